import { createRandom } from "../../src/core/math/random.ts";
import { createTicket } from "../../src/core/ticket/create-ticket.ts";
import type { Ticket } from "../../src/core/ticket/ticket.ts";
import type { PortalEvent } from "../../src/desk/event/event.ts";

/** A made-up desk: who has problems, where they look, whether it helps, and what the desk's systems write down of it. */
export interface World {
  readonly seed: number;
  readonly people: number;
  readonly days: number;
  /** Problems of one person in a year. */
  readonly problemsAYear: number;
  /** Share of portal visits whose person is signed in. */
  readonly signedIn: number;
  /** Share of tickets from the portal's form whose event says the ticket's id. */
  readonly ticketIds: number;
  /** Share of tickets that say who wrote them. */
  readonly requesters: number;
  /** Minutes that the desk's clock is ahead of the portal's, and half the width of what comes on top by chance. */
  readonly skewMinutes: number;
  readonly jitterMinutes: number;
}

/** How people behave; by the rates of KCS and of what portals publish, rounded. */
export const RATES = {
  portalFirst: 0.6,
  opens: 0.7,
  /** Of those who opened an article: by topic between these two. */
  solvedLeast: 0.25,
  solvedMost: 0.65,
  saysSo: 0.15,
  /** Of those whom the portal did not help. */
  writes: 0.75,
  writesByPortal: 0.5,
  /** Minutes until they write: the median, and the spread of its logarithm. */
  writesAfter: 40,
  spread: 1.6,
  /** Who wrote is back with the same within a fortnight. */
  repeats: 0.12,
  topics: 40,
} as const;

/** One problem as it was. */
export interface Problem {
  readonly person: number;
  readonly topic: number;
  /** Times of the events of its visit, which stand for the visit; empty for who did not look. */
  readonly visitMs: readonly number[];
  readonly opened: boolean;
  readonly solvedByPortal: boolean;
  /** By the portal's clock; `null` for who never wrote. */
  readonly wroteMs: number | null;
  readonly ticketId: string | null;
}

export interface Day {
  readonly events: readonly PortalEvent[];
  readonly tickets: readonly Ticket[];
  readonly problems: readonly Problem[];
}

const DAY_MS = 86_400_000;
const START_MS = Date.parse("2025-01-06T00:00:00Z");

/** Day by day, each in the order of time: a million events need the memory of some days. The same world is always the same. */
export function* simulate(world: World): Generator<Day> {
  const draw = createDraw(world.seed);
  const events = new Map<number, { readonly atMs: number; readonly event: PortalEvent }[]>();
  let visits = 0;
  let ids = 0;
  let lastMs = 0;
  for (let day = 0; day < world.days; day++) {
    const tickets: Ticket[] = [];
    const problems: Problem[] = [];
    const put = (atMs: number, event: Said): number => {
      // No two events at one moment: the time stands for the event in the truth.
      const ownMs = Math.max(Math.round(atMs), 0) * 1 + (lastMs++ % 997) / 1000;
      const at = Math.floor((atMs - START_MS) / DAY_MS);
      const list = events.get(at) ?? [];
      events.set(at, list);
      list.push({ atMs: ownMs, event: { at: new Date(atMs).toISOString(), ...event } as PortalEvent });
      return Date.parse(new Date(atMs).toISOString());
    };
    for (let rest = draw.poisson(meanOf(day, world)); rest > 0; rest--) {
      const person = Math.floor(draw.share() * world.people);
      const topic = Math.floor(RATES.topics * draw.share() ** 2);
      const begunMs = START_MS + day * DAY_MS + draw.officeMs();
      const seen = draw.share() < RATES.portalFirst;
      const visitMs: number[] = [];
      let [opened, solved, endMs] = [false, false, begunMs];
      const session = `s${visits}`;
      const who = draw.share() < world.signedIn ? { requester: `r${person}` } : {};
      if (seen) {
        visits++;
        const put1 = (event: Unplaced): void => {
          visitMs.push(put(endMs, { ...event, session, ...who } as Said));
        };
        put1({ type: "search", query: `topic ${topic}`, hits: 5, filters: {} });
        if (draw.share() < 0.3) {
          endMs += 1000 * draw.between(15, 60);
          put1({ type: "search", query: `topic ${topic} again`, hits: 5, filters: {} });
        }
        opened = draw.share() < RATES.opens;
        if (opened) {
          endMs += 1000 * draw.between(5, 40);
          put1({ type: "click", query: `topic ${topic}`, articleId: `a${topic}`, position: 1 });
          solved = draw.share() < solvedRate(topic);
          if (draw.share() < RATES.saysSo) {
            endMs += 1000 * draw.between(20, 200);
            const answer = solved ? "yes" : "no";
            put1({ type: "feedback", articleId: `a${topic}`, answer, query: null, comment: null });
          }
        }
      }
      const writes = !solved && (!seen || draw.share() < RATES.writes);
      let wroteMs: number | null = null;
      let ticketId: string | null = null;
      if (writes) {
        wroteMs = seen ? endMs + 60_000 * draw.lognormal(RATES.writesAfter, RATES.spread) : begunMs;
        const byPortal = draw.share() < (seen ? RATES.writesByPortal : 0.2);
        ticketId = `T${ids++}`;
        const known = draw.share() < world.requesters;
        const offMs = 60_000 * (world.skewMinutes + world.jitterMinutes * (2 * draw.share() - 1));
        const write = (id: string, atMs: number, channel: string): void => {
          tickets.push(
            createTicket({
              ...{ id, subject: `topic ${topic}`, category: `t${topic}`, channel },
              ...{ createdAt: new Date(atMs + offMs).toISOString() },
              ...{ resolvedAt: new Date(atMs + offMs + 60_000 * draw.lognormal(300, 1)).toISOString() },
              requester: known ? `r${person}` : null,
            }),
          );
        };
        write(ticketId, wroteMs, byPortal ? "portal" : draw.share() < 0.6 ? "phone" : "mail");
        if (byPortal) {
          const back = wroteMs - endMs < 30 * 60_000 && seen ? session : `s${visits++}b`;
          const named = draw.share() < world.ticketIds ? { ticketId } : {};
          put(wroteMs, {
            type: "ticket",
            kind: null,
            solvedBy: null,
            session: back,
            ...who,
            ...named,
          } as Said);
        }
        if (draw.share() < RATES.repeats)
          write(`T${ids++}`, wroteMs + DAY_MS * draw.between(1.2, 10), "phone");
      }
      problems.push({ person, topic, visitMs, opened, solvedByPortal: solved, wroteMs, ticketId });
    }
    const own = (events.get(day) ?? []).sort((a, b) => a.atMs - b.atMs).map(({ event }) => event);
    events.delete(day);
    yield { events: own, tickets, problems };
  }
}

type Unplaced = Readonly<Record<string, unknown>>;
type Said = Readonly<Record<string, unknown>>;

/** P(the article solves it) of a topic. */
export function solvedRate(topic: number): number {
  const { solvedLeast, solvedMost, topics } = RATES;
  return solvedLeast + ((solvedMost - solvedLeast) * ((topic * 7) % topics)) / topics;
}

/** Fewer on weekends, more in September and after New Year. */
function meanOf(day: number, { people, problemsAYear }: World): number {
  const date = new Date(START_MS + day * DAY_MS);
  const weekday = date.getUTCDay();
  const week = weekday === 0 || weekday === 6 ? 0.25 : 1.3;
  const season = 1 + 0.25 * Math.cos((2 * Math.PI * (date.getUTCMonth() - 8)) / 12);
  return ((people * problemsAYear) / 365) * week * season;
}

function createDraw(seed: number) {
  const random = createRandom(seed);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return {
    share: random,
    between: (low: number, high: number) => low + (high - low) * random(),
    lognormal: (median: number, spread: number) => median * Math.exp(spread * normal()),
    officeMs: () => 3_600_000 * (7 + 10 * random()) + 1000 * random(),
    /** By its normal approximation: days with many problems. */
    poisson: (mean: number) => Math.max(0, Math.round(mean + Math.sqrt(mean) * normal())),
  };
}
