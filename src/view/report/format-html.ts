import { type Kind, optionsDoor } from "../../core/door/door.ts";
import { listOf, madeBy, oneOf } from "../../core/door/kinds.ts";
import { mustHave } from "../../core/door/takes.ts";
import { formatDay, formatQuantity } from "./format-number.ts";
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
import { TICKET_SCRIPT_HASH, ticketScript } from "./html/ticket-script.ts";
import { ticketSection } from "./html/ticket-section.ts";
import { wordSection } from "./html/word-section.ts";
import { periodDays } from "./period.ts";
import type { Report } from "./report.ts";
import type { ReportPart } from "./report-part.ts";

/** Nothing may be loaded, and no script may run but the one that sorts and searches the list of tickets; the style sheet is in the page. */
const POLICY = `default-src 'none'; style-src 'unsafe-inline'; script-src '${TICKET_SCRIPT_HASH}'; base-uri 'none'; form-action 'none'`;

const PARTS: readonly (readonly [id: string, name: string, part: (report: Report) => Html | null])[] = [
  ["outcomes", "Outcomes", outcomeSection],
  ["scorecard", "Scorecard", scorecardSection],
  ["audit", "Audit", auditSection],
  ["mending", "Mending", mendingSection],
  ["gaps", "Gaps", gapSection],
  ["searches", "Searches", searchSection],
  ["words", "Words", wordSection],
  ["outages", "Outages", outageSection],
  ["answering", "Answers", answeringSection],
  ["effects", "Effects", effectSection],
  ["groups", "Groups", groupSection],
  ["months", "Over time", monthSection],
  ["tickets", "Tickets", ticketSection],
  ["funnel", "Counted", funnelSection],
  ["health", "Health", healthSection],
  ["problems", "Problems", problemSection],
  ["method", "Method", methodSection],
];

export interface HtmlOptions {
  /** `manager` gives two pages to print: the number, what was done, the next ten actions. Default `analyst`: everything. */
  readonly reader?: "analyst" | "manager";
  /** Parts that other modules word, such as `checkPart` of `level-zero/check`; for analysts. Default none. */
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
});

/**
 * The report as one self-contained HTML page without a network: for a screen, a phone and paper, light and dark. Its one script searches
 * and sorts the list of tickets; without it the page says the same. All text from articles and tickets is escaped. Same report, same bytes.
 * @throws LevelZeroError `INVALID_OPTION` for another reader.
 */
export function formatHtml(report: Report, options: HtmlOptions = {}): string {
  mustHave(report, "title headline", "formatHtml: the report");
  const { reader, parts } = door(options);
  return (reader === "manager" ? managerPage(report) : analystPage(report, parts ?? [])).toString();
}

function analystPage(report: Report, more: readonly ReportPart[]): Html {
  const parts = partsOf(report, more);
  return htmlPage(report, {
    body: html`<a class="skip" href="#summary">Skip to the summary</a>
${header(report, parts)}
<main>
${firstScreen(report)}
${parts.map(({ body }) => body)}</main>`,
    script: ticketScript,
  });
}

function managerPage(report: Report): Html {
  return htmlPage(report, { body: html`${header(report, [])}${managerPages(report)}`, script: html`` });
}

function htmlPage(report: Report, { body, script }: { readonly body: Html; readonly script: Html }): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${report.title}${report.organisation !== null && ` · ${report.organisation}`}</title>
${styleSheet}
</head>
<body>
<div class="page">
${body}
<footer>Made by level-zero. For the people who run the service desk: it names articles that customers may not see.</footer>
</div>
${script}
</body>
</html>
`;
}

interface Part {
  readonly id: string;
  readonly name: string;
  readonly body: Html;
}

/** The parts that this report has; those of other modules stand behind the health of the articles. */
function partsOf(report: Report, more: readonly ReportPart[]): Part[] {
  return PARTS.flatMap(([id, name, part]) => {
    const body = part(report);
    const own = body === null ? [] : [{ id, name, body }];
    return id === "health" ? [...own, ...more.map((one) => ({ ...one, body: one.html }))] : own;
  });
}

function header(report: Report, parts: readonly Part[]): Html {
  const { title, organisation, judgedAt, funnel, headline, health } = report;
  const read = `${formatQuantity(funnel.rowsRead, "row")} read, ${formatQuantity(headline.scored, "ticket")} scored, ${formatQuantity(health.articles, "article")}`;
  return html`<header>
${organisation !== null && html`<p class="kicker">${quoted(organisation)}</p>`}
<h1>${quoted(title)}</h1>
<p class="meta">Tickets of ${periodDays(report)} · judged at ${formatDay(judgedAt)} · ${read}</p>
${parts.length > 0 && html`<nav aria-label="Parts of the report"><ul>${parts.map(({ id, name }) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>`}
</header>`;
}
