import { escapeMarkdown } from "../../../core/text/escape-markdown.ts";
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
import { markdownSection, markdownTable } from "./markdown.ts";

/** The metrics side by side, readiness and leakage, and what may be saved. */
export function scorecardSection({ scorecard }: Report): string {
  const { metrics, demand, cost } = scorecard;
  const { heads, rows } = monthCells(scorecard);
  return markdownSection("Scorecard", [
    markdownTable(
      [{ head: "Metric" }, ...METRIC_HEADS.map((head, at) => ({ head, numeric: at < 4 }))],
      metrics.map((metric) => [metric.name, ...metricCells(metric)]),
    ),
    metrics.map(({ name, definition }) => `- **${name}.** ${definition}`).join("\n"),
    overallWording(scorecard),
    ...groupWording(scorecard).map(escapeMarkdown),
    rows.length === 0
      ? ""
      : markdownTable([{ head: "Metric" }, ...heads.map((head) => ({ head, numeric: true }))], rows),
    alarmWording(scorecard)
      .map((line) => `- ${line}`)
      .join("\n"),
    [...demandWording(demand), costWording(cost)].map((line) => `- ${line}`).join("\n"),
  ]);
}
