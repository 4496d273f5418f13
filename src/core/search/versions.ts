import type { Article } from "../article/article.ts";
import { groupBy } from "../math/group-by.ts";
import { primaryTag } from "../text/primary-tag.ts";

/** In which languages the articles of a list are, and which of them are translations of one another. Articles are known by their place. */
export interface Versions {
  /** BCP 47 tag of each article; `null` for one that nothing tells. */
  readonly languages: readonly (string | null)[];
  /** The versions of each article that has several, ascending. */
  readonly groups: readonly (readonly number[])[];
  /** The group of each article; -1 for one without translations. */
  readonly groupOf: Int32Array;
  /** The language that is meant where nobody says one: the index's own. */
  readonly usual: string;
}

/** `null` where all articles are in one language, or in none that is known. `own` is the index's language. O(articles). */
export function createVersions(articles: readonly Article[], own = "en"): Versions | null {
  const languages = articles.map(({ language }) => language);
  const byKey = groupBy(articles.keys(), (place) => articles[place]!.translationKey);
  byKey.delete(null);
  const groups = [...byKey.values()].filter((places) => new Set(places.map((at) => languages[at])).size > 1);
  const known = new Set([...new Set(languages)].filter((language) => language !== null).map(primaryTag));
  if (known.size < 2 && groups.length === 0) return null;
  const groupOf = new Int32Array(articles.length).fill(-1);
  groups.forEach((places, group) => {
    for (const place of places) groupOf[place] = group;
  });
  return { languages, groups, groupOf, usual: own };
}

/** How well a language is the one that is wanted: 3 for the same tag, 2 for the same language, 1 where it is not known, 0 for another. */
export function nearness(language: string | null, wanted: string): number {
  if (language === null) return 1;
  if (language === wanted) return 3;
  return primaryTag(language) === primaryTag(wanted) ? 2 : 0;
}

/** The version that is nearest to the language wanted, of these; else to the usual one; the first of equals. */
export function nearestVersion(
  { languages, usual }: Versions,
  places: readonly number[],
  wanted: string,
): number | undefined {
  const rankOf = (place: number): number =>
    4 * nearness(languages[place]!, wanted) + nearness(languages[place]!, usual);
  let best: number | undefined;
  for (const place of places) if (best === undefined || rankOf(place) > rankOf(best)) best = place;
  return best;
}
