import { optionsDoor } from "../../core/door/door.ts";
import { mustHave } from "../../core/door/takes.ts";
import { escapeMarkdown } from "../../core/text/escape-markdown.ts";
import { type LanguageOptions, languageKinds, voiceOf } from "./language-options.ts";
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
import { titleOf } from "./title-of.ts";
import type { Voice } from "./voice.ts";

const SECTIONS: readonly ((report: Report, voice: Voice) => string)[] = [
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

const door = optionsDoor<LanguageOptions>("formatMarkdown", languageKinds);

interface More extends LanguageOptions {
  /** Parts that other modules word, in English unless they say in what. */
  readonly parts?: readonly ReportPart[];
}

/** The report as GitHub-flavoured Markdown, to paste into a wiki. All text from articles and tickets is escaped. Same report, same bytes. */
export function formatMarkdown(report: Report, { parts = [], ...options }: More = {}): string {
  mustHave(report, "title headline", "formatMarkdown: the report");
  const voice = voiceOf(door(options));
  const { organisation, judgedAt, funnel, headline } = report;
  const head = `# ${escapeMarkdown(titleOf(report, voice))}`;
  const read = voice.say("page.readInWords", {
    period: periodDays(report, voice),
    day: escapeMarkdown(voice.day(judgedAt)),
    rows: funnel.rowsRead,
    tickets: headline.scored,
  });
  const meta = organisation === null ? read : `${escapeMarkdown(organisation)}. ${read}`;
  const more = parts.flatMap(({ markdown, language = "en" }) =>
    language === voice.language ? markdown : [voice.say("page.inEnglish"), markdown],
  );
  const sections = SECTIONS.flatMap((section) => {
    const own = section(report, voice);
    return section === articleSection ? [own, ...more] : own;
  });
  return `${[head, meta, ...sections.filter((text) => text !== "")].join("\n\n")}\n`;
}
