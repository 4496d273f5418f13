import { mustList } from "../../core/door/takes.ts";
import { percentDigits } from "../../core/text/number-text.ts";
import type { ReviewItem } from "../../desk/review/review-order.ts";
import { type CheckLanguageOption, readLanguage } from "./format-options.ts";
import { type Page, pageIn } from "./page-texts.ts";

/** The order as a list for a terminal or a mail: what to look at first, and why. */
export function formatReview(items: readonly ReviewItem[], options: CheckLanguageOption = {}): string {
  mustList(items, "articleId title findings", "formatReview: the items", "what reviewOrder gives");
  const page = pageIn(readLanguage(options, "formatReview"));
  if (items.length === 0) return `${page("review.nothing")}\n`;
  return `${page("review.first")}\n${items.map((item, at) => `${String(at + 1).padStart(3)}. ${item.title} (${item.articleId})\n     ${whyOf(item, page)}\n`).join("")}`;
}

function whyOf(item: ReviewItem, page: Page): string {
  const { notFound, foundAndCalled, views, feedback, solves, findings, mayWin, minutes } = item;
  const all = feedback.yes + feedback.almost + feedback.no;
  const counted = [
    ["review.notFound", notFound],
    ["review.called", foundAndCalled],
    ["review.views", views],
  ] as const;
  const bad = [
    ["review.errors", findings.error],
    ["review.warnings", findings.warning],
  ] as const;
  const told = (counts: typeof counted | typeof bad): string[] =>
    counts.flatMap(([key, n]) => (n > 0 ? [page(key, { n })] : []));
  return [
    ...told(counted),
    ...(all > 0
      ? [
          page("review.solved", {
            yes: feedback.yes,
            all,
            low: percentDigits(solves!.low, all),
            high: percentDigits(solves!.high, all),
          }),
        ]
      : []),
    ...told(bad),
    ...(mayWin.high > 0 ? [page("review.wins", { ...mayWin })] : []),
    page("review.minutes", { ...minutes }),
  ].join("; ");
}
