import { groupBy } from "../math/group-by.ts";
import { coverWords } from "./cover-words.ts";
import type { QueryWord } from "./expand-query.ts";
import type { Matches } from "./rank-articles.ts";
import { nearestVersion, nearness, type Versions } from "./versions.ts";
import type { View } from "./view.ts";

/** What was asked, and in which language its asker reads. */
interface AskedIn {
  readonly words: readonly QueryWord[];
  /** What the viewer says; `null` if they say nothing. */
  readonly language: string | null;
  /** Whether each hit must match by itself, because something is quoted or excluded. */
  readonly isStrict: boolean;
}

/** Articles by language. */
export interface ByLanguage extends Matches {
  /** Whether the article is surely in another language than the viewer's: it comes after all that are not. */
  readonly isForeign: (article: number) => boolean;
}

/**
 * Of an article's translations, the one to show: in the viewer's language, also where only another one has the words. Where they say none,
 * the one in the usual language if it has as many of the words as any other, else the best: a query in German has German words. Of views in
 * one language, all as it is. O(matches + postings of the query).
 */
export function preferLanguage(view: View, matches: Matches, asked: AskedIn): ByLanguage {
  const { versions } = view;
  if (versions === null) return { ...matches, isForeign: () => false };
  const { language: wanted } = asked;
  const chosen =
    wanted === null
      ? inUsualLanguage(view, versions, matches, asked)
      : inLanguage(versions, matches, { ...asked, wanted });
  const isForeign = (place: number): boolean =>
    wanted !== null && nearness(versions.languages[place]!, wanted) === 0;
  return { ...chosen, isForeign };
}

function inLanguage(
  versions: Versions,
  { articles, scores }: Matches,
  { wanted, isStrict }: AskedIn & { readonly wanted: string },
): Matches {
  const raised = Float64Array.from(scores);
  return oneOfEach(versions, articles, raised, (group, matching) => {
    const best = nearestVersion(versions, isStrict ? matching : versions.groups[group]!, wanted)!;
    const isMatch = matching.includes(best);
    // A version that none wants must have the words itself.
    if (!isMatch && nearness(versions.languages[best]!, wanted) < 2)
      return nearestVersion(versions, matching, wanted)!;
    if (!isMatch) raised[best] = Math.max(...matching.map((place) => scores[place]!));
    return best;
  });
}

/** Shares of words that differ by less are equal. */
const SAME_SHARE = 1e-9;

function inUsualLanguage(view: View, versions: Versions, matches: Matches, { words }: AskedIn): Matches {
  const { articles, scores } = matches;
  const covered = coverWords(view.fullText, words, null);
  return oneOfEach(versions, articles, scores, (_, matching) => {
    const usual = nearestVersion(versions, matching, versions.usual)!;
    const most = Math.max(...matching.map((place) => covered[place] ?? 0));
    if (
      nearness(versions.languages[usual]!, versions.usual) > 0 &&
      (covered[usual] ?? 0) >= most - SAME_SHARE
    )
      return usual;
    return matching.reduce((best, place) => (scores[place]! > scores[best]! ? place : best));
  });
}

/** The articles without translations, and of the others one version each, in the order of their places. */
function oneOfEach(
  { groups, groupOf }: Versions,
  articles: readonly number[],
  scores: Float64Array,
  choose: (group: number, matching: readonly number[]) => number,
): Matches {
  if (groups.length === 0) return { articles, scores };
  const matching = groupBy(articles, (place) => groupOf[place]!);
  const chosen = matching.get(-1) ?? [];
  for (const [group, places] of matching) if (group !== -1) chosen.push(choose(group, places));
  return { articles: chosen.sort((a, b) => a - b), scores };
}
