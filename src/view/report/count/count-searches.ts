import type { JoinedSearches } from "../../../desk/event/join-searches.ts";
import type { FailedQuery, Privacy, SearchTable } from "../report.ts";
import { customerWords } from "./customer-words.ts";

const BESIDE_A_GAP = 3;
const LISTED = 20;
const QUERY_LENGTH = 120;

/** The failed searches, counted; `null` where nobody listened. Queries are customers' words: `no-text` leaves only the counts. */
export function countSearches(joined: JoinedSearches | undefined, privacy: Privacy): SearchTable | null {
  if (joined === undefined) return null;
  const named = (rows: readonly FailedQuery[], limit: number): FailedQuery[] =>
    privacy === "no-text" ? [] : rows.slice(0, limit).map(failedQuery);
  const sum = (of: "noResults" | "noClicks"): number =>
    joined.unmatched.reduce((total, row) => total + row[of], 0);
  return {
    gaps: joined.gaps.map(({ gapId, noResults, noClicks, queries }) => ({
      gapId,
      noResults,
      noClicks,
      queries: named(queries, BESIDE_A_GAP),
    })),
    unmatched: {
      total: joined.unmatched.length,
      noResults: sum("noResults"),
      noClicks: sum("noClicks"),
      rows: named(joined.unmatched, LISTED),
    },
  };
}

function failedQuery({ query, noResults, noClicks }: FailedQuery): FailedQuery {
  return { query: customerWords(query, QUERY_LENGTH), noResults, noClicks };
}
