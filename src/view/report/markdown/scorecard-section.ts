import type { Report } from "../report.ts";
import {
  costWording,
  demandWording,
  METRIC_HEADS,
  metricCells,
  overallWording,
} from "../wording-scorecard.ts";
import { markdownSection, markdownTable } from "./markdown.ts";

/** The metrics side by side, readiness and leakage, and what may be saved. */
export function scorecardSection({ scorecard }: Report): string {
  const { metrics, demand, cost } = scorecard;
  return markdownSection("Scorecard", [
    markdownTable(
      [{ head: "Metric" }, ...METRIC_HEADS.map((head, at) => ({ head, numeric: at < 4 }))],
      metrics.map((metric) => [metric.name, ...metricCells(metric)]),
    ),
    metrics.map(({ name, definition }) => `- **${name}.** ${definition}`).join("\n"),
    overallWording(scorecard),
    [...demandWording(demand), costWording(cost)].map((line) => `- ${line}`).join("\n"),
  ]);
}
