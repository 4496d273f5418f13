import type { Ticket } from "../../core/ticket/ticket.ts";
import type { PortalEvent } from "../event/event.ts";
import { type Episode, Episodes, personName } from "./episodes.ts";
import { LONGEST_HOURS } from "./journey-options.ts";
import type { TicketFinder } from "./ticket-finder.ts";
import { touchOf } from "./touch.ts";

const HORIZON_MS = LONGEST_HOURS * 3_600_000;

/** Events as they happen, with the tickets between them, gathered by person. */
interface PeopleFollower {
  add(event: PortalEvent, atMs: number): void;
  end(): void;
  /** The most people that were followed at once. */
  readonly most: number;
}

/** `onEpisode` hears of each person when nothing more can belong to what they did. */
export function followPeople(
  { tickets, finder }: { readonly tickets: readonly Ticket[]; readonly finder: TicketFinder },
  onEpisode: (episode: Episode) => void,
): PeopleFollower {
  const episodes = new Episodes(HORIZON_MS, onEpisode);
  let next = 0;
  let unknown = 0;

  function addTicketsBefore(untilMs: number): void {
    for (; next < finder.order.length && finder.timeOf(finder.order[next]!) <= untilMs; next++) {
      const place = finder.order[next]!;
      const ticket = tickets[place]!;
      const said = { articleId: null, ticket: place, channel: ticket.channel, signedIn: false };
      episodes.add(personOfTicket(ticket), { atMs: finder.timeOf(place), step: "contact", ...said });
    }
  }

  /** Where the host keeps no visits, a search and what was opened of it are one; everything else is a visit of its own. */
  function personOfEvent({ session, requester, searchId }: PortalEvent, ticket: number): string {
    const wrote = ticket < 0 ? null : personOfTicket(tickets[ticket]!);
    const known = requester === undefined ? wrote : personName.known(requester);
    if (session === null && searchId === undefined) return known ?? personName.visit(`#${unknown++}`);
    const visit = personName.visit(session ?? `#s ${searchId}`);
    if (known !== null) episodes.identify(visit, known);
    return episodes.personOf(visit);
  }

  return {
    add(event, atMs) {
      addTicketsBefore(atMs);
      const isSent = event.type === "ticket" && event.solvedBy === null;
      const ticket = isSent ? finder.find(atMs, event.ticketId, event.requester ?? null) : -1;
      const touch = touchOf(event, ticket);
      if (touch !== null) episodes.add(personOfEvent(event, ticket), touch);
    },
    end() {
      addTicketsBefore(Number.POSITIVE_INFINITY);
      episodes.end();
    },
    get most() {
      return episodes.most;
    },
  };
}

function personOfTicket({ id, requester }: Ticket): string {
  return requester === null ? personName.ticket(id) : personName.known(requester);
}
