import { differenceInterval } from "../../../core/math/difference-interval.ts";
import { formatPercent } from "../format-number.ts";
import { linksOf } from "../headline-doubts.ts";
import type { Report } from "../report.ts";
import type { ComparisonNote } from "./report-comparison.ts";

/** Where links seem to be missing, and more or fewer tickets have one than before: the rate follows the links, whatever the articles are worth. */
export function linksNote(before: Report, after: Report): ComparisonNote[] {
  if (linksOf(before) === "fine" && linksOf(after) === "fine") return [];
  const [then, now] = [linkRate(before), linkRate(after)];
  if (then === null || now === null) return [];
  const { low, high } = differenceInterval(then, now);
  if (low <= 0 && high >= 0) return [];
  const text = `Agents named an article in ${formatPercent(then.value)} of the tickets before and in ${formatPercent(now.value)} after, and links seem to be missing: part of a change may be how they link.`;
  return [{ code: "other-links", text }];
}

function linkRate({ scorecard }: Report) {
  const rate = scorecard.metrics.find(({ id }) => id === "link-rate")?.rate;
  if (rate === undefined || rate.share === null) return null;
  return { value: rate.share, low: rate.low!, high: rate.high! };
}
