import { addTo } from "../../../core/math/add-to.ts";
import { shortText } from "../../../core/text/short-text.ts";
import { newArticlesText } from "../caution-text.ts";
import type { Caution, NewArticleFacts } from "../report.ts";
import { englishVoice } from "../voice.ts";
import type { Judged, Scored } from "./judged.ts";

/** Articles named, at most. */
const NAMED = 3;
const TITLE_LENGTH = 80;

/** What to call them, by id. */
interface NewArticleNames {
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
    addTo(answered, first.articleId);
    for (const id of first.lentTickets) lent.add(id);
  }
  if (answered.size === 0) return [];
  const most = [...answered].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const newArticles: NewArticleFacts = {
    articles: most.length,
    extended: most.filter(([id]) => hasNewSection(id)).length,
    tickets: most.reduce((sum, [, count]) => sum + count, 0),
    lent: lent.size,
    named: most
      .slice(0, NAMED)
      .map(([id, tickets]) => ({ title: shortText(titleOf(id), TITLE_LENGTH), tickets })),
  };
  return [{ code: "new-articles", text: newArticlesText(newArticles, englishVoice), newArticles }];
}
