import { escapeMarkdown } from "../../../core/text/escape-markdown.ts";
import { formatCount } from "../format-number.ts";
import type { Report } from "../report.ts";
import { articleText } from "./article-text.ts";
import { markdownSection, markdownTable } from "./markdown.ts";

/** Possible outages, and whether customers are told. */
export function outageSection({ bursts }: Report): string {
  if (bursts.length === 0)
    return markdownSection("Possible outages", ["No tickets came in far faster than usual."]);
  const rows = bursts.map(({ label, ticketIds, firstSeen, lastSeen, perHour, notice }) => [
    escapeMarkdown(label),
    formatCount(ticketIds.length),
    escapeMarkdown(firstSeen.slice(0, 16)),
    escapeMarkdown(lastSeen.slice(0, 16)),
    perHour.toFixed(1),
    notice === null ? "none is up" : articleText(notice),
  ]);
  return markdownSection("Possible outages", [
    "In the rates an outage counts once: the funnel says how many tickets were left out for it.",
    markdownTable(
      [
        { head: "Customers say" },
        { head: "Tickets", numeric: true },
        { head: "First seen" },
        { head: "Last seen" },
        { head: "Tickets an hour", numeric: true },
        { head: "Notice" },
      ],
      rows,
    ),
  ]);
}
