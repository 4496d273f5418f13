import { mustBe } from "../../core/door/door.ts";
import { listOf, record, text } from "../../core/door/kinds.ts";
import { type ParsedArticle, parseArticle } from "./parse-article.ts";
import type { ParseArticleOptions } from "./parse-options.ts";

/** A Markdown text and how to read it. */
export interface ArticleSource extends ParseArticleOptions {
  readonly text: string;
}

const list = listOf(record({ text }, "{ text, path }"), "a list such as [{ text, path }]");

/** `parseArticle` for many texts, in their order. Takes one plain value and gives one, so that a worker thread can run it. */
export function parseArticles(sources: readonly ArticleSource[]): ParsedArticle[] {
  mustBe(list, sources, "parseArticles: the sources");
  return sources.map(({ text: markdown, ...options }) => parseArticle(markdown, options));
}
