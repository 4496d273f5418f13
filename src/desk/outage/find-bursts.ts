import { weighTerms } from "../../core/corpus/term-weights.ts";
import { createTicketCorpus, type TicketCorpus } from "../../core/corpus/ticket-corpus.ts";
import { optionsDoor } from "../../core/door/door.ts";
import { above0, wholeNumber } from "../../core/door/kinds.ts";
import { indexKind } from "../../core/door/must-be-index.ts";
import { mustList } from "../../core/door/takes.ts";
import { poissonTail } from "../../core/math/poisson-tail.ts";
import { clearRow, dotWith, type SparseRows, scatterRow } from "../../core/math/sparse-rows.ts";
import type { SearchIndex } from "../../core/search/search-index.ts";
import { createAnalyzer } from "../../core/text/analyzer.ts";
import type { Ticket } from "../../core/ticket/ticket.ts";
import type { Burst } from "./burst.ts";
import { describeBurst } from "./describe-burst.ts";

export interface BurstOptions {
  /** Reads the tickets, and holds the notices. Without one, tickets are read as English, and no notice is found. */
  readonly index?: SearchIndex;
  /** Similar tickets that make a burst, an integer ≥ 3. Default 4. */
  readonly minTickets?: number;
  /** … within this many hours, > 0. Default 4. */
  readonly windowHours?: number;
}

const door = optionsDoor<BurstOptions>("findBursts", {
  index: indexKind,
  minTickets: wholeNumber(3),
  windowHours: above0,
});

const HOUR_MS = 3_600_000;
/** Tickets are similar from this cosine on: people in an outage write little, and each in other words. */
const SIMILAR = 0.15;
/** False alarms expected in the whole input if nothing ever bursts. */
const FALSE_ALARMS = 0.05;
/** Tickets that the usual flow is measured on, evenly spread; of fewer, all. Bounds the cost. */
const BASELINE_TICKETS = 2000;
/** Tickets after a ticket that are looked at: a bulk import has one moment for all. A longer outage goes on from the next ticket. */
const WINDOW_TICKETS = 500;

/**
 * Similar tickets that come in far faster than tickets like them usually do: a possible outage. For each ticket, those like it in
 * the hours after it are counted, and compared with the number that its usual share of the flow would bring (Poisson tail,
 * Bonferroni over the tickets); bursts that share a ticket are one. The usual share is measured outside of those hours, and
 * applied to what else came in during them, so that a busy morning is no burst. Earliest first. Tickets without a time of day
 * are passed over. Throws LevelZeroError `INVALID_OPTION` for options out of range.
 * O(tickets · tickets of a window, at most 500), and for each crowded window the baseline, at most 2,000.
 */
export function findBursts(tickets: readonly Ticket[], options: BurstOptions = {}): Burst[] {
  mustList(tickets, "id subject", "findBursts: the tickets", "a list of tickets");
  const { index = null } = door(options);
  return burstsIn(
    createTicketCorpus(index?.analyzer ?? createAnalyzer(), { size: tickets.length }),
    tickets,
    options,
  );
}

/** As `findBursts`, of tickets that may have been read before. */
export function burstsIn(corpus: TicketCorpus, tickets: readonly Ticket[], options: BurstOptions): Burst[] {
  const { index = null, minTickets = 4, windowHours = 4 } = door(options);
  const timed = timedTickets(tickets);
  if (timed.length < minTickets) return [];
  const table = corpus.table(timed.map(({ ticket }) => ticket));
  const rows = weighTerms(table, [...timed.keys()]);
  const flow = {
    rows,
    columns: table.vocabulary.length,
    times: timed.map(({ at }) => at),
    windowMs: windowHours * HOUR_MS,
  };
  const { lines: analyzer } = corpus;
  const crowds = findCrowds(flow, minTickets);
  return joinCrowds(crowds).map((crowd) => describeBurst(crowd, { timed, table, analyzer, index }));
}

/** A ticket, and the moment that it came in, in milliseconds since 1970. */
export interface TimedTicket {
  readonly ticket: Ticket;
  readonly at: number;
}

/** By time, ties by id. Midnight sharp is what exports write that know the day only. */
function timedTickets(tickets: readonly Ticket[]): TimedTicket[] {
  return tickets
    .flatMap((ticket) => {
      const at =
        ticket.createdAt === null || ticket.createdAt.length <= 10
          ? Number.NaN
          : Date.parse(ticket.createdAt);
      return Number.isNaN(at) || /T00:00(?::00(?:\.0+)?)?(?!\d|:)/.test(ticket.createdAt!)
        ? []
        : [{ ticket, at }];
    })
    .sort((a, b) => a.at - b.at || (a.ticket.id < b.ticket.id ? -1 : 1));
}

interface Flow {
  readonly rows: SparseRows;
  readonly columns: number;
  /** Ascending. */
  readonly times: readonly number[];
  readonly windowMs: number;
}

/** Rows of similar tickets that came too fast. */
export interface Crowd {
  readonly rows: readonly number[];
  /** Tickets like these that the same hours would usually bring, the first one aside. */
  readonly expected: number;
  /** Chance of as many, in [0, 1]. */
  readonly chance: number;
}

function findCrowds(flow: Flow, minTickets: number): Crowd[] {
  const { rows, columns, times, windowMs } = flow;
  const crowds: Crowd[] = [];
  const dense = new Float64Array(columns);
  for (let seed = 0; seed < times.length; seed++) {
    let end = seed + 1;
    const last = Math.min(times.length, seed + WINDOW_TICKETS);
    while (end < last && times[end]! - times[seed]! <= windowMs) end++;
    if (end - seed < minTickets) continue;
    scatterRow(rows, seed, dense);
    const crowd = [seed];
    for (let row = seed + 1; row < end; row++) if (dotWith(rows, row, dense) >= SIMILAR) crowd.push(row);
    if (crowd.length >= minTickets) {
      const expected = expectedTickets(flow, dense, { seed, others: end - seed - crowd.length });
      const chance = poissonTail(crowd.length - 1, expected);
      if (chance * times.length < FALSE_ALARMS) crowds.push({ rows: crowd, expected, chance });
    }
    clearRow(rows, seed, dense);
  }
  return crowds;
}

/**
 * The usual share q of tickets like the seed, half a ticket added, brings q ÷ (1 − q) of them beside the `others` of the window,
 * and no less than its part of all tickets in as many hours.
 */
function expectedTickets(
  { rows, times, windowMs }: Flow,
  dense: Float64Array,
  { seed, others }: { readonly seed: number; readonly others: number },
): number {
  const stride = Math.max(1, Math.floor(times.length / BASELINE_TICKETS));
  let outside = 0;
  let similar = 0;
  for (let row = 0; row < times.length; row += stride) {
    if (Math.abs(times[row]! - times[seed]!) <= windowMs) continue;
    outside++;
    if (dotWith(rows, row, dense) >= SIMILAR) similar++;
  }
  const share = (similar + 0.5) / (outside + 1);
  const hours = Math.max(1, (times.at(-1)! - times[0]!) / windowMs);
  return Math.max((share / (1 - share)) * others, (share * times.length) / hours);
}

/** Crowds that share a ticket, together; earliest first. */
function joinCrowds(crowds: readonly Crowd[]): Crowd[] {
  const joined: { rows: Set<number>; expected: number; chance: number }[] = [];
  for (const { rows, expected, chance } of crowds) {
    const last = joined.findLast((burst) => rows.some((row) => burst.rows.has(row)));
    if (last === undefined) joined.push({ rows: new Set(rows), expected, chance });
    else {
      for (const row of rows) last.rows.add(row);
      if (chance < last.chance) Object.assign(last, { expected, chance });
    }
  }
  return joined.map((burst) => ({ ...burst, rows: [...burst.rows].sort((a, b) => a - b) }));
}
