import { mustHave } from "../../core/door/takes.ts";
import { escapeMarkdown } from "../../core/text/escape-markdown.ts";
import { articleLink, section } from "../report/html/elements.ts";
import { type Html, html } from "../report/html/html.ts";
import { table } from "../report/html/table.ts";
import { articleText } from "../report/markdown/article-text.ts";
import { markdownSection, markdownTable } from "../report/markdown/markdown.ts";
import type { CheckTable, ReviewRow } from "../report/report.ts";
import type { ReportPart } from "../report/report-part.ts";
import { total, checkPartWording as words } from "./wording-check-part.ts";

/**
 * The part of a report that says what is wrong with the articles and which to look at first, for `formatReport`'s `parts`. It is worded here, so
 * that reports without it carry none of it.
 */
export function checkPart(check: CheckTable): ReportPart {
  mustHave(check, "counts rules review", "checkPart: the check", "what summariseCheck gives");
  return { id: words.id, name: words.name, html: toHtml(check), markdown: toMarkdown(check) };
}

function toHtml(check: CheckTable): Html {
  const body = isEmpty(check)
    ? html`<p>${words.nothing}</p>`
    : html`${check.review.length > 0 && reviewTable(check)}${check.rules.length > 0 && ruleTable(check)}`;
  return section({ id: words.id, title: words.title, lead: words.lead(check) }, body);
}

function isEmpty({ rules, review }: CheckTable): boolean {
  return rules.length + review.length === 0;
}

function reviewTable({ review }: CheckTable): Html {
  return html`${table({
    stack: true,
    caption: words.review,
    columns: [
      { head: words.article },
      { head: words.notFound, numeric: true },
      { head: words.called, numeric: true },
      { head: words.views, numeric: true },
      { head: words.solved, numeric: true },
      { head: words.wins, numeric: true },
      { head: words.effort, numeric: true },
    ],
    rows: review.map((row) => [
      html`${articleLink(row.article)}${findingList(row)}`,
      row.notFound,
      row.foundAndCalled,
      row.views,
      words.solvedOf(row),
      words.range(row.mayWin),
      words.range(row.minutes),
    ]),
  })}<p class="note">${words.how}</p>`;
}

function findingList(row: ReviewRow): Html | null {
  if (row.findings.length === 0) return null;
  const rest = total(row) - row.findings.length;
  return html`<details class="under"><summary>${words.found(row)}</summary><ul>${row.findings.map(
    ({ rule, severity, place, message, fix }) =>
      html`<li>${rule} (${words.severities[severity]}), <code class="long">${place}</code>: ${message} <b>${fix}</b></li>`,
  )}${rest > 0 && html`<li>${words.more(rest)}</li>`}</ul></details>`;
}

function ruleTable({ rules }: CheckTable): Html {
  return table({
    stack: true,
    caption: words.byRule,
    columns: [
      { head: words.rule },
      { head: words.severity },
      { head: words.findings, numeric: true },
      { head: words.why },
    ],
    rows: rules.map(({ name, severity, findings, why }) => [
      html`<code>${name}</code>`,
      words.severities[severity],
      findings,
      why,
    ]),
  });
}

function toMarkdown(check: CheckTable): string {
  const { review, rules } = check;
  return markdownSection(words.title, [
    words.lead(check),
    isEmpty(check) ? words.nothing : "",
    review.length === 0 ? "" : reviewText(review),
    review.length === 0 ? "" : words.how,
    rules.length === 0 ? "" : ruleText(rules),
  ]);
}

function reviewText(review: CheckTable["review"]): string {
  return markdownTable(
    [
      { head: words.article },
      { head: words.notFound, numeric: true },
      { head: words.called, numeric: true },
      { head: words.views, numeric: true },
      { head: words.solved, numeric: true },
      { head: words.findings },
      { head: words.wins, numeric: true },
      { head: words.effort, numeric: true },
    ],
    review.map((row) => [
      articleText(row.article),
      ...[row.notFound, row.foundAndCalled, row.views].map(String),
      words.solvedOf(row),
      findingCell(row),
      words.range(row.mayWin),
      words.range(row.minutes),
    ]),
  );
}

/** The worst findings, as many as a cell of a table bears. */
function findingCell(row: ReviewRow): string {
  const told = row.findings.slice(0, CELL_FINDINGS);
  const rest = total(row) - told.length;
  return [
    ...told.map(({ rule, message }) => `${rule}: ${escapeMarkdown(message, CELL_LENGTH)}`),
    ...(rest > 0 ? [words.more(rest)] : []),
  ].join(" ");
}

const CELL_FINDINGS = 3;
const CELL_LENGTH = 160;

function ruleText(rules: CheckTable["rules"]): string {
  return markdownTable(
    [
      { head: words.rule },
      { head: words.severity },
      { head: words.findings, numeric: true },
      { head: words.why },
    ],
    rules.map(({ name, severity, findings, why }) => [
      `\`${name}\``,
      words.severities[severity],
      String(findings),
      escapeMarkdown(why),
    ]),
  );
}
