import type { Ticket } from "../../core/ticket/ticket.ts";
import { BetweenCounter } from "./count-between.ts";
import { FlowCounter } from "./count-flow.ts";
import { GroupCounter, GroupsCounter } from "./count-groups.ts";
import { ReadersCounter } from "./count-readers.ts";
import type { Episode } from "./episodes.ts";
import { countGapPeople, gapsOfMany, type TicketGroup } from "./gap-people.ts";
import { type JourneyOptions, MIN_PEOPLE, WINDOWS } from "./journey-options.ts";
import type { JourneySummary } from "./journey-summary.ts";
import { type Journey, readJourneys } from "./read-journeys.ts";
import { countRepeats } from "./repeat-contact.ts";
import { sharesOf } from "./tally.ts";
import { isPortal, type TicketFinder } from "./ticket-finder.ts";

const HOUR_MS = 3_600_000;

interface Given {
  readonly tickets: readonly Ticket[];
  readonly gaps: readonly TicketGroup[];
  readonly finder: TicketFinder;
}

/** What is counted of all journeys, and once more of those that can be followed. */
interface Counters {
  journeys: number;
  readonly flow: FlowCounter;
  readonly readers: ReadersCounter;
  readonly windows: readonly (readonly [hours: number, counter: GroupCounter])[];
}

function createCounters({ windowHours }: Required<JourneyOptions>): Counters {
  const hours = [...new Set([...WINDOWS, windowHours])].sort((a, b) => a - b);
  return {
    journeys: 0,
    flow: new FlowCounter(),
    readers: new ReadersCounter(),
    windows: hours.map((each) => [each, new GroupCounter()]),
  };
}

/** Counts journeys as their episodes end. */
export class JourneyCounter {
  events = 0;
  readonly #given: Given;
  readonly #options: Required<JourneyOptions>;
  readonly #overall = new GroupCounter();
  readonly #topics = new GroupsCounter();
  readonly #audiences = new GroupsCounter();
  readonly #channels = new GroupsCounter();
  readonly #all: Counters;
  /** Of journeys whose contacts can be seen whichever way they came. */
  readonly #followed: Counters;
  readonly #between: BetweenCounter;
  readonly #months = new Map<string, GroupCounter>();
  #tooRecent = 0;
  #portalJourneys = 0;
  #fromMs = Number.POSITIVE_INFINITY;
  #toMs = Number.NEGATIVE_INFINITY;

  constructor(given: Given, options: Required<JourneyOptions>) {
    this.#given = given;
    this.#options = options;
    this.#between = new BetweenCounter(given.tickets);
    this.#all = createCounters(options);
    this.#followed = createCounters(options);
    const { order } = given.finder;
    for (const place of [order[0], order.at(-1)])
      if (place !== undefined) this.#span(given.finder.timeOf(place));
  }

  /** That something happened. */
  see(atMs: number): void {
    this.events++;
    this.#span(atMs);
  }

  add(episode: Episode): void {
    const { windowHours } = this.#options;
    for (const [at, [hours, counter]] of this.#all.windows.entries()) {
      for (const journey of readJourneys(episode, hours * HOUR_MS)) {
        if (!this.#isOver(journey, hours)) continue;
        counter.add(journey);
        if (journey.isFollowed) this.#followed.windows[at]![1].add(journey);
      }
    }
    for (const journey of readJourneys(episode, windowHours * HOUR_MS)) {
      if (this.#isOver(journey, windowHours)) this.#count(journey);
      else this.#tooRecent++;
    }
  }

  summary(): JourneySummary {
    const { tickets, gaps, finder } = this.#given;
    const { windowHours, repeatDays, topicOf } = this.#options;
    const isEmpty = this.#toMs < this.#fromMs;
    const ticketsOfKnown = tickets.filter(({ requester }) => requester !== null).length;
    const followed = ticketsOfKnown === 0 ? 0 : this.#followed.journeys;
    const seen = followed === 0 ? this.#all : this.#followed;
    return {
      format: "level-zero-journey",
      version: 1,
      period: isEmpty ? null : { from: iso(this.#fromMs), to: iso(this.#toMs) },
      options: { windowHours, repeatDays, minPeople: MIN_PEOPLE },
      read: {
        events: this.events,
        tickets: tickets.length,
        undatedTickets: tickets.length - finder.order.length,
        ticketsOfKnown,
        joins: finder.counts,
        portal: this.#portalJourneys,
        followed,
        isLeast: followed < this.#portalJourneys || ticketsOfKnown < tickets.length,
        tooRecent: this.#tooRecent,
      },
      overall: this.#overall.group("all"),
      months: this.#successByMonth(),
      topics: this.#topics.table(),
      audiences: this.#audiences.table(),
      channels: this.#channels.table(),
      flow: this.#all.flow.links(),
      transitions: this.#all.flow.transitions(),
      moments: seen.flow.moments(),
      windows: windowRows(seen.windows, windowHours),
      articles: seen.readers.rows(),
      between: this.#between.rows(),
      repeat: countRepeats(tickets, { days: repeatDays, topicOf }),
      gaps: countGapPeople(gapsOfMany(gaps, tickets), tickets),
    };
  }

  #successByMonth(): JourneySummary["months"] {
    const months = [...this.#months].sort(([a], [b]) => (a < b ? -1 : 1));
    const shares = sharesOf(months.map(([, { success }]) => success));
    return months.map(([month], at) => ({ month, share: shares[at]! }));
  }

  /** Whoever wrote has an outcome; of the others it is known when the window after them is over. */
  #isOver({ touches, outcome }: Journey, hours: number): boolean {
    if (outcome === "failed" || outcome === "not-found" || outcome === "direct") return true;
    return touches.at(-1)!.atMs + hours * HOUR_MS <= this.#toMs;
  }

  #count(journey: Journey): void {
    this.#overall.add(journey);
    const month = iso(journey.touches[0]!.atMs).slice(0, 7);
    const counter = this.#months.get(month) ?? new GroupCounter();
    this.#months.set(month, counter);
    counter.add(journey);
    for (const counters of journey.isFollowed ? [this.#all, this.#followed] : [this.#all]) {
      counters.journeys++;
      counters.flow.add(journey);
      counters.readers.add(journey);
    }
    if (journey.outcome !== "direct") this.#portalJourneys++;
    this.#between.add(journey);
    this.#topics.add(this.#topicOf(journey) ?? "no topic known", journey);
    const ticket = this.#ticketOf(journey);
    if (ticket !== undefined)
      for (const audience of ticket.audiences.length === 0 ? ["public"] : ticket.audiences)
        this.#audiences.add(audience, journey);
    const contact = journey.touches.find(({ step }) => step === "contact");
    if (contact !== undefined) this.#channels.add(channelName(contact.channel), journey);
  }

  #topicOf(journey: Journey): string | null {
    const ticket = this.#ticketOf(journey);
    const own = ticket === undefined ? null : this.#options.topicOf(ticket);
    if (own !== null) return own;
    const opened = journey.touches.findLast(({ articleId }) => articleId !== null)?.articleId;
    return opened === undefined || opened === null ? null : this.#options.topicOfArticle(opened);
  }

  #ticketOf({ touches }: Journey): Ticket | undefined {
    const touch = touches.find(({ ticket }) => ticket >= 0);
    return touch === undefined ? undefined : this.#given.tickets[touch.ticket];
  }

  #span(atMs: number): void {
    if (atMs < this.#fromMs) this.#fromMs = atMs;
    if (atMs > this.#toMs) this.#toMs = atMs;
  }
}

function channelName(channel: string | null): string {
  if (channel === null) return "no channel known";
  return isPortal(channel) ? "portal" : channel.toLowerCase();
}

function iso(ms: number): string {
  return new Date(ms).toISOString();
}

/** A window that differs by one or two people from that of the whole summary, or from a shorter one that is told, is withheld. */
function windowRows(windows: Counters["windows"], windowHours: number): JourneySummary["windows"] {
  const told = windows.filter(([hours]) => hours === windowHours).map(([, counter]) => counter);
  return windows.map(([hours, counter]) => {
    const isWithheld = hours !== windowHours && told.some((other) => counter.differsByFew(other));
    if (!isWithheld) told.push(counter);
    return { hours, journeys: counter.all.journeys, outcomes: counter.outcomes(isWithheld) };
  });
}
