import { mustHave } from "../../core/door/takes.ts";
import { decimalText } from "../../core/text/number-text.ts";
import type { ArticleEffect, ArticleEffects, DatedEstimate } from "./article-effect.ts";
import { LEAST_BEFORE, LEAST_EXPECTED } from "./estimate-effect.ts";

/** What is said of all changes, a line or three each, as plain text. Without a line feed at the end. */
export function formatEffects(effects: ArticleEffects): string {
  mustHave(effects, "days rows", "formatEffects: the effects");
  const { days, tickets, rows } = effects;
  if (days === null) return "No ticket has a date: nothing can be said of before and after.";
  const head = `${rows.length} ${rows.length === 1 ? "change" : "changes"} of articles from ${days.from} to ${days.to}, ${tickets} tickets with a date.`;
  return [head, ...rows.map((row) => `\n${row.articleId}: ${sayEffect(row)}`)].join("\n");
}

/** What is said of one change, in sentences. */
function sayEffect(effect: ArticleEffect): string {
  const { kind, day, weekBefore, weekAfter, portal } = effect;
  const weeks = `${counted(weekBefore)} of its topic in the week before, ${counted(weekAfter)} in the week after`;
  const used =
    portal === null
      ? ""
      : ` Since then ${portal.views} views; “did this solve it?”: ${portal.feedback.yes} yes, ${portal.feedback.almost} almost, ${portal.feedback.no} no.`;
  return `${kind} ${day}; ${weeks}. ${findingText(effect)}${used}`;
}

/** `null` where the tickets do not reach so far. */
function counted(tickets: number | null): string {
  return tickets === null ? "n/a tickets" : `${tickets} ${tickets === 1 ? "ticket" : "tickets"}`;
}

function findingText({ finding, estimate }: ArticleEffect): string {
  if (finding === "too-early" || estimate === null) return `Too early to tell: ${tooEarlyText(estimate)}.`;
  const because = finding === "no-clear-effect" ? ": chance alone would explain it" : "";
  return `${FOUND[finding]}${because}. ${estimateText(estimate)}.`;
}

/** What there is too little of. */
function tooEarlyText(estimate: DatedEstimate | null): string {
  if (estimate === null) return "it takes six weeks of tickets before the change and one after";
  return `${counted(estimate.before)} before (${LEAST_BEFORE} needed), ${decimalText(estimate.expected, 1)} expected after (${LEAST_EXPECTED} needed)`;
}

/** Findings other than `too-early`. */
const FOUND = {
  fewer: "Fewer tickets than without it",
  more: "More tickets than without it",
  "no-clear-effect": "No clear effect",
} as const;

/** What came and what was expected, with the interval. */
function estimateText({ after, afterDays, expected, ratio, savedPerWeek: saved }: DatedEstimate): string {
  const came = `${counted(after)} came from ${afterDays.from} to ${afterDays.to}, ${decimalText(expected, 1)} expected as other topics went`;
  const interval = `ratio ${decimalText(ratio.value, 2)}, 95 % interval ${decimalText(ratio.low, 2)} to ${decimalText(ratio.high, 2)}`;
  const fewer = `${decimalText(saved.value, 1)} tickets a week saved, ${decimalText(saved.low, 1)} to ${decimalText(saved.high, 1)}`;
  return `${came} (${interval}; ${fewer})`;
}
