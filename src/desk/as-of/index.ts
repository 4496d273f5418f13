/**
 * What was there when.
 * @module
 */
export { type ArticleDates, dateArticle } from "../../core/article/date-article.ts";
export {
  dateNewArticles,
  type KnownArticles,
  knownArticles,
} from "../../core/article/known-articles.ts";
export { publishedOn } from "../../core/article/published-on.ts";
export { articlesAt, snapshotMoments } from "./articles-at.ts";
export type { AsOfOptions, AsOfStep, AsOfSummary } from "./as-of.ts";
