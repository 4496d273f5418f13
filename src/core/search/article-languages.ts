import type { Article } from "../article/article.ts";
import { writtenLanguage } from "../article/written-language.ts";
import { addTo } from "../math/add-to.ts";
import { primaryTag } from "../text/primary-tag.ts";
import { createVersions } from "./versions.ts";

/**
 * How many articles are in each language, by primary tag such as `de`, most articles first: as they say themselves, else as their text
 * surely shows. Articles whose language nothing tells, such as short ones, are in no count. O(articles).
 */
export function articleLanguages(articles: readonly Article[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const article of articles) {
    const language = article.language ?? writtenLanguage(article);
    if (language !== null) addTo(counts, primaryTag(language));
  }
  return new Map([...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1)));
}

/**
 * Article id → the languages that it and its translations are in, as primary tags such as `de`, in code-unit order. Empty where all
 * articles are in one language, so that nobody asks. O(articles).
 */
export function articleTongues(articles: readonly Article[]): ReadonlyMap<string, readonly string[]> {
  const versions = createVersions(articles, undefined);
  if (versions === null) return new Map();
  return new Map(
    articles.map(({ id }, place) => {
      const places = versions.groups[versions.groupOf[place]!] ?? [place];
      const tags = places.flatMap((at) => versions.languages[at] ?? []).map(primaryTag);
      return [id, [...new Set(tags)].sort()];
    }),
  );
}
