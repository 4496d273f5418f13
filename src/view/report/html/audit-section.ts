import { definitions } from "../definitions.ts";
import { formatCount, formatInterval, formatPercent, formatQuantity } from "../format-number.ts";
import type { Report, ReportAudit } from "../report.ts";
import { agreementWording, auditRows } from "../wording-audit.ts";
import { note, section } from "./elements.ts";
import { type Html, html } from "./html.ts";
import { table } from "./table.ts";

/** What people found on judging a sample; nothing without an audit. */
export function auditSection({ audit, headline }: Report): Html | null {
  if (audit === null) return null;
  const lead = `People judged ${formatQuantity(audit.decided, "ticket")} of ${formatCount(audit.drawn)} drawn at random from ${formatQuantity(headline.scored, "scored ticket")}, without knowing what was said of them.`;
  return section(
    { id: "audit", title: "What people found", lead },
    html`${shares(audit)}<ul class="demand">${agreementWording(audit).map((line) => html`<li>${line}</li>`)}</ul>${note(definitions.auditedRate)}`,
  );
}

function shares(audit: ReportAudit): Html {
  return table({
    caption: "The level-zero rate with and without the people's answers",
    stack: true,
    columns: [
      { head: "" },
      { head: "Share", numeric: true },
      { head: "95 % interval", numeric: true },
      { head: "Judged", numeric: true },
    ],
    rows: auditRows(audit).map(({ name, found }) => [
      name,
      formatPercent(found?.share ?? null),
      found === null || found.low === null ? "n/a" : formatInterval({ ...found, of: 0 }),
      found === null || found.n === 0 ? "n/a" : formatCount(found.n),
    ]),
  });
}
