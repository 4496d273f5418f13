import { formatCount, formatInterval, formatPercent, formatQuantity } from "../format-number.ts";
import type { Report } from "../report.ts";
import { agreementWording, auditRows } from "../wording-audit.ts";
import { markdownSection, markdownTable } from "./markdown.ts";

/** What people found on judging a sample; nothing without an audit. */
export function auditSection({ audit, headline }: Report): string {
  if (audit === null) return "";
  const rows = auditRows(audit).map(({ name, found }) => [
    name,
    formatPercent(found?.share ?? null),
    found === null || found.low === null ? "n/a" : formatInterval({ ...found, of: 0 }),
    found === null || found.n === 0 ? "n/a" : formatCount(found.n),
  ]);
  return markdownSection("What people found", [
    `People judged ${formatQuantity(audit.decided, "ticket")} of ${formatCount(audit.drawn)} drawn at random from ${formatQuantity(headline.scored, "scored ticket")}, without knowing what was said of them.`,
    markdownTable(
      [
        { head: "Share of tickets" },
        { head: "Share", numeric: true },
        { head: "95 % interval", numeric: true },
        { head: "Judged", numeric: true },
      ],
      rows,
    ),
    agreementWording(audit)
      .map((line) => `- ${line}`)
      .join("\n"),
  ]);
}
