/**
 * Exports of knowledge bases → Markdown articles.
 * @module
 */
export {
  type ImportedArticle,
  type ImportedArticles,
  type ImportOptions,
  importArticles,
} from "./import-articles.ts";
export type { ArticleExport } from "./read-article-rows.ts";
export type { NoArticle, SourceSystem } from "./source-article.ts";
