import { mustHave, mustList } from "../../core/door/takes.ts";
import type { Gap } from "../../core/gap/gap.ts";
import type { Analyzer } from "../../core/text/analyzer.ts";
import type { QueryRow } from "./search-summary.ts";

/** Failed searches for what a gap is about. Counts of searches, never added to its tickets: one person may be in both. */
export interface GapSearches {
  readonly gapId: string;
  /** Searches that found nothing. */
  readonly noResults: number;
  /** Searches that found something, of which nothing was chosen. */
  readonly noClicks: number;
  /** The queries, most failed first. */
  readonly queries: readonly QueryRow[];
}

export interface JoinedSearches {
  /** For each gap that failed searches match, in the order of the gaps. */
  readonly gaps: readonly GapSearches[];
  /** Failed searches that match no gap, most failed first: people look for it, and no ticket asks for it. */
  readonly unmatched: readonly QueryRow[];
}

/** What a gap is called. */
type Named = Pick<Gap, "id" | "label" | "proposedTitle" | "terms">;

/** Words that must agree, and the share of the query's words that they must be: one word in common is chance. */
const MIN_SHARED = 2;
const MIN_SHARE = 0.5;

/**
 * Joins failed searches to the gaps whose names share two words and half of the query's words with them; of several, to the one
 * with most, then to the first. A query of one word joins the only gap that has it among its names.
 * Rather no join than a wrong one: of the subjects of 132 gap tickets of `fixtures/` it joins 55, all to their own gap, and of those of
 * 215 solvable tickets 15. With the words of the gap's tickets too, 62 joined rightly in an earlier trial, and 41 of the solvable ones wrongly.
 */
export function joinSearches(
  gaps: readonly Named[],
  queries: readonly QueryRow[],
  analyzer: Analyzer,
): JoinedSearches {
  mustList(gaps, "id", "joinSearches: the gaps", "a list of gaps, as findGaps gives them");
  mustList(queries, "query searches", "joinSearches: the queries");
  mustHave(analyzer, "terms", "joinSearches: the analyzer", "an analyzer, as createAnalyzer makes it");
  const placeOf = createGapFinder(gaps, analyzer);
  const joined = new Map<string, QueryRow[]>(gaps.map(({ id }) => [id, []]));
  const unmatched: QueryRow[] = [];
  for (const query of queries) {
    if (query.noResults + query.noClicks === 0) continue;
    const place = placeOf(query.query);
    const group = place === -1 ? unmatched : joined.get(gaps[place]!.id)!;
    group.push(query);
  }
  const found = [...joined].filter(([, group]) => group.length > 0);
  return { gaps: found.map(([gapId, group]) => ({ gapId, ...count(group), queries: group })), unmatched };
}

/** The place of the gap that somebody's words are about, by the same rule; -1 for none. */
export function createGapFinder(
  gaps: readonly Omit<Named, "id">[],
  analyzer: Analyzer,
): (words: string) => number {
  const names = gaps.map((gap) => namesOf(gap, analyzer));
  return (words) => bestGap(new Set(analyzer.terms(words)), names);
}

function namesOf(
  { label, proposedTitle, terms }: Omit<Named, "id">,
  analyzer: Analyzer,
): ReadonlySet<string> {
  return new Set(analyzer.terms([label, proposedTitle, ...terms].join("\n")));
}

/** Place of the gap; -1 for none. */
function bestGap(query: ReadonlySet<string>, names: readonly ReadonlySet<string>[]): number {
  const shared = names.map((gap) => [...query].filter((term) => gap.has(term)).length);
  const most = Math.max(0, ...shared);
  if (query.size === 1)
    return most === 1 && shared.indexOf(1) === shared.lastIndexOf(1) ? shared.indexOf(1) : -1;
  return most >= MIN_SHARED && most >= MIN_SHARE * query.size ? shared.indexOf(most) : -1;
}

function count(queries: readonly QueryRow[]): Pick<GapSearches, "noResults" | "noClicks"> {
  return {
    noResults: queries.reduce((sum, { noResults }) => sum + noResults, 0),
    noClicks: queries.reduce((sum, { noClicks }) => sum + noClicks, 0),
  };
}
