import { mustList } from "../../core/door/takes.ts";
import type { ReviewItem } from "../../desk/review/review-order.ts";

/** The order as a list for a terminal or a mail: what to look at first, and why. */
export function formatReview(items: readonly ReviewItem[]): string {
  mustList(items, "articleId title findings", "formatReview: the items", "what reviewOrder gives");
  if (items.length === 0) return "Nothing to look at: nobody met an article badly.\n";
  return `What to look at first:\n${items.map((item, at) => `${String(at + 1).padStart(3)}. ${item.title} (${item.articleId})\n     ${whyOf(item)}\n`).join("")}`;
}

function whyOf({
  notFound,
  foundAndCalled,
  views,
  feedback,
  solves,
  findings,
  mayWin,
  minutes,
}: ReviewItem): string {
  const answers = feedback.yes + feedback.almost + feedback.no;
  const parts = [
    ...(notFound > 0 ? [`${notFound} tickets did not find it`] : []),
    ...(foundAndCalled > 0 ? [`${foundAndCalled} could have found it and called`] : []),
    ...(views > 0 ? [`${views} views`] : []),
    ...(answers > 0
      ? [
          `solved it for ${feedback.yes} of ${answers} (${percent(solves!.low)} to ${percent(solves!.high)} %)`,
        ]
      : []),
    ...(findings.error > 0 ? [`${findings.error} errors`] : []),
    ...(findings.warning > 0 ? [`${findings.warning} warnings`] : []),
    `may win ${mayWin.low} to ${mayWin.high} tickets like these`,
    `${minutes.low} to ${minutes.high} minutes`,
  ];
  return parts.join("; ");
}

function percent(share: number): string {
  return (100 * share).toFixed(0);
}
