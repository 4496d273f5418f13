import type { Article } from "../../core/article/article.ts";
import { mustBeOwn } from "../../core/article/article-door.ts";
import { publishedOn } from "../../core/article/published-on.ts";
import { mustBe } from "../../core/door/door.ts";
import { moment as momentKind, oneOf } from "../../core/door/kinds.ts";
import { mustList } from "../../core/door/takes.ts";
import type { Ticket } from "../../core/ticket/ticket.ts";
import type { AsOfStep } from "./as-of.ts";

/**
 * Today's articles as far as their own dates tell how they were at `moment`: without those that came later, and with those that
 * have been retired since. What an article said then its dates do not tell: it has today's words.
 * @param moment ISO 8601
 */
export function articlesAt(articles: readonly Article[], moment: string): Article[] {
  mustList(articles, "id sections", "articlesAt: the articles", "a list of articles");
  for (const article of articles) mustBeOwn(article, "articlesAt: an article");
  mustBe(momentKind, moment, "articlesAt: the moment");
  return articles.flatMap((article) => {
    const birth = publishedOn(article);
    if (birth !== null && birth > moment) return [];
    const retiredSince =
      article.state === "retired" &&
      article.validTo !== null &&
      article.validTo.slice(0, 10) >= moment.slice(0, 10);
    return [retiredSince ? { ...article, state: "published" } : article];
  });
}

/** The start of the ticket's month or day, as a date of UTC; `null` for a ticket without a readable date. */
export function momentOf({ createdAt }: Pick<Ticket, "createdAt">, step: AsOfStep): string | null {
  const day = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])/.exec(createdAt ?? "")?.[0];
  if (day === undefined) return null;
  return step === "day" ? day : `${day.slice(0, 7)}-01`;
}

const steps = oneOf<AsOfStep>(["month", "day"]);

/** The moments that tickets have to be judged at, oldest first, each once. */
export function snapshotMoments(tickets: readonly Pick<Ticket, "createdAt">[], step: AsOfStep): string[] {
  mustList(tickets, "createdAt", "snapshotMoments: the tickets");
  mustBe(steps, step, "snapshotMoments: the step");
  const moments = new Set(tickets.flatMap((ticket) => momentOf(ticket, step) ?? []));
  return [...moments].sort();
}
