import { escapeMarkdown } from "../../../core/text/escape-markdown.ts";
import { definitions } from "../definitions.ts";
import {
  formatCount,
  formatInterval,
  formatMeasure,
  formatPercent,
  formatQuantity,
} from "../format-number.ts";
import type { Headline, Rate, Report } from "../report.ts";
import { asksForArticle, foundWording, promiseWording } from "../wording.ts";
import { markdownSection } from "./markdown.ts";

/** The rate, what can be won, what to write first, and how sure it is. */
export function summarySection(report: Report): string {
  const { headline, gaps, cautions, method } = report;
  const { potentialRate, winnable, unsure, scored } = headline;
  const first = gaps.rows.filter(asksForArticle).slice(0, 3);
  const titles = first.map(
    (gap) => `“${escapeMarkdown(gap.proposedTitle || gap.label)}” (${formatQuantity(gap.count, "ticket")})`,
  );
  return markdownSection("In short", [
    [
      ...rateLines(report),
      ...answeredLine(report.headline),
      `- ${foundWording(method, scored)}`,
      `- **To win without writing: ${formatQuantity(winnable, "ticket")}**, up to ${formatPercent(potentialRate.share, scored)}; 95 % interval ${formatInterval(potentialRate)}.`,
      `- **To write first:** ${titles.length === 0 ? "no gap asks for an article" : titles.join("; ")}.`,
      `- **Unsure: ${formatPercent(unsure.share, scored)}**, ${formatCount(unsure.count)} of ${formatQuantity(unsure.of, "ticket")}.`,
      `- **Model on held-out labels:** AUROC ${formatMeasure(method.model.auroc)}, calibration error ${formatMeasure(method.model.calibrationError, 3)}.`,
    ].join("\n"),
    "What every number means: the end of this report.",
    cautions.length === 0
      ? ""
      : `Before you rely on these numbers:\n\n${cautions.map(({ text }) => `- ${escapeMarkdown(text)}`).join("\n")}`,
  ]);
}

/** The rate, and the same found in the other way. What they mean stands at the end of the report. */
function rateLines({ headline, method }: Report): string[] {
  const { basis, levelZeroRate, estimatedRate, decidedRate } = headline;
  const { term } = definitions.levelZeroRate;
  const named = promiseWording(method.promise).trim();
  const estimate = rateLine(definitions.estimatedRate.term, estimatedRate);
  const decided = rateLine(definitions.decidedRate.term, decidedRate, named);
  if (basis === "audited") return [rateLine(term, levelZeroRate, "Audited by people."), estimate, decided];
  return basis === "estimated"
    ? [
        rateLine(
          term,
          levelZeroRate,
          "Estimated: answered and found. It is as fair as the labels that the model was fitted on.",
        ),
        decided,
      ]
    : [rateLine(term, levelZeroRate, `Counted: tickets named with confidence. ${named}`.trim()), estimate];
}

/** Nothing for reports of an older level-zero. */
function answeredLine({ answeredRate }: Headline): string[] {
  return answeredRate === null ? [] : [rateLine(definitions.answeredRate.term, answeredRate)];
}

function rateLine(term: string, rate: Rate, text = ""): string {
  return `- **${term}: ${formatPercent(rate.share, rate.of)}**, ${formatCount(rate.count)} of ${formatQuantity(rate.of, "scored ticket")}; 95 % interval ${formatInterval(rate)}.${text === "" ? "" : ` ${text}`}`;
}
