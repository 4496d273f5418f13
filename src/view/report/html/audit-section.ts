import type { Report, ReportAudit } from "../report.ts";
import type { Voice } from "../voice.ts";
import { agreementWording, auditRows } from "../wording-audit.ts";
import { note, section } from "./elements.ts";
import { type Html, html } from "./html.ts";
import { table } from "./table.ts";

/** What people found on judging a sample; nothing without an audit. */
export function auditSection({ audit, headline }: Report, voice: Voice): Html | null {
  if (audit === null) return null;
  const { decided, drawn } = audit;
  const lead = voice.say("audit.lead", { decided, drawn, scored: headline.scored });
  return section(
    { id: "audit", title: voice.say("audit.title"), lead },
    html`${shares(audit, voice)}<ul class="demand">${agreementWording(audit, voice).map((line) => html`<li>${line}</li>`)}</ul>${note("auditedRate", voice)}`,
  );
}

function shares(audit: ReportAudit, voice: Voice): Html {
  return table({
    caption: voice.say("audit.caption"),
    stack: true,
    columns: [
      { head: "" },
      { head: voice.say("head.share"), numeric: true },
      { head: voice.say("head.interval"), numeric: true },
      { head: voice.say("audit.judged"), numeric: true },
    ],
    rows: auditRows(audit, voice),
  });
}
