import { mustHave } from "../../core/door/takes.ts";
import type { Gap } from "../../core/gap/gap.ts";
import type { Ticket } from "../../core/ticket/ticket.ts";
import type { Verdict } from "../../core/verdict/verdict.ts";

/** What was judged of tickets, as far as their topics need it. */
export interface JudgedTopics {
  readonly verdicts: readonly Verdict[];
  readonly gaps: readonly Pick<Gap, "label" | "ticketIds">[];
  readonly titleOf: (articleId: string) => string | undefined;
}

/** The gap that a ticket belongs to, else the article that answers it, else its category; `null` for none of them. */
export function ticketTopics(
  judged: JudgedTopics,
): (ticket: Pick<Ticket, "id" | "category">) => string | null {
  mustHave(judged, "verdicts gaps titleOf", "ticketTopics: what was judged");
  const { verdicts, gaps, titleOf } = judged;
  const topics = new Map<string, string>();
  for (const { ticketId, outcome, evidence } of verdicts) {
    const title = outcome === "solvable" ? titleOf(evidence[0].articleId) : undefined;
    if (title !== undefined) topics.set(ticketId, title);
  }
  for (const { label, ticketIds } of gaps) for (const ticketId of ticketIds) topics.set(ticketId, label);
  return ({ id, category }) => topics.get(id) ?? category;
}
