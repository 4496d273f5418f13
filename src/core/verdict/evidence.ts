/** One article and what speaks for it or against it, for one ticket. The probability is computed from this, never beside it. */
export interface Evidence {
  readonly articleId: string;
  readonly title: string;
  /** Fragment of the best section; empty if it is the start of the article. */
  readonly anchor: string;
  readonly heading: string;
  /** Orders the articles of one ticket, in [0, 1]; not a probability that the ticket is solvable. */
  readonly score: number;
  /** Bounded features by name, each in [0, 1]. Empty, like the two lists below, where only the first articles are explained. */
  readonly features: Readonly<Record<string, number>>;
  /** The ticket's words that the article has, most telling first, at most eight. */
  readonly matchedTerms: readonly string[];
  /** Ids of resolved tickets like this one that were closed with the article, nearest first, at most three. */
  readonly resolvedTickets: readonly string[];
  /**
   * Of an article that closed none of them yet: ids of resolved tickets like this one that it would have answered, nearest first, at most
   * three. `null` for an article that is judged by its past.
   */
  readonly lentTickets: readonly string[] | null;
}
