import { addTo } from "../../core/math/add-to.ts";
import { maskPersonalData } from "../../core/privacy/mask-personal-data.ts";
import type { SearchAttempt } from "./search-attempt.ts";
import type { ClickPosition, QueryRow, SearchFinding } from "./search-summary.ts";

/** Searches of one thing before their clicks say something of it. */
const MIN_TO_JUDGE = 3;
/** No more matches than this are few. */
const FEW_HITS = 5;
const LOW_POSITION = 3;

/** One row for each key, most failed first, then most asked, then by key. */
export function summariseQueries(attempts: readonly SearchAttempt[]): QueryRow[] {
  const groups = new Map<string, SearchAttempt[]>();
  for (const attempt of attempts) {
    const group = groups.get(attempt.key);
    if (group === undefined) groups.set(attempt.key, [attempt]);
    else group.push(attempt);
  }
  return [...groups]
    .map(([key, group]) => toRow(key, group))
    .sort((a, b) => failedOf(b) - failedOf(a) || b.searches - a.searches || (a.key < b.key ? -1 : 1));
}

/** Searches that found nothing, or nothing to choose, and that no later one rescued. */
function failedOf({ noResults, noClicks }: Pick<QueryRow, "noResults" | "noClicks">): number {
  return noResults + noClicks;
}

/** Different sessions; `null` if there is none. */
export function visitsOf(attempts: readonly SearchAttempt[]): number | null {
  const sessions = new Set(attempts.flatMap(({ session }) => session ?? []));
  return sessions.size === 0 ? null : sessions.size;
}

export function clickPosition(positions: readonly number[]): ClickPosition {
  const clicks = positions.length;
  return { mean: clicks === 0 ? null : positions.reduce((sum, one) => sum + one, 0) / clicks, clicks };
}

function toRow(key: string, group: readonly SearchAttempt[]): QueryRow {
  const ended = (outcome: SearchAttempt["outcome"]): number =>
    group.filter((attempt) => attempt.outcome === outcome).length;
  const row = {
    key,
    query: maskPersonalData(commonest(group.map(({ query }) => query.trim()))),
    searches: group.length,
    visits: visitsOf(group),
    clicked: ended("clicked"),
    rescued: ended("rescued"),
    noResults: ended("no-results"),
    noClicks: ended("no-clicks"),
    refined: group.filter(({ isRefined }) => isRefined).length,
    clickPosition: clickPosition(group.flatMap(({ clicks }) => clicks)),
    hits: group.at(-1)!.hits,
  };
  return { ...row, finding: findingOf(row, group) };
}

/** The most frequent; of several, the first in code-unit order. */
function commonest(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) addTo(counts, text);
  const [best] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return best?.[0] ?? "";
}

/** The rules of KANA IQ's gap report. */
function findingOf(row: Omit<QueryRow, "finding">, group: readonly SearchAttempt[]): SearchFinding | null {
  const {
    searches,
    clicked,
    hits,
    clickPosition: { mean, clicks },
  } = row;
  const empty = group.filter((attempt) => attempt.hits === 0).length;
  if (2 * empty >= searches) return "no-results";
  if (clicked === 0 && searches >= MIN_TO_JUDGE) return hits <= FEW_HITS ? "few-results" : "no-clicks";
  return mean !== null && clicks >= MIN_TO_JUDGE && mean > LOW_POSITION ? "ranking" : null;
}
