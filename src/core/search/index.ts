/**
 * Search and suggestions alone, over an index file, in a page or a service worker.
 * @module
 */
export type { Article, ArticleLink, Section } from "../article/article.ts";
export { createArticle, type NewArticle, type NewSection } from "../article/create-article.ts";
export type { AnalyzerOptions } from "../text/analyzer.ts";
export type { Boosts } from "./boosts.ts";
export { type CreateSearchIndexOptions, createSearchIndex } from "./create-search-index.ts";
export type { Facet, FacetCount, Facets, Filters } from "./facet.ts";
export { getArticle } from "./get-article.ts";
export type { Hit, Span } from "./hit.ts";
export type { LearnedWords } from "./learned-words.ts";
export { loadIndex } from "./load-index.ts";
export type { Notice } from "./notice.ts";
export type { Popularity } from "./order-articles.ts";
export { type SearchOptions, type SearchResult, search } from "./search.ts";
export type { SearchIndex } from "./search-index.ts";
export { type SimilarOptions, similarArticles } from "./similar-articles.ts";
export { type Suggestion, type SuggestOptions, suggest } from "./suggest.ts";
export { type IndexChange, updateIndex } from "./update-index.ts";
export type { ViewerOptions } from "./viewer-options.ts";
export { type Withheld, withoutWithheld } from "./without-withheld.ts";
