/**
 * Markdown text → article.
 * @module
 */
export { articleOutline } from "./article-outline.ts";
export { type ArticleTree, articleTree } from "./article-tree.ts";
export { cascadedAccess, scopedAccess } from "./cascaded-access.ts";
export { type KeyMeaning, keyMeanings } from "./header/desk-keys.ts";
export { type IncludeMark, includeMarks } from "./include/include-marks.ts";
export { includedText, joinText } from "./include/join-text.ts";
export { isKeptBack } from "./is-kept-back.ts";
export { withLanguages } from "./language/with-languages.ts";
export type { ParsedArticle } from "./parse-article.ts";
export { parseArticle } from "./parse-article.ts";
export type { ArticleSource } from "./parse-articles.ts";
export { parseArticles } from "./parse-articles.ts";
export type { ParseArticleOptions } from "./parse-options.ts";
export { type ArticleAccess, type ReadAccessOptions, readArticleAccess } from "./read-article-access.ts";
export { tidyMarkdown } from "./tidy-markdown.ts";
