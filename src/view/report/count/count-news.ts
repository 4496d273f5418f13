import type { KnownArticles } from "../../../core/article/known-articles.ts";
import { addTo } from "../../../core/math/add-to.ts";
import { compareText } from "../../../core/text/compare-text.ts";
import type { TicketRow } from "../report.ts";
import type { ArticleNews, NewsRow } from "../report-effects.ts";
import type { ArticleLookup } from "./article-refs.ts";

/** Both times, and what the tickets of the later one say. */
interface NewsInput {
  readonly before: KnownArticles;
  readonly after: KnownArticles;
  readonly tickets: readonly TicketRow[];
  readonly articleOf: ArticleLookup;
  /** Whether the tickets' probabilities are this desk's. */
  readonly isCalibrated: boolean;
}

/** Articles that are new, or new to everybody, or others since `before`, with the tickets that each answers now. O(articles + tickets). */
export function countNews({ before, after, tickets, articleOf, isCalibrated }: NewsInput): ArticleNews {
  const known = new Map(before.articles.map((article) => [article.id, article]));
  const there = new Set(after.articles.map(({ id }) => id));
  const [answered, unsure] = [countFirst(tickets, "solvable"), countFirst(tickets, "unsure")];
  const likely = countFirst(tickets, "unsure", ({ probability }) => probability ?? 0);
  const rowsOf = (ids: readonly string[]): NewsRow[] =>
    ids
      .map((id) => ({
        article: articleOf(id, id),
        tickets: answered.get(id) ?? 0,
        unsure: unsure.get(id) ?? 0,
        likely: isCalibrated ? Math.round((likely.get(id) ?? 0) * 100) / 100 : null,
      }))
      .sort(
        (a, b) => b.tickets - a.tickets || b.unsure - a.unsure || compareText(a.article.id, b.article.id),
      );
  const added = after.articles.filter(({ id, restricted }) => {
    const was = known.get(id);
    return was === undefined || (was.restricted && !restricted);
  });
  const stayed = after.articles.filter((article) => !added.includes(article));
  return {
    since: before.at,
    added: rowsOf(added.map(({ id }) => id)),
    changed: rowsOf(stayed.filter(({ id, hash }) => known.get(id)!.hash !== hash).map(({ id }) => id)),
    gone: before.articles.filter(({ id }) => !there.has(id)).map(({ id }) => id),
  };
}

/** Article id → tickets of this outcome whose best evidence it is, or what `worth` makes of each, added up. */
function countFirst(
  tickets: readonly TicketRow[],
  outcome: TicketRow["outcome"],
  worth: (ticket: TicketRow) => number = () => 1,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const ticket of tickets)
    if (ticket.outcome === outcome && ticket.article !== null)
      addTo(counts, ticket.article.id, worth(ticket));
  return counts;
}
