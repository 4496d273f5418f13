import { mustHave, mustList } from "../../core/door/takes.ts";
import type { Ticket } from "../../core/ticket/ticket.ts";
import type { PortalEvent } from "../event/event.ts";
import { mustBeEvents } from "../event/must-be-events.ts";
import { followPeople } from "./follow-people.ts";
import type { TicketGroup } from "./gap-people.ts";
import { JourneyCounter } from "./journey-counter.ts";
import { type JourneyOptions, readJourneyOptions } from "./journey-options.ts";
import type { JourneySummary } from "./journey-summary.ts";
import { TicketFinder } from "./ticket-finder.ts";

/** Reads events one by one, as they happened; memory holds the people of the last eight days, and the tickets. */
export interface JourneyReader {
  /** An event that is more than an hour older than the latest one may miss its journey. */
  add(event: PortalEvent): void;
  /** The summary; nothing can be added after it. */
  end(): JourneySummary;
  /** The most people that were followed at once. */
  readonly most: number;
}

/** What is joined to the events. */
export interface JourneyTickets {
  readonly tickets: readonly Ticket[];
  /** Groups whose people are counted, such as the gaps of an assessment. */
  readonly gaps?: readonly TicketGroup[];
}

/**
 * Joins what visitors did to the tickets that were written, by the id of the ticket, the pseudonym of the person, or else the time, and
 * counts how it ended.
 */
export function createJourneyReader(given: JourneyTickets, options: JourneyOptions = {}): JourneyReader {
  mustHave(given, "tickets", "createJourneyReader: what is joined");
  const { tickets, gaps = [] } = given;
  mustList(tickets, "id createdAt", "createJourneyReader: tickets");
  const read = readJourneyOptions(options);
  const finder = new TicketFinder(tickets, read.skewMinutes * 60_000);
  const counter = new JourneyCounter({ tickets, gaps, finder }, read);
  const people = followPeople({ tickets, finder }, (episode) => counter.add(episode));
  return {
    add(event) {
      mustHave(event, "type at", "createJourneyReader: the event");
      const atMs = Date.parse(event.at);
      if (Number.isNaN(atMs)) return;
      counter.see(atMs);
      people.add(event, atMs);
    },
    end() {
      people.end();
      return counter.summary();
    },
    get most() {
      return people.most;
    },
  };
}

/** The summary of events that are in memory, in any order. */
export function summariseJourneys(
  given: JourneyTickets & { readonly events: readonly PortalEvent[] },
  options: JourneyOptions = {},
): JourneySummary {
  mustHave(given, "events tickets", "summariseJourneys: what is joined");
  const { events, tickets, gaps = [] } = given;
  mustBeEvents(events, "summariseJourneys: events");
  const reader = createJourneyReader({ tickets, gaps }, options);
  for (const event of [...events].sort((a, b) => Date.parse(a.at) - Date.parse(b.at))) reader.add(event);
  return reader.end();
}
