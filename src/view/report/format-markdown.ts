import { mustHave } from "../../core/door/takes.ts";
import { escapeMarkdown } from "../../core/text/escape-markdown.ts";
import { formatCount, formatDay } from "./format-number.ts";
import { articleSection, mendingSection } from "./markdown/article-sections.ts";
import { auditSection } from "./markdown/audit-section.ts";
import { countedSection } from "./markdown/counted-section.ts";
import { effectSection } from "./markdown/effect-section.ts";
import { gapSection } from "./markdown/gap-section.ts";
import { groupSection } from "./markdown/group-section.ts";
import { methodSection } from "./markdown/method-section.ts";
import { outageSection } from "./markdown/outage-section.ts";
import { scorecardSection } from "./markdown/scorecard-section.ts";
import { searchSection } from "./markdown/search-section.ts";
import { summarySection } from "./markdown/summary-section.ts";
import { wordSection } from "./markdown/word-section.ts";
import { periodDays } from "./period.ts";
import type { Report } from "./report.ts";
import type { ReportPart } from "./report-part.ts";

const SECTIONS: readonly ((report: Report) => string)[] = [
  summarySection,
  auditSection,
  scorecardSection,
  countedSection,
  mendingSection,
  gapSection,
  searchSection,
  wordSection,
  outageSection,
  articleSection,
  effectSection,
  groupSection,
  methodSection,
];

/** The report as GitHub-flavoured Markdown, to paste into a wiki. All text from articles and tickets is escaped. Same report, same bytes. */
export function formatMarkdown(report: Report, parts: readonly ReportPart[] = []): string {
  mustHave(report, "title headline", "formatMarkdown: the report");
  const { title, organisation, judgedAt, funnel, headline } = report;
  const head = `# ${escapeMarkdown(title)}`;
  const read = `Tickets of ${periodDays(report)}. Judged at ${escapeMarkdown(formatDay(judgedAt))}: ${formatCount(funnel.rowsRead)} rows read, ${formatCount(headline.scored)} tickets scored.`;
  const meta = organisation === null ? read : `${escapeMarkdown(organisation)}. ${read}`;
  const sections = SECTIONS.flatMap((section) => {
    const own = section(report);
    return section === articleSection ? [own, ...parts.map(({ markdown }) => markdown)] : own;
  });
  return `${[head, meta, ...sections.filter((text) => text !== "")].join("\n\n")}\n`;
}
