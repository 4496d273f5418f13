import type { Ticket } from "../../../src/core/ticket/ticket.ts";
import type { UnsolvableVerdict, Verdict } from "../../../src/core/verdict/verdict.ts";
import { makeTicket } from "../../make/ticket.ts";

/** A ticket with nothing but words, for tests. */
export function ticket(id: string, subject: string, rest: Partial<Ticket> = {}): Ticket {
  return makeTicket({ id, subject, ...rest });
}

export function unsolvable(ticketId: string, rest: Partial<UnsolvableVerdict> = {}): UnsolvableVerdict {
  return {
    ticketId,
    outcome: "unsolvable",
    reason: "missing",
    probability: 0.05,
    chance: 0,
    evidence: [],
    ...rest,
  };
}

export function solvable(ticketId: string): Verdict {
  const evidence = nearby("a", 0.9);
  return { ticketId, outcome: "solvable", reason: null, probability: 0.9, chance: 0, evidence: [evidence] };
}

/** Evidence for the article `articleId`. */
export function nearby(articleId: string, score: number): UnsolvableVerdict["evidence"][number] {
  return {
    articleId,
    title: `Title of ${articleId}`,
    anchor: "",
    heading: "",
    score,
    features: {},
    matchedTerms: [],
    resolvedTickets: [],
    lentTickets: null,
  };
}
