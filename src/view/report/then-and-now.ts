import { linksOf, standingOf } from "./headline-doubts.ts";
import { monthsWords } from "./period.ts";
import type { Rate, Report } from "./report.ts";
import type { Voice } from "./voice.ts";

/** The number of the earlier report beside that of this one, with the interval of each, and whether chance alone explains how they differ; `null` without one. */
export function thenAndNow(report: Report, voice: Voice): string | null {
  const { before, headline } = report;
  if (before === undefined || before.levelZeroRate.share === null || standingOf(report) !== "known")
    return null;
  const now = headline.levelZeroRate;
  const difference = now.share! - before.levelZeroRate.share;
  const alike = before.basis === headline.basis;
  const finding = !alike
    ? "other"
    : Math.abs(difference) <= marginOf(now, before.levelZeroRate)
      ? "same"
      : difference > 0
        ? "higher"
        : "lower";
  return voice.say("manager.before", {
    day: voice.day(before.judgedAt),
    period: monthsWords(before.period, voice) ?? "none",
    was: voice.percent(before.levelZeroRate.share, before.levelZeroRate.of),
    wasInterval: voice.interval(before.levelZeroRate),
    wasOf: before.scored,
    now: voice.percent(now.share, now.of),
    nowInterval: voice.interval(now),
    nowOf: headline.scored,
    points: Math.round(Math.abs(100 * difference)),
    finding: before.basis === "decided" ? "guess" : finding,
    links: linksOf(report),
  });
}

/** Half the width of the interval of a difference of two independent shares: their margins added as squares. */
function marginOf(a: Rate, b: Rate): number {
  return Math.sqrt(halfWidth(a) * halfWidth(a) + halfWidth(b) * halfWidth(b));
}

function halfWidth({ low, high }: Rate): number {
  return low === null || high === null ? 1 : (high - low) / 2;
}
