import { personBehind, type Ticket } from "../../core/ticket/ticket.ts";
import { Tally } from "../journey/tally.ts";

/** What a ticket is about, and what answers it. */
export interface TopicRef {
  /** One for each topic. */
  readonly key: string;
  readonly label: string;
  readonly articleId: string | null;
  readonly gapId: string | null;
}

export interface DatedTicket {
  readonly ticket: Ticket;
  /** Since 1970. */
  readonly day: number;
}

/** The tickets of a topic, by time. */
export interface TopicTickets {
  readonly ref: TopicRef;
  readonly own: DatedTicket[];
}

/** A ticket that does not say who wrote it counts as a person of its own. */
export function peopleOf(tickets: readonly DatedTicket[]): number {
  const people = new Tally();
  for (const { ticket } of tickets) people.add(personBehind(ticket), ticket.requester !== null);
  return people.people;
}
