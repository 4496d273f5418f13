import type { Ticket } from "../../core/ticket/ticket.ts";

/** How visits were joined to tickets. */
export interface JoinCounts {
  /** By the id of the ticket, which the event names. */
  byId: number;
  /** By the pseudonym of the person, and the time. */
  byPerson: number;
  /** By the time alone, where exactly one ticket came by the portal within the skew. */
  byTime: number;
  /** Tickets that the portal sent and that none of the tickets read is surely the one of. */
  not: number;
}

/** With the person known, clocks may differ by as much more. */
const PERSON_FACTOR = 6;

/** Finds the ticket that became of a visit. */
export class TicketFinder {
  readonly counts: JoinCounts = { byId: 0, byPerson: 0, byTime: 0, not: 0 };
  readonly #tickets: readonly Ticket[];
  /** Places of the tickets by time of creation; those without a time are not among them. */
  readonly order: readonly number[];
  readonly #times: Float64Array;
  readonly #places: ReadonlyMap<string, number>;
  readonly #taken = new Set<number>();
  readonly #skewMs: number;

  constructor(tickets: readonly Ticket[], skewMs: number) {
    this.#tickets = tickets;
    this.#skewMs = skewMs;
    this.#places = new Map(tickets.map(({ id }, place) => [id, place]));
    const times = tickets.map(({ createdAt }) => (createdAt === null ? Number.NaN : Date.parse(createdAt)));
    this.#times = Float64Array.from(times);
    this.order = [...tickets.keys()]
      .filter((place) => !Number.isNaN(times[place]))
      .sort((a, b) => times[a]! - times[b]! || a - b);
  }

  timeOf(place: number): number {
    return this.#times[place]!;
  }

  /** The place of the ticket that an event of a sent ticket is of; -1 for none that is sure. */
  find(atMs: number, ticketId: string | undefined, requester: string | null): number {
    const named = ticketId === undefined ? undefined : this.#places.get(ticketId);
    if (named !== undefined) return this.#take(named, "byId");
    if (ticketId !== undefined) return this.#none();
    const reach = requester === null ? this.#skewMs : PERSON_FACTOR * this.#skewMs;
    const near = this.#near(atMs, reach).filter((place) => {
      const { channel, requester: own } = this.#tickets[place]!;
      if (requester === null ? !isPortal(channel) : own !== requester) return false;
      return !this.#taken.has(place) && (channel === null || isPortal(channel));
    });
    if (requester === null) return near.length === 1 ? this.#take(near[0]!, "byTime") : this.#none();
    const [best] = near.sort((a, b) => Math.abs(this.#times[a]! - atMs) - Math.abs(this.#times[b]! - atMs));
    return best === undefined ? this.#none() : this.#take(best, "byPerson");
  }

  #take(place: number, how: "byId" | "byPerson" | "byTime"): number {
    this.#taken.add(place);
    this.counts[how]++;
    return place;
  }

  #none(): number {
    this.counts.not++;
    return -1;
  }

  /** Places within the reach, by binary search. */
  #near(atMs: number, reachMs: number): number[] {
    let [low, high] = [0, this.order.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#times[this.order[middle]!]! < atMs - reachMs) low = middle + 1;
      else high = middle;
    }
    const found: number[] = [];
    for (let at = low; at < this.order.length && this.#times[this.order[at]!]! <= atMs + reachMs; at++)
      found.push(this.order[at]!);
    return found;
  }
}

/** Whether a channel is the portal, as desks call it. */
export function isPortal(channel: string | null): boolean {
  return (
    channel !== null &&
    /portal|self.?service|web|help ?cent(?:er|re)|form|selbstbedienung|libre.?service|autoservicio/i.test(
      channel,
    )
  );
}
