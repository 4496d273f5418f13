import { type Kind, optionsDoor } from "../../core/door/door.ts";
import { listOf, madeBy, oneOf } from "../../core/door/kinds.ts";
import { mustHave } from "../../core/door/takes.ts";
import { answeringSection, healthSection, mendingSection } from "./html/article-sections.ts";
import { auditSection } from "./html/audit-section.ts";
import { funnelSection, outcomeSection } from "./html/counted-section.ts";
import { effectSection } from "./html/effect-section.ts";
import { quoted } from "./html/elements.ts";
import { firstScreen } from "./html/first-screen.ts";
import { gapSection } from "./html/gap-section.ts";
import { groupSection, monthSection } from "./html/group-sections.ts";
import { type Html, html } from "./html/html.ts";
import { managerPages } from "./html/manager-page.ts";
import { methodSection, problemSection } from "./html/method-section.ts";
import { outageSection } from "./html/outage-section.ts";
import { scorecardSection } from "./html/scorecard-section.ts";
import { searchSection } from "./html/search-section.ts";
import { styleSheet } from "./html/style.ts";
import { type TicketScript, ticketScript } from "./html/ticket-script.ts";
import { ticketSection } from "./html/ticket-section.ts";
import { wordSection } from "./html/word-section.ts";
import { type LanguageOptions, languageKinds, voiceOf } from "./language-options.ts";
import { periodDays } from "./period.ts";
import type { Report } from "./report.ts";
import type { ReportPart } from "./report-part.ts";
import { titleOf } from "./title-of.ts";
import type { Voice } from "./voice.ts";

/** Nothing may be loaded, and no script may run but the one that sorts and searches the list of tickets; the style sheet is in the page. */
function policy(language: string): string {
  return `default-src 'none'; style-src 'unsafe-inline'; script-src '${ticketScript(language).hash}'; base-uri 'none'; form-action 'none'`;
}

type Part = (report: Report, voice: Voice) => Html | null;

const PARTS = {
  outcomes: outcomeSection,
  scorecard: scorecardSection,
  audit: auditSection,
  mending: mendingSection,
  gaps: gapSection,
  searches: searchSection,
  words: wordSection,
  outages: outageSection,
  answering: answeringSection,
  effects: effectSection,
  groups: groupSection,
  months: monthSection,
  tickets: ticketSection,
  funnel: funnelSection,
  health: healthSection,
  problems: problemSection,
  method: methodSection,
} satisfies Record<string, Part>;

export interface HtmlOptions extends LanguageOptions {
  /** `manager` gives two pages to print: the number, what was done, the next ten actions. Default `analyst`: everything. */
  readonly reader?: "analyst" | "manager";
  /** Parts that other modules word, such as `checkPart` of `level-zero/check`, in English unless they say in what; for analysts. Default none. */
  readonly parts?: readonly ReportPart[];
}

/** What `parts` must be. */
export const partsKind: Kind<readonly ReportPart[]> = listOf(
  madeBy<ReportPart>("id name html markdown", "a part, as checkPart makes one"),
  "a list of parts, such as [checkPart(check)]",
);

const door = optionsDoor<HtmlOptions>("formatHtml", {
  reader: oneOf(["analyst", "manager"]),
  parts: partsKind,
  ...languageKinds,
});

/**
 * The report as one self-contained HTML page without a network: for a screen, a phone and paper, light and dark. Its one script searches
 * and sorts the list of tickets; without it the page says the same. All text from articles and tickets is escaped. Same report, same bytes.
 * @throws LevelZeroError `INVALID_OPTION` for another reader.
 */
export function formatHtml(report: Report, options: HtmlOptions = {}): string {
  mustHave(report, "title headline", "formatHtml: the report");
  const { reader, parts = [] } = door(options);
  const voice = voiceOf(options);
  return (reader === "manager" ? managerPage(report, voice) : analystPage(report, parts, voice)).toString();
}

function analystPage(report: Report, more: readonly ReportPart[], voice: Voice): Html {
  const parts = partsOf(report, more, voice);
  const script = ticketScript(voice.language);
  return htmlPage(report, {
    body: html`<a class="skip" href="#summary">${voice.say("page.skip")}</a>
${header(report, parts, voice)}
<main>
${firstScreen(report, voice)}
${parts.map(({ body }) => body)}</main>`,
    script,
    voice,
  });
}

function managerPage(report: Report, voice: Voice): Html {
  const body = html`${header(report, [], voice)}${managerPages(report, voice)}`;
  return htmlPage(report, { body, script: null, voice });
}

interface Page {
  readonly body: Html;
  readonly script: TicketScript | null;
  readonly voice: Voice;
}

function htmlPage(report: Report, { body, script, voice }: Page): Html {
  return html`<!doctype html>
<html lang="${voice.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(voice.language)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${titleOf(report, voice)}${report.organisation !== null && ` · ${report.organisation}`}</title>
${styleSheet}
</head>
<body>
<div class="page">
${body}
<footer>${voice.say("page.footer")}</footer>
</div>
${script?.element ?? null}
</body>
</html>
`;
}

interface PagePart {
  readonly id: string;
  readonly name: string | Html;
  readonly body: Html;
}

/** The parts that this report has; those of other modules stand behind the health of the articles. */
function partsOf(report: Report, more: readonly ReportPart[], voice: Voice): PagePart[] {
  return (Object.keys(PARTS) as (keyof typeof PARTS)[]).flatMap((id) => {
    const body = PARTS[id](report, voice);
    const own = body === null ? [] : [{ id, name: voice.say(`nav.${id}`), body }];
    return id === "health" ? [...own, ...more.map((part) => foreignPart(part, voice))] : own;
  });
}

/** Other modules may speak English only: said before it, and marked, where the page does not. */
function foreignPart({ id, name, language = "en", html: body }: ReportPart, voice: Voice): PagePart {
  if (voice.language === language) return { id, name, body };
  return {
    id,
    name: html`<span lang="en">${name}</span>`,
    body: html`<p class="note">${voice.say("page.inEnglish")}</p><div lang="en">${body}</div>`,
  };
}

function header(report: Report, parts: readonly PagePart[], voice: Voice): Html {
  const { organisation, judgedAt, funnel, headline, health } = report;
  const read = voice.say("page.read", {
    period: periodDays(report, voice),
    day: voice.day(judgedAt),
    rows: funnel.rowsRead,
    tickets: headline.scored,
    articles: health.articles,
  });
  return html`<header>
${organisation !== null && html`<p class="kicker">${quoted(organisation)}</p>`}
<h1>${quoted(titleOf(report, voice))}</h1>
<p class="meta">${read}</p>
${parts.length > 0 && html`<nav aria-label="${voice.say("page.parts")}"><ul>${parts.map(({ id, name }) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>`}
</header>`;
}
