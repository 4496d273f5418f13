import { findGaps } from "../../core/gap/find-gaps.ts";
import type { Analyzer } from "../../core/text/analyzer.ts";
import { createTicket } from "../../core/ticket/create-ticket.ts";
import type { Verdict } from "../../core/verdict/verdict.ts";

/** Somebody's words about an article. */
export interface Comment {
  readonly person: string;
  readonly articleId: string;
  readonly at: string;
  readonly text: string;
}

/** Comments that say the same, as tickets of a gap do: largest group first; those like no other are in none. */
export function groupComments(
  comments: readonly Comment[],
  analyzer: Analyzer,
): readonly { readonly label: string; readonly comments: readonly Comment[] }[] {
  const tickets = comments.map(({ text, at }, place) =>
    createTicket({ id: String(place), subject: text, createdAt: at }),
  );
  const verdicts = tickets.map(
    ({ id }): Verdict => ({
      ticketId: id,
      outcome: "unsolvable",
      reason: "missing",
      probability: 0,
      chance: 1,
      evidence: [],
    }),
  );
  return findGaps(tickets, verdicts, { analyzer }).map(({ label, ticketIds }) => ({
    label,
    comments: ticketIds.map((id) => comments[Number(id)]!),
  }));
}
