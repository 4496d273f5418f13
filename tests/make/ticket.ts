import type { Ticket } from "../../src/ticket/ticket.ts";

/** A ticket with nothing in it but what a test names. Its id is `1` unless given. */
export function makeTicket(given: Partial<Ticket>): Ticket {
  return {
    id: "1",
    subject: "",
    description: "",
    resolutionText: "",
    createdAt: null,
    category: null,
    channel: null,
    kind: "unknown",
    status: null,
    language: null,
    audiences: [],
    linkedArticles: null,
    citedNames: [],
    duplicateOf: null,
    agentMade: false,
    satisfied: null,
    label: null,
    ...given,
  };
}
