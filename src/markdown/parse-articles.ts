import { type ParseArticleOptions, type ParsedArticle, parseArticle } from "./parse-article.ts";

/** A Markdown text and how to read it. */
export interface ArticleSource extends ParseArticleOptions {
  readonly text: string;
}

/** `parseArticle` for many texts, in their order. Takes one plain value and gives one, so that a worker thread can run it. */
export function parseArticles(sources: readonly ArticleSource[]): ParsedArticle[] {
  return sources.map(({ text, ...options }) => parseArticle(text, options));
}
