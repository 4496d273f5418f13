import type { Article } from "../article/article.ts";
import { primaryTag } from "../article/primary-tag.ts";
import { createVersions } from "./versions.ts";

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
