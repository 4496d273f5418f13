import { escapeMarkdown } from "../../../core/text/escape-markdown.ts";
import { definitions } from "../definitions.ts";
import { formatCount, formatQuantity } from "../format-number.ts";
import type { Report } from "../report.ts";
import {
  basisWording,
  intervalWording,
  lookBackWording,
  placeOf,
  privacyWording,
  promiseWording,
} from "../wording.ts";
import { markdownSection, markdownTable } from "./markdown.ts";

/** Problems on reading, the model, and what every number means. */
export function methodSection({ problems, method, headline, judgedAt, settings }: Report): string {
  const { model } = method;
  const problemRows = problems.rows.map((issue) => [
    escapeMarkdown(placeOf(issue)),
    escapeMarkdown(issue.message),
    issue.severity,
  ]);
  return markdownSection("How it was measured", [
    `Judged at ${escapeMarkdown(lookBackWording(method.asOf, judgedAt))} By the model ${escapeMarkdown(model.name)}, fitted on ${escapeMarkdown(model.trainedOn)} (${formatQuantity(model.labels, "labelled ticket")}). Solvable from ${model.thresholds.solvable}, unsolvable below ${model.thresholds.unsolvable}.${promiseWording(method.promise)} Level-zero rate: ${basisWording(headline.basis)}. Interval: ${intervalWording(method.interval)}. History: ${formatQuantity(model.historyTickets, "resolved ticket")}. Tickets' text: ${privacyWording(settings.privacy)}.`,
    Object.values(definitions)
      .map(({ term, text }) => `- **${term}.** ${text}`)
      .join("\n"),
    problems.total === 0
      ? "Everything was read without a problem."
      : `${formatQuantity(problems.total, "problem")} on reading; the first ${formatCount(problems.rows.length)}:`,
    problems.total === 0
      ? ""
      : markdownTable([{ head: "Place" }, { head: "Problem" }, { head: "Severity" }], problemRows),
  ]);
}
