import type { Report } from "../report.ts";
import {
  alarmWording,
  costWording,
  demandWording,
  groupWording,
  METRIC_HEADS,
  metricCells,
  monthCells,
  overallWording,
} from "../wording-scorecard.ts";
import { section } from "./elements.ts";
import { type Html, html } from "./html.ts";
import { table } from "./table.ts";

/** The metrics side by side, readiness and leakage, and what may be saved. */
export function scorecardSection({ scorecard }: Report): Html {
  const { metrics, demand, cost } = scorecard;
  return section(
    {
      id: "scorecard",
      title: "Scorecard",
      lead: "No one number says how self-service does. Read them together: where they point the same way, trust it.",
    },
    html`${table({
      caption: "Metrics with their numerator, denominator and interval",
      stack: true,
      columns: [{ head: "Metric" }, ...METRIC_HEADS.map((head, at) => ({ head, numeric: at < 4 }))],
      rows: metrics.map((metric) => [
        html`${metric.name}<small class="under">${metric.definition}</small>`,
        ...metricCells(metric),
      ]),
    })}
<p class="note">${overallWording(scorecard)}</p>
${groupWording(scorecard).map((line) => html`<p class="note">${line}</p>`)}${monthTable(scorecard)}${alarmWording(scorecard).map((line) => html`<p class="note">${line}</p>`)}
<ul class="demand">${demandWording(demand).map((line) => html`<li>${line}</li>`)}<li>${costWording(cost)}</li></ul>`,
  );
}

function monthTable(scorecard: Report["scorecard"]): Html | null {
  const { heads, rows } = monthCells(scorecard);
  if (rows.length === 0) return null;
  return table({
    caption: "The same by month",
    columns: [{ head: "Metric" }, ...heads.map((head) => ({ head, numeric: true }))],
    rows,
  });
}
