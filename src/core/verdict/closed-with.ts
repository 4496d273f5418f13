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

/**
 * The verdicts that gaps are looked for by: a ticket that the desk closed with an article is in none. It is no ticket less: its words still tell which
 * ones are common.
 */
export function answeredByDesk(
  tickets: readonly Ticket[],
  verdicts: readonly Verdict[],
  seen: Seen,
): readonly Verdict[] {
  return verdicts.map(
    (verdict, at): Verdict =>
      isAnsweredUnknown(tickets[at]!, verdict, seen)
        ? {
            ...verdict,
            outcome: "unsure",
            reason: null,
            probability: 1,
            evidence: verdict.evidence,
            chance: 0,
          }
        : verdict,
  );
}
