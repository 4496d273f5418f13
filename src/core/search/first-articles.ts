import { findArticles } from "./find-articles.ts";
import type { SearchOptions } from "./search.ts";
import type { SearchIndex } from "./search-index.ts";

/** Ids of the first `limit` articles that `search` would show, in its order: without snippets and highlights, which cost most of a search. */
export function firstArticles(
  index: SearchIndex,
  query: string,
  options: SearchOptions & { readonly limit: number },
): readonly string[] {
  const { view, best } = findArticles(index, query, options);
  return best.map(({ article }) => view.articles[article]!.id);
}
