/** Words that customers use for what an article is about, and that no article has. */
export interface WordSuggestion {
  readonly articleId: string;
  readonly title: string;
  /** Most tickets first, ties by word; never empty. */
  readonly words: readonly SuggestedWord[];
  /** A line of front matter to put in the article: its aliases and the words. */
  readonly line: string;
}

export interface SuggestedWord {
  /** As customers write it. */
  readonly word: string;
  /** The word of the articles that it is a typing error for; `null` for a word of its own. */
  readonly slipOf: string | null;
  /** Tickets that use it and belong to the article, by the article that closed them or by their verdict. */
  readonly tickets: number;
  /** Mean of 1 ÷ the article's place in the portal's search for these tickets, in [0, 1]; 0 if it is not among the first 50. */
  readonly reciprocalRankBefore: number;
  /** The same with the words added. */
  readonly reciprocalRankAfter: number;
}
