import type { Article } from "../../core/article/article.ts";
import { visibilityOf } from "../../core/article/visibility.ts";
import { compareText } from "../../core/text/compare-text.ts";
import type { Ticket } from "../../core/ticket/ticket.ts";
import type { Verdict } from "../../core/verdict/verdict.ts";

/** An article offered to the person who judges a ticket. */
export interface CandidateArticle {
  readonly id: string;
  readonly title: string;
  /** Where it can be read; left out where nobody said. */
  readonly url?: string;
}

const OFFERED = 5;

/**
 * The articles to offer for a ticket: the nearest five that its requester may see, by title, so that their order does not tell
 * which one we would name.
 */
export function candidateArticles({
  articles,
  now,
}: {
  readonly articles: readonly Article[];
  readonly now: string;
}): (ticket: Ticket, verdict: Verdict) => CandidateArticle[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return ({ audiences }, { evidence }) =>
    evidence
      .flatMap(({ articleId }) => byId.get(articleId) ?? [])
      .filter((article) => visibilityOf(article, { audiences, now }) === "visible")
      .slice(0, OFFERED)
      .map(({ id, title, url }) => ({ id, title: title.trim() || id, ...(url !== null && { url }) }))
      .sort((a, b) => compareText(a.title, b.title) || compareText(a.id, b.id));
}
