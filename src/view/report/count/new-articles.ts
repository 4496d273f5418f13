import { shortText } from "../../../core/text/short-text.ts";
import { formatCount, formatQuantity } from "../format-number.ts";
import type { Caution } from "../report.ts";
import type { Judged, Scored } from "./judged.ts";

/** Articles named, at most. */
const NAMED = 3;
const TITLE_LENGTH = 80;

/** What to call them, by id. */
export interface NewArticleNames {
  readonly titleOf: (id: string) => string;
  /** Whether only some of its sections are new. */
  readonly hasNewSection: (id: string) => boolean;
}

/**
 * What articles do that no resolved ticket was closed with yet: how many tickets they answer, and what that rests on. Nothing where none answers.
 * O(tickets).
 */
export function newArticles(
  scored: readonly Judged<Scored>[],
  { titleOf, hasNewSection }: NewArticleNames,
): Caution[] {
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
  const extended = most.filter(([id]) => hasNewSection(id)).length;
  const rests =
    lent.size === 0
      ? ""
      : ` and by ${formatQuantity(lent.size, "resolved ticket")} that ${isOne ? "it" : "they"} would have answered`;
  return [
    {
      code: "new-articles",
      text: `${countText(most.length, extended)} ${isOne ? "answers" : "answer"} ${formatCount(tickets)} of these: ${names}${more}. No ticket was closed with what is new yet, so it is judged by its words${rests}.`,
    },
  ];
}

/** "3 articles are new to the resolved tickets, or have sections that are (1), and" */
function countText(articles: number, extended: number): string {
  const isOne = articles === 1;
  if (extended === articles)
    return `${formatQuantity(articles, "article")} ${isOne ? "has a section that is" : "have sections that are"} new to the resolved tickets and`;
  const sections = extended === 0 ? "" : `, or have sections that are (${formatCount(extended)}),`;
  return `${formatQuantity(articles, "article")} ${isOne ? "is" : "are"} new to the resolved tickets${sections} and`;
}
