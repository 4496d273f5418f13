import { formatCount, formatQuantity } from "./format-number.ts";
import type { SearchCounts, SearchTable } from "./report.ts";

/** How failed searches ended, both ways even if one is none. */
export function endingsText({ noResults, noClicks }: SearchCounts): string {
  return `${formatCount(noResults)} found nothing, ${formatCount(noClicks)} chose nothing`;
}

/** What the list of unmatched searches is, and what its counts are not. */
export const SEARCH_LEAD =
  "Searches on the portal that found nothing, or of which nothing was chosen, for what no gap is about. They are searches, not tickets: one person may be in both, so the two are never added.";

/** Where the failed searches are told. */
export function searchSummary({ gaps, unmatched }: SearchTable): string {
  const beside =
    gaps.length === 0
      ? "No gap has failed searches."
      : `${formatQuantity(gaps.length, "gap")} ${gaps.length === 1 ? "has" : "have"} failed searches beside the tickets.`;
  if (unmatched.total === 0) return `${beside} No other search failed.`;
  return `${beside} Of the others, in ${formatQuantity(unmatched.total, "wording")}, ${endingsText(unmatched)}.`;
}

/** Said where wordings are not listed; `null` if all of them are. */
export function unlistedText({ unmatched: { total, rows } }: SearchTable): string | null {
  return rows.length === total
    ? null
    : `${formatQuantity(total - rows.length, "wording")} not listed: level-zero searches lists all.`;
}
