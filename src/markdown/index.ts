export { type ArticleTree, articleTree } from "./article-tree.ts";
export { type KeyMeaning, keyMeanings } from "./header/key-meaning.ts";
export type { ParseArticleOptions, ParsedArticle } from "./parse-article.ts";
export { parseArticle } from "./parse-article.ts";
export type { ArticleSource } from "./parse-articles.ts";
export { parseArticles } from "./parse-articles.ts";
export { tidyMarkdown } from "./tidy-markdown.ts";
