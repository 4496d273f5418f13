import type { Article } from "../article/article.ts";
import { writtenLanguage } from "../article/written-language.ts";
import { addTo } from "../math/add-to.ts";

/**
 * How many articles are in each language, by primary tag such as `de`, most articles first: as they say themselves, else as their text
 * surely shows. Articles whose language nothing tells, such as short ones, are in no count. O(articles).
 */
export function articleLanguages(articles: readonly Article[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const article of articles) {
    const tag = (article.language ?? writtenLanguage(article))?.split("-")[0]?.toLowerCase();
    if (tag !== undefined) addTo(counts, tag);
  }
  return new Map([...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1)));
}
