import type { Article } from "../../../core/article/article.ts";
import { holdsAudience, visibilityOf } from "../../../core/article/visibility.ts";
import type { Gap } from "../../../core/gap/gap.ts";
import type { Evidence } from "../../../core/verdict/evidence.ts";
import type { ArticleNews, NearestIs } from "../report.ts";
import type { Judged, Scored } from "./judged.ts";
import { tally } from "./tally.ts";

interface Readers {
  readonly scored: readonly Judged<Scored>[];
  readonly now: string;
  readonly news: ArticleNews | null;
}

/** The article to look at before another is written, and why. */
export interface LookAt {
  readonly id: string;
  readonly title: string;
  readonly is: NearestIs;
}

/** A new article is near a gap if it is the best evidence of so many of its tickets. */
const NEAR = 1 / 3;

/** A hidden one also if it answers so many of them: of the others nothing is said of what is hidden. */
const ANSWERS = 1 / 5;

/** Words that an article and a ticket share, where its title has none of them: one alone, such as "notebook", is a chance. */
const FEWEST_SHARED = 2;

/**
 * Of each gap, the article to look at before another is written: its nearest, where readers do not see it or it is new, else a new one; `null` for none, and for
 * one that shares next to nothing with two thirds of the tickets, and is not the hidden answer of a fifth.
 */
export function nearestReader(
  articles: readonly Article[],
  { scored, now, news }: Readers,
): (gap: Pick<Gap, "nearestArticle" | "ticketIds">) => LookAt | null {
  const audiences = [...new Set(scored.flatMap(({ ticket }) => ticket.audiences))];
  const byId = new Map(articles.map((article) => [article.id, article]));
  const fresh = new Set([...(news?.added ?? []), ...(news?.changed ?? [])].map(({ article }) => article.id));
  const isOf = (article: Article): NearestIs | null => {
    if (!holdsAudience(article, audiences)) return "others";
    const visibility = visibilityOf(article, { audiences, now });
    if (visibility === "not-visible") return "draft";
    if (visibility === "outdated") return "outdated";
    return fresh.has(article.id) ? "new" : null;
  };
  const best = new Map(scored.map(({ verdict }) => [verdict.ticketId, verdict.evidence[0]?.articleId ?? ""]));
  const sharing = new Map(
    scored.map(({ verdict }) => [verdict.ticketId, new Set(verdict.evidence.filter(isShared).map(idOf))]),
  );
  const hidden = new Map(
    scored.map(({ verdict: { ticketId, reason } }) => [
      ticketId,
      reason === "not-visible" || reason === "outdated" ? best.get(ticketId) : undefined,
    ]),
  );
  const isNear = (id: string, ticketIds: readonly string[]): boolean =>
    ticketIds.filter((ticket) => sharing.get(ticket)?.has(id)).length >= NEAR * ticketIds.length ||
    ticketIds.filter((ticket) => hidden.get(ticket) === id).length >= ANSWERS * ticketIds.length;
  return ({ nearestArticle, ticketIds }) => {
    const found = byId.get(nearestArticle?.id ?? "");
    const nearest = found !== undefined && isNear(found.id, ticketIds) ? found : undefined;
    const is = nearest === undefined ? null : isOf(nearest);
    if (nearest !== undefined && is !== null) return { id: nearest.id, title: nearest.title, is };
    const news = tally(ticketIds.map((id) => best.get(id) ?? "").filter((id) => fresh.has(id)));
    const [id, tickets] = news[0] ?? ["", 0];
    const article = byId.get(id);
    if (article === undefined || tickets < NEAR * ticketIds.length || !isNear(id, ticketIds)) return null;
    return { id, title: article.title, is: "new" };
  };
}

function isShared({ features, matchedTerms, resolvedTickets }: Evidence): boolean {
  return (
    (features.titleCoverage ?? 0) > 0 || matchedTerms.length >= FEWEST_SHARED || resolvedTickets.length > 0
  );
}

function idOf({ articleId }: Evidence): string {
  return articleId;
}
