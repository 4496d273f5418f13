import { mustHave } from "../../core/door/takes.ts";
import { escapeMarkdown } from "../../core/text/escape-markdown.ts";
import { articleLink, section } from "../report/html/elements.ts";
import { type Html, html } from "../report/html/html.ts";
import { table } from "../report/html/table.ts";
import { articleText } from "../report/markdown/article-text.ts";
import { markdownSection, markdownTable } from "../report/markdown/markdown.ts";
import type { CheckTable, ReviewRow } from "../report/report.ts";
import type { ReportPart } from "../report/report-part.ts";
import { type CheckLanguageOption, readLanguage } from "./format-options.ts";
import { type Page, pageIn } from "./page-texts.ts";

/**
 * The part of a report that says what is wrong with the articles and which to look at first, for `formatReport`'s `parts`. It is worded here, so
 * that reports without it carry none of it.
 */
export function checkPart(check: CheckTable, options: CheckLanguageOption = {}): ReportPart {
  mustHave(check, "counts rules review", "checkPart: the check", "what summariseCheck gives");
  const language = readLanguage(options, "checkPart");
  const page = pageIn(language);
  return {
    id: "check",
    name: page("part.title"),
    language: language?.language ?? "en",
    html: toHtml(check, page),
    markdown: toMarkdown(check, page),
  };
}

function toHtml(check: CheckTable, page: Page): Html {
  const body = isEmpty(check)
    ? html`<p>${page("part.nothing")}</p>`
    : html`${check.review.length > 0 && reviewTable(check, page)}${check.rules.length > 0 && ruleTable(check, page)}`;
  return section({ id: "check", title: page("part.title"), lead: lead(check, page) }, body);
}

function isEmpty({ rules, review }: CheckTable): boolean {
  return rules.length + review.length === 0;
}

function reviewTable({ review }: CheckTable, page: Page): Html {
  return html`${table({
    stack: true,
    caption: page("part.review"),
    columns: [
      { head: page("head.article") },
      { head: page("head.notFound"), numeric: true },
      { head: page("head.called"), numeric: true },
      { head: page("head.views"), numeric: true },
      { head: page("head.solved"), numeric: true },
      { head: page("head.wins"), numeric: true },
      { head: page("head.minutes"), numeric: true },
    ],
    rows: review.map((row) => [
      html`${articleLink(row.article)}${findingList(row, page)}`,
      row.notFound,
      row.foundAndCalled,
      row.views,
      solvedOf(row, page),
      range(row.mayWin, page),
      range(row.minutes, page),
    ]),
  })}<p class="note">${page("part.how")}</p>`;
}

function findingList(row: ReviewRow, page: Page): Html | null {
  if (row.findings.length === 0) return null;
  const rest = total(row) - row.findings.length;
  return html`<details class="under"><summary>${page("part.found", { n: total(row) })}</summary><ul>${row.findings.map(
    ({ rule, severity, place, message, fix }) =>
      html`<li>${rule} (${page(`severity.${severity}`)}), <code class="long">${place}</code>: ${message} <b>${fix}</b></li>`,
  )}${rest > 0 && html`<li>${page("part.rest", { n: rest })}</li>`}</ul></details>`;
}

function ruleTable({ rules }: CheckTable, page: Page): Html {
  return table({
    stack: true,
    caption: page("head.byRule"),
    columns: [
      { head: page("head.rule") },
      { head: page("head.severity") },
      { head: page("head.findings"), numeric: true },
      { head: page("head.why") },
    ],
    rows: rules.map(({ name, severity, findings, why }) => [
      html`<code>${name}</code>`,
      page(`severity.${severity}`),
      findings,
      why,
    ]),
  });
}

function toMarkdown(check: CheckTable, page: Page): string {
  const { review, rules } = check;
  return markdownSection(page("part.title"), [
    lead(check, page),
    isEmpty(check) ? page("part.nothing") : "",
    review.length === 0 ? "" : reviewText(review, page),
    review.length === 0 ? "" : page("part.how"),
    rules.length === 0 ? "" : ruleText(rules, page),
  ]);
}

function reviewText(review: CheckTable["review"], page: Page): string {
  return markdownTable(
    [
      { head: page("head.article") },
      { head: page("head.notFound"), numeric: true },
      { head: page("head.called"), numeric: true },
      { head: page("head.views"), numeric: true },
      { head: page("head.solved"), numeric: true },
      { head: page("head.findings") },
      { head: page("head.wins"), numeric: true },
      { head: page("head.minutes"), numeric: true },
    ],
    review.map((row) => [
      articleText(row.article),
      ...[row.notFound, row.foundAndCalled, row.views].map(String),
      solvedOf(row, page),
      findingCell(row, page),
      range(row.mayWin, page),
      range(row.minutes, page),
    ]),
  );
}

/** The worst findings, as many as a cell of a table bears. */
function findingCell(row: ReviewRow, page: Page): string {
  const told = row.findings.slice(0, CELL_FINDINGS);
  const rest = total(row) - told.length;
  return [
    ...told.map(({ rule, message }) => `${rule}: ${escapeMarkdown(message, CELL_LENGTH)}`),
    ...(rest > 0 ? [page("part.rest", { n: rest })] : []),
  ].join(" ");
}

const CELL_FINDINGS = 3;
const CELL_LENGTH = 160;

function ruleText(rules: CheckTable["rules"], page: Page): string {
  return markdownTable(
    [
      { head: page("head.rule") },
      { head: page("head.severity") },
      { head: page("head.findings"), numeric: true },
      { head: page("head.why") },
    ],
    rules.map(({ name, severity, findings, why }) => [
      `\`${name}\``,
      page(`severity.${severity}`),
      String(findings),
      escapeMarkdown(why),
    ]),
  );
}

function lead(
  { counts, articlesWithFindings, articles, accepted, rulesRun }: CheckTable,
  page: Page,
): string {
  return page("part.lead", { ...counts, found: articlesWithFindings, articles, accepted, rules: rulesRun });
}

function total({ counts }: ReviewRow): number {
  return counts.error + counts.warning + counts.note;
}

function solvedOf({ feedback: { yes, almost, no } }: ReviewRow, page: Page): string {
  const all = yes + almost + no;
  return all === 0 ? page("part.unknown") : page("part.solvedOf", { yes, all });
}

function range({ low, high }: ReviewRow["minutes"], page: Page): string {
  return low === high ? String(low) : page("part.range", { low, high });
}
