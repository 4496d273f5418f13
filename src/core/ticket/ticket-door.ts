import { mustBe, refuse } from "../door/door.ts";
import { orNull, record, text, texts, that } from "../door/kinds.ts";
import { NEVER_COPIED, ownsAll } from "../door/named-fields.ts";
import { shown } from "../door/shown.ts";
import type { Ticket } from "./ticket.ts";

const isoText = that<string>(
  (value) => typeof value === "string",
  "ISO 8601 text or null (createTicket and toTicket write it)",
);

const kind = record<Ticket>(
  {
    id: text,
    subject: text,
    description: text,
    resolutionText: text,
    createdAt: orNull(isoText),
    category: orNull(text),
    status: orNull(text),
    channel: orNull(text),
    language: orNull(text),
    duplicateOf: orNull(text),
    audiences: texts,
    citedNames: texts,
    linkedArticles: orNull(texts),
    label: orNull(that((value) => typeof value === "object", "a label or null")),
  },
  "a ticket: make it with createTicket, toTicket or readTickets",
);

const list = that<readonly unknown[]>(
  Array.isArray,
  "a list of tickets (of what readAllTickets and parseTickets return, its `tickets`)",
);

/** Throws `INVALID_INPUT` unless it is a ticket. A microsecond for one that is, so that a million tickets can pass. */
export function mustBeTicket(value: unknown, what: string | (() => string)): asserts value is Ticket {
  mustBe(kind, value, what);
  mustBeOwn(value, what);
}

/** The same for a list: who has many must know which one it is. */
export function mustBeTickets(value: unknown, what: string): asserts value is readonly Ticket[] {
  mustBe(list, value, what);
  for (const [at, one] of value.entries()) mustBeTicketAt(one, what, at);
}

/** The same for one of many, by its place in them, from 0. */
export function mustBeTicketAt(value: unknown, what: string, at: number): void {
  mustBeTicket(value, () => {
    const id = (value as Partial<Ticket> | null | undefined)?.id;
    return `${what} ${at}${typeof id === "string" ? ` (${shown(id)})` : ""}`;
  });
}

/** A copy of an instance of a class would lose what it says: who asked, or that it is closed. */
function mustBeOwn(ticket: Ticket, what: string | (() => string)): void {
  if (Object.getPrototypeOf(ticket) === Object.prototype && ownsAll(ticket, ["audiences"])) return;
  if (NEVER_COPIED in ticket) return;
  const lost = FIELDS.find((name) => name in ticket && !ownsAll(ticket, [name]));
  if (lost !== undefined)
    refuse(
      "INVALID_INPUT",
      `${typeof what === "string" ? what : what()} must be plain data, got ${shown(ticket)}: its ${lost} would get lost. Make it with createTicket.`,
    );
}

const FIELDS =
  "id subject description resolutionText createdAt category status channel language duplicateOf audiences citedNames linkedArticles label".split(
    " ",
  );
