import type { Report } from "../report.ts";
import type { Voice } from "../voice.ts";
import { agreementWording, auditRows } from "../wording-audit.ts";
import { markdownSection, markdownTable } from "./markdown.ts";

/** What people found on judging a sample; nothing without an audit. */
export function auditSection({ audit, headline }: Report, voice: Voice): string {
  if (audit === null) return "";
  const { decided, drawn } = audit;
  return markdownSection(voice.say("audit.title"), [
    voice.say("audit.lead", { decided, drawn, scored: headline.scored }),
    markdownTable(
      [
        { head: voice.say("audit.shareOfTickets") },
        { head: voice.say("head.share"), numeric: true },
        { head: voice.say("head.interval"), numeric: true },
        { head: voice.say("audit.judged"), numeric: true },
      ],
      auditRows(audit, voice),
    ),
    agreementWording(audit, voice)
      .map((line) => `- ${line}`)
      .join("\n"),
  ]);
}
