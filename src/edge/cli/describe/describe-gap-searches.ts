import {
  type JoinedSearches,
  joinSearches,
  type PortalEvent,
  summariseSearches,
} from "../../../desk/event/index.ts";
import type { Analyzer, Gap } from "../../../index.ts";
import { count, quantity } from "./format.ts";
import { plain } from "./plain.ts";

/** The failed searches of the portal, joined to the gaps; `null` if no events are given. */
export function joinEvents(
  gaps: readonly Gap[],
  events: readonly PortalEvent[] | null,
  analyzer: Analyzer,
): JoinedSearches | null {
  if (events === null) return null;
  const { queries } = summariseSearches(events, { analyzer });
  return joinSearches(gaps, queries, analyzer);
}

/** Queries named for each gap. */
const NAMED = 3;

/** Searches and tickets side by side, never added: one person may be in both. */
export function describeGapSearches(
  { gaps: found, unmatched }: JoinedSearches,
  gaps: readonly Gap[],
  limit: number,
): string {
  const byId = new Map(gaps.map((gap) => [gap.id, gap]));
  const matched = found.map(({ gapId, noResults, noClicks, queries }) => {
    const { label, ticketIds } = byId.get(gapId)!;
    const named = queries.slice(0, NAMED).map(({ query }) => `"${plain(query)}"`);
    return `  ${plain(label)} (${gapId}): ${quantity(ticketIds.length, "ticket")}; ${endings({ noResults, noClicks })}: ${named.join(", ")}`;
  });
  const alone = unmatched.slice(0, limit).map((row) => `  "${plain(row.query)}": ${endings(row)}`);
  const more = unmatched.length - alone.length;
  return [
    "\nFailed searches for what a gap is about, beside its tickets:",
    ...(matched.length === 0 ? ["  none"] : matched),
    "\nFailed searches that no gap is about:",
    ...(alone.length === 0 ? ["  none"] : alone),
    ...(more > 0 ? [`  … and ${count(more)} more: level-zero searches lists them`] : []),
    "",
  ].join("\n");
}

function endings({ noResults, noClicks }: { readonly noResults: number; readonly noClicks: number }): string {
  return `${count(noResults)} found nothing, ${count(noClicks)} chose nothing`;
}
