/**
 * What speaks for an article, each in [0, 1]. The first seven come from the article's own words, the others from
 * resolved tickets; without a history those are 0.
 */
export const ARTICLE_FEATURES = [
  /** BM25F score of the whole article ÷ the best score attainable. */
  "wholeArticle",
  /** The same for title, aliases, symptoms and questions alone. */
  "names",
  /** The same for the best section. */
  "bestSection",
  /** Cosine of the ticket with the sentence, title or alias that comes nearest. */
  "bestSentence",
  /** Share of the title's words, weighed by rarity, that the ticket has. */
  "titleCoverage",
  /** n ÷ (n + 3), n pairs of neighbouring words that the article has side by side too. */
  "wordPairs",
  /** 1 if the ticket's category is a product, category or tag of the article, else 0. */
  "category",
  /** Share of the votes of similar resolved tickets. */
  "votes",
  /** Similarity of the nearest ticket that the article closed. */
  "nearest",
  /** The same two by wording: pairs of words as they stand, and terms that are only spelled alike. */
  "wordingVotes",
  "wordingNearest",
  /** Similarity to all tickets that the article closed, taken together. */
  "profile",
  /** How often the article closes tickets at all, on a log scale. */
  "habit",
  /** How often it closed tickets in the fifteen days before, on a log scale. */
  "lately",
] as const;

export type ArticleFeature = (typeof ARTICLE_FEATURES)[number];

/** Number of features that come from the article's own words. */
export const TEXT_FEATURES = 7;
