import type { Ticket, TicketLabel } from "../../../src/core/ticket/ticket.ts";

type LabelledTicket = Pick<Ticket, "id" | "label">;

/** A ticket that one of `articleIds` answers. */
export function solvableTicket(id: string, ...articleIds: string[]): LabelledTicket {
  return labelled(id, { solvable: true, articleIds, kind: "solvable" });
}

export function unsolvableTicket(id: string, kind: string): LabelledTicket {
  return labelled(id, { solvable: false, articleIds: [], kind });
}

function labelled(id: string, label: Omit<TicketLabel, "gapId">): LabelledTicket {
  return { id, label: { ...label, gapId: null } };
}
