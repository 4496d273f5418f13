import { definitions } from "../definitions.ts";
import { formatCount, formatMeasure, formatQuantity } from "../format-number.ts";
import type { Problems, Report } from "../report.ts";
import {
  basisWording,
  intervalWording,
  lookBackWording,
  placeOf,
  privacyWording,
  promiseWording,
} from "../wording.ts";
import { quoted, section } from "./elements.ts";
import { type Html, html } from "./html.ts";
import { table } from "./table.ts";

/** Articles and rows that could not be read, or not fully. */
export function problemSection({ problems }: Report): Html {
  const lead =
    "Errors left an article or a row out. Warnings kept it, but something in it was not understood.";
  const body =
    problems.total === 0 ? html`<p>Everything was read without a problem.</p>` : problemTables(problems);
  return section({ id: "problems", title: "Problems on reading", lead }, body);
}

function problemTables({ total, codes, rows }: Problems): Html {
  return html`${table({
    caption: formatQuantity(total, "problem"),
    columns: [{ head: "Problem" }, { head: "Severity" }, { head: "Count", numeric: true }],
    rows: codes.map(({ code, severity, count }) => [
      html`<code>${code}</code>`,
      severity,
      formatCount(count),
    ]),
  })}
<details><summary>The first ${formatCount(rows.length)} with their places</summary>${table({
    caption: "Problems in the order in which they were met, at most 50",
    stack: true,
    columns: [{ head: "Place" }, { head: "Problem" }, { head: "Severity" }],
    rows: rows.map((issue) => [
      quoted(placeOf(issue)),
      html`${quoted(issue.message)} <code>${issue.code}</code>`,
      issue.severity,
    ]),
  })}</details>`;
}

/** The model, what it rests on, and the definition of every number. */
export function methodSection({ method, headline, health, judgedAt, settings }: Report): Html {
  const { model } = method;
  const facts: readonly (readonly [string, string])[] = [
    ["Judged at", lookBackWording(method.asOf, judgedAt)],
    ["Knowledge base", formatQuantity(health.articles, "article")],
    ["Tickets", formatQuantity(headline.scored, "scored ticket")],
    [
      "History",
      model.historyTickets === 0
        ? "none"
        : `${formatQuantity(model.historyTickets, "resolved ticket")} that cite an article`,
    ],
    ["Model", model.name],
    ["Fitted on", `${model.trainedOn}, ${formatQuantity(model.labels, "labelled ticket")}`],
    [
      "Thresholds",
      `solvable from ${model.thresholds.solvable}, unsolvable below ${model.thresholds.unsolvable}, unsure between`,
    ],
    ["Promise", promiseWording(method.promise).trim() || "none is known for these thresholds"],
    ["Level-zero rate", basisWording(headline.basis)],
    ["AUROC", formatMeasure(model.auroc)],
    ["Calibration error", formatMeasure(model.calibrationError, 3)],
    ["Interval", `${intervalWording(method.interval)}, confidence ${method.confidence}`],
    ["Small groups", `fewer than ${formatQuantity(settings.minimumGroupSize, "scored ticket")}`],
    ["Tickets' text", privacyWording(settings.privacy)],
  ];
  const list = (rows: readonly (readonly [string, string])[]): Html =>
    html`<dl class="facts">${rows.map(([term, text]) => html`<dt>${term}</dt><dd>${quoted(text)}</dd>\n`)}</dl>`;
  return section(
    {
      id: "method",
      title: "How it was measured",
      lead: "Enough to repeat the count, and to say how far to trust it.",
    },
    html`${list(facts)}<h3 class="apart">What every number means</h3>${list(Object.values(definitions).map(({ term, text }) => [term, text] as const))}`,
  );
}
