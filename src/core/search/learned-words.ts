/**
 * What resolved tickets add to search: the words of past questions, each with the articles that closed it.
 * Made by `learnWords`; kept in memory, and as private as the tickets are.
 */
export interface LearnedWords {
  /** In the order of their tickets' ids. */
  readonly questions: readonly PastQuestion[];
  /** Half-life of a question's vote in days; `null`: old ones count as much as new ones. */
  readonly halfLifeDays: number | null;
}

/** A resolved ticket, as far as search needs it. */
export interface PastQuestion {
  /** Each once; empty if it was closed without one: then it only tells how many people share a word. */
  readonly articleIds: readonly string[];
  /** Distinct terms, made by the index's own analyzer. */
  readonly terms: readonly string[];
  /** How much each term tells what it was about, > 0: about 1 for a word of the subject, less for a remark. */
  readonly weights: ArrayLike<number>;
  /** Its subject, if nothing in it is personal data; `null` if it is, or the subject is not known. */
  readonly subject: string | null;
  /** ISO 8601; `null` if not known. */
  readonly createdAt: string | null;
  /** Audiences that the person held besides `public`: only those who hold them all learn from it. */
  readonly audiences: readonly string[];
  /** Stands for the person; `null` if nobody knows: then it counts as a person of its own. */
  readonly requester: string | null;
}
