import { mustBeSearchIndex } from "../../core/door/must-be-index.ts";
import { mustHave, mustList } from "../../core/door/takes.ts";
import type { SearchIndex } from "../../core/search/search-index.ts";
import type { Ticket } from "../../core/ticket/ticket.ts";
import type { Verdict } from "../../core/verdict/verdict.ts";

/** A ticket, and the article that answers it. */
export interface AnsweredTicket {
  readonly ticket: Ticket;
  readonly articleId: string;
}

/**
 * Tickets whose article is known: by the article that closed them, else by a verdict that one answers them, whether their words find it or not. Of a ticket that
 * both know, what closed it counts. In input order.
 */
export function answeredTickets(
  resolved: readonly Ticket[],
  judged: { readonly tickets: readonly Ticket[]; readonly verdicts: readonly Verdict[] },
  index: SearchIndex,
): AnsweredTicket[] {
  mustList(resolved, "id subject", "answeredTickets: the resolved tickets");
  mustHave(judged, "tickets verdicts", "answeredTickets: what was judged");
  mustList(judged.tickets, "id", "answeredTickets: the judged tickets");
  mustList(judged.verdicts, "outcome evidence", "answeredTickets: the verdicts");
  mustBeSearchIndex(index, "answeredTickets");
  const { articleById } = index;
  const found = new Map<string, AnsweredTicket>();
  for (const ticket of resolved) {
    const articleId = ticket.linkedArticles?.find((id) => articleById.has(id));
    if (articleId !== undefined) found.set(ticket.id, { ticket, articleId });
  }
  judged.verdicts.forEach(({ outcome, reason, evidence }, at) => {
    const ticket = judged.tickets[at]!;
    const first = evidence[0];
    const answers = outcome === "solvable" || reason === "not-findable";
    if (answers && first !== undefined && !found.has(ticket.id))
      found.set(ticket.id, { ticket, articleId: first.articleId });
  });
  return [...found.values()];
}
