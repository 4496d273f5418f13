import type { History } from "../history/history.ts";
import { articleLanguages } from "../search/article-languages.ts";
import type { SearchIndex } from "../search/search-index.ts";

/**
 * The languages that a desk helps in: those of its articles, and those of resolved tickets that an article closed. Empty if the
 * articles' own cannot be told. O(articles + resolved tickets).
 */
export function servedLanguages(
  articles: SearchIndex["articles"],
  history: History | null,
): readonly string[] {
  const own = [...articleLanguages(articles).keys()].sort();
  if (own.length === 0 || history === null) return own;
  const answered = history.blocks
    .flatMap(({ tickets }) => tickets)
    .flatMap(({ articleIds, language }) => (articleIds.length > 0 && language !== null ? [language] : []));
  return [...new Set([...own, ...answered])].sort();
}
