import { escapeMarkdown } from "../../../core/text/escape-markdown.ts";
import type { Report } from "../report.ts";
import type { Voice } from "../voice.ts";
import { articleText } from "./article-text.ts";
import { markdownSection, markdownTable } from "./markdown.ts";

/** Possible outages, and whether customers are told. */
export function outageSection({ bursts }: Report, voice: Voice): string {
  if (bursts.length === 0)
    return markdownSection(voice.say("outages.title"), [voice.say("outages.noneInWords")]);
  const rows = bursts.map(({ label, ticketIds, firstSeen, lastSeen, perHour, notice }) => [
    escapeMarkdown(label),
    voice.count(ticketIds.length),
    escapeMarkdown(minute(firstSeen, voice)),
    escapeMarkdown(minute(lastSeen, voice)),
    voice.decimal(perHour, 1),
    notice === null ? voice.say("outages.noNotice") : articleText(notice),
  ]);
  return markdownSection(voice.say("outages.title"), [
    voice.say("outages.leadInWords"),
    markdownTable(
      [
        { head: voice.say("head.customersSay") },
        { head: voice.say("head.tickets"), numeric: true },
        { head: voice.say("head.firstSeen") },
        { head: voice.say("head.lastSeen") },
        { head: voice.say("outages.perHour"), numeric: true },
        { head: voice.say("outages.notice") },
      ],
      rows,
    ),
  ]);
}

/** In English as the export has it. */
function minute(date: string, voice: Voice): string {
  return voice.language === "en" ? date.slice(0, 16) : voice.minute(date);
}
