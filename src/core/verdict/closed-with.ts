import type { Article } from "../article/article.ts";
import { isVisible } from "../search/visible-articles.ts";
import type { Ticket } from "../ticket/ticket.ts";
import type { Verdict } from "./verdict.ts";

interface Seen {
  readonly articleById: ReadonlyMap<string, Article>;
  readonly now: string | null;
}

/** The articles that closed a ticket by the desk's own word, as far as its requester sees them at `now`. */
export function closedWith({ linkedArticles, audiences }: Ticket, { articleById, now }: Seen): string[] {
  return (linkedArticles ?? []).filter((id) => {
    const article = articleById.get(id);
    return article !== undefined && isVisible(article, { audiences, now });
  });
}

/** Whether the desk closed a ticket with an article that its requester sees, though the verdict knows no answer: no article is missing there. */
export function isAnsweredUnknown(ticket: Ticket, verdict: Verdict, seen: Seen): boolean {
  const { outcome, reason } = verdict;
  const knowsNone = outcome === "unsure" || reason === "missing" || reason === "needs-agent";
  return knowsNone && closedWith(ticket, seen).length > 0;
}

/** Tickets and their verdicts that gaps are looked for in: those that the desk closed with an article are none. */
export function withoutAnswered(
  tickets: readonly Ticket[],
  verdicts: readonly Verdict[],
  seen: Seen,
): readonly [Ticket[], Verdict[]] {
  const isLeft = (at: number): boolean => !isAnsweredUnknown(tickets[at]!, verdicts[at]!, seen);
  return [tickets.filter((_, at) => isLeft(at)), verdicts.filter((_, at) => isLeft(at))];
}
