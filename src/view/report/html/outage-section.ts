import { formatCount, formatQuantity } from "../format-number.ts";
import type { BurstRow, Report } from "../report.ts";
import { articleLink, quoted, section } from "./elements.ts";
import { type Html, html } from "./html.ts";
import { table } from "./table.ts";

const LEAD =
  "Similar tickets that came in far faster than usual. In the rates an outage counts once: the funnel says how many tickets were left out for it.";

/** Possible outages, and whether customers are told. */
export function outageSection({ bursts }: Report): Html {
  const body =
    bursts.length === 0
      ? html`<p>No tickets came in far faster than usual. Tickets without a time of day cannot be looked at.</p>`
      : table({
          caption: "Possible outages",
          columns: [
            { head: "Customers say" },
            { head: "Tickets", numeric: true },
            { head: "First seen", labelled: true },
            { head: "Last seen", labelled: true },
            { head: "Tickets an hour", numeric: true },
            { head: "Notice", labelled: true },
          ],
          stack: true,
          rows: bursts.map(burstRow),
        });
  return section({ id: "outages", title: "Possible outages", lead: LEAD }, body);
}

function burstRow({ label, ticketIds, firstSeen, lastSeen, perHour, notice }: BurstRow) {
  return [
    quoted(label || formatQuantity(ticketIds.length, "ticket")),
    formatCount(ticketIds.length),
    moment(firstSeen),
    moment(lastSeen),
    perHour.toFixed(1),
    notice === null ? "none is up" : articleLink(notice),
  ];
}

/** Day and minute. */
function moment(date: string): string {
  return date.slice(0, 16).replace("T", " ");
}
