import { addTo } from "../../../core/math/add-to.ts";
import { articleRef } from "../count/article-refs.ts";
import { countNews } from "../count/count-news.ts";
import type { Report, TicketRow } from "../report.ts";
import type { NewsRow } from "../report-effects.ts";
import type { ClosedGap, MovedArticle, MovedArticles } from "./report-comparison.ts";

/**
 * Which articles are new or others in the later report, and what they did: the tickets that each answers now, those of them that had no answer
 * before, the gaps that it closed, and what the later report says of its effect. `null` where one report does not list its articles.
 * O(articles + tickets).
 */
export function compareArticles(
  before: Report,
  after: Report,
  closed: readonly ClosedGap[],
): MovedArticles | null {
  if (before.knowledge === null || after.knowledge === null) return null;
  const { tickets } = after;
  const byId = new Map(tickets.map(({ article }) => [article?.id, article]));
  const articleOf = (id: string, title: string) => articleRef(byId.get(id) ?? { id, title, url: null });
  const news = countNews({
    before: before.knowledge,
    after: after.knowledge,
    tickets,
    articleOf,
    isCalibrated: after.headline.groupBasis === "estimated",
  });
  const unanswered = countUnanswered(before.tickets, tickets);
  const moved = ({ article, tickets: answers }: NewsRow): MovedArticle => ({
    article,
    tickets: answers,
    unansweredBefore: unanswered === null ? null : (unanswered.get(article.id) ?? 0),
    closed: closed.flatMap(({ title, answeredBy }) => (answeredBy.id === article.id ? [title] : [])),
    effects: after.effects?.rows.filter((row) => row.article.id === article.id) ?? [],
  });
  return { added: news.added.map(moved), changed: news.changed.map(moved), gone: news.gone };
}

/** Article id → tickets that it answers now and that had no answer in the earlier report; `null` where no ticket is in both. */
function countUnanswered(
  before: readonly TicketRow[],
  after: readonly TicketRow[],
): Map<string, number> | null {
  const earlier = new Map(before.map(({ ticketId, outcome }) => [ticketId, outcome]));
  const counts = new Map<string, number>();
  let isPaired = false;
  for (const { ticketId, outcome, article } of after) {
    const former = earlier.get(ticketId);
    if (former === undefined) continue;
    isPaired = true;
    if (outcome !== "solvable" || former === "solvable" || former === "excluded" || article === null)
      continue;
    addTo(counts, article.id);
  }
  return isPaired ? counts : null;
}
