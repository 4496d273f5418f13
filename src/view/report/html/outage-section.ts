import type { BurstRow, Report } from "../report.ts";
import type { Voice } from "../voice.ts";
import { articleLink, quoted, section } from "./elements.ts";
import { type Html, html } from "./html.ts";
import { table } from "./table.ts";

/** Possible outages, and whether customers are told. */
export function outageSection({ bursts }: Report, voice: Voice): Html {
  const body =
    bursts.length === 0
      ? html`<p>${voice.say("outages.none")}</p>`
      : table({
          caption: voice.say("outages.title"),
          columns: [
            { head: voice.say("head.customersSay") },
            { head: voice.say("head.tickets"), numeric: true },
            { head: voice.say("head.firstSeen"), labelled: true },
            { head: voice.say("head.lastSeen"), labelled: true },
            { head: voice.say("outages.perHour"), numeric: true },
            { head: voice.say("outages.notice"), labelled: true },
          ],
          stack: true,
          rows: bursts.map((burst) => burstRow(burst, voice)),
        });
  return section({ id: "outages", title: voice.say("outages.title"), lead: voice.say("outages.lead") }, body);
}

function burstRow(burst: BurstRow, voice: Voice) {
  const { label, ticketIds, firstSeen, lastSeen, perHour, notice } = burst;
  return [
    quoted(label || voice.say("count.tickets", { n: ticketIds.length })),
    voice.count(ticketIds.length),
    voice.minute(firstSeen),
    voice.minute(lastSeen),
    voice.decimal(perHour, 1),
    notice === null ? voice.say("outages.noNotice") : articleLink(notice),
  ];
}
