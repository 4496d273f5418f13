import { shortText } from "../../../core/text/short-text.ts";
import { formatCount } from "../format-number.ts";
import type { Caution } from "../report.ts";
import type { Judged, Scored } from "./judged.ts";

/** Articles named, at most. */
const NAMED = 3;
const TITLE_LENGTH = 80;

/**
 * What articles do that no resolved ticket was closed with yet: how many tickets they answer, and what that rests on. Nothing where none answers.
 * O(tickets).
 */
export function newArticles(scored: readonly Judged<Scored>[], titleOf: (id: string) => string): Caution[] {
  const answered = new Map<string, number>();
  const lent = new Set<string>();
  for (const { verdict } of scored) {
    const [first] = verdict.evidence;
    if (verdict.outcome !== "solvable" || first === undefined || first.lentTickets === null) continue;
    answered.set(first.articleId, (answered.get(first.articleId) ?? 0) + 1);
    for (const id of first.lentTickets) lent.add(id);
  }
  if (answered.size === 0) return [];
  const most = [...answered].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const tickets = most.reduce((sum, [, count]) => sum + count, 0);
  const names = most
    .slice(0, NAMED)
    .map(([id, count]) => `“${shortText(titleOf(id), TITLE_LENGTH)}” (${formatCount(count)})`)
    .join(", ");
  const more = most.length > NAMED ? " and others" : "";
  const isOne = most.length === 1;
  const [they, them, are] = isOne ? ["it", "it", "is"] : ["they", "them", "are"];
  const rests =
    lent.size === 0
      ? ""
      : ` and by ${formatCount(lent.size)} resolved tickets that ${they} would have answered`;
  return [
    {
      code: "new-articles",
      text: `${formatCount(most.length)} ${isOne ? "article is" : "articles are"} new to the resolved tickets and ${isOne ? "answers" : "answer"} ${formatCount(tickets)} of these: ${names}${more}. No ticket was closed with ${them} yet, so ${they} ${are} judged by ${isOne ? "its" : "their"} words${rests}.`,
    },
  ];
}
