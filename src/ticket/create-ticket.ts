import { LevelZeroError } from "../error.ts";
import type { Ticket } from "./ticket.ts";

/** A ticket as a program knows it. What is left out says nothing: no date, no link, a requester who sees public articles only. */
export interface NewTicket extends Partial<Omit<Ticket, "id">> {
  readonly id: string;
}

const UNSAID: Readonly<Omit<Ticket, "id">> = {
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
  requester: null,
  linkedArticles: null,
  citedNames: [],
  duplicateOf: null,
  agentMade: false,
  satisfied: null,
  cause: null,
  label: null,
};

/**
 * Makes a ticket of what your program has. Texts are taken as they are: rows of an export, with their mails and signatures, are for
 * `toTicket` and `parseTickets`. Throws `INVALID_INPUT` without an id.
 *
 * @example
 * createTicket({ id: "INC1", subject: "VPN drops every hour", audiences: ["employees"] });
 */
export function createTicket(given: NewTicket): Ticket {
  if (typeof given.id !== "string" || given.id.trim() === "")
    throw new LevelZeroError(
      "INVALID_INPUT",
      'A ticket needs an id: createTicket({ id: "1", subject: "…" }).',
    );
  const { id, ...said } = given;
  const spoken = Object.entries(said).filter(([, value]) => value !== undefined);
  return { id, ...UNSAID, ...Object.fromEntries(spoken) };
}
