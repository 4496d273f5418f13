import { escapeMarkdown } from "../../../core/text/escape-markdown.ts";
import type { Report } from "../report.ts";
import type { Voice } from "../voice.ts";
import {
  alarmWording,
  byCustomerWording,
  costWording,
  demandWording,
  groupWording,
  metricCells,
  metricHeads,
  metricWording,
  monthCells,
  overallWording,
} from "../wording-scorecard.ts";
import { markdownSection, markdownTable } from "./markdown.ts";

/** The metrics side by side, readiness and leakage, and what may be saved. */
export function scorecardSection({ scorecard }: Report, voice: Voice): string {
  const { metrics, demand, cost } = scorecard;
  const { heads, rows } = monthCells(scorecard, voice);
  const words = metrics.map((metric) => metricWording(metric, voice));
  return markdownSection(voice.say("scorecard.title"), [
    markdownTable(
      [
        { head: voice.say("scorecard.metric") },
        ...metricHeads(voice).map((head, at) => ({ head, numeric: at < 4 })),
      ],
      metrics.map((metric, at) => [words[at]!.name, ...metricCells(metric, voice)]),
    ),
    words.map(({ name, definition }) => `- **${name}.** ${definition}`).join("\n"),
    overallWording(scorecard, voice),
    ...[...groupWording(scorecard, voice), ...byCustomerWording(scorecard, voice)].map((line) =>
      escapeMarkdown(line),
    ),
    rows.length === 0
      ? ""
      : markdownTable(
          [{ head: voice.say("scorecard.metric") }, ...heads.map((head) => ({ head, numeric: true }))],
          rows,
        ),
    alarmWording(scorecard, voice)
      .map((line) => `- ${line}`)
      .join("\n"),
    [...demandWording(demand, voice), costWording(cost, voice)].map((line) => `- ${line}`).join("\n"),
  ]);
}
