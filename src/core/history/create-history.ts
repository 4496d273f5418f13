import { mustHave } from "../door/takes.ts";
import type { Analyzer } from "../text/analyzer.ts";
import { analyzerKey } from "../text/analyzer-key.ts";
import type { Ticket } from "../ticket/ticket.ts";
import { mustBeTickets } from "../ticket/ticket-door.ts";
import { createBlock } from "./create-block.ts";
import type { History } from "./history.ts";
import { historyDoor, mustBeAnalyzer } from "./history-door.ts";
import { type Reading, type ReadTicket, readTicket } from "./read-ticket.ts";

export interface HistoryOptions {
  /** Half-life of a ticket's vote in days. Leave out to let old tickets count as much as new ones. */
  readonly halfLifeDays?: number;
}

/**
 * Learns from resolved tickets. Tickets that do not say how they were closed (`linkedArticles` is `null`) are passed over: where agents
 * name articles in their notes, make links of them first with `linkCitedArticles` and its `resolved`.
 * `analyzer` must be the index's own: `index.analyzer`. O(length of all texts).
 * @throws LevelZeroError `INVALID_OPTION` for a half-life that is no number above 0.
 */
export function createHistory(
  tickets: readonly Ticket[],
  analyzer: Analyzer,
  options: HistoryOptions = {},
): History {
  mustBeTickets(tickets, "createHistory: tickets");
  mustBeAnalyzer(analyzer, "createHistory");
  const { halfLifeDays = null } = historyDoor(options);
  return settle(readResolved(tickets, { analyzer }), halfLifeDays, analyzerKey(analyzer));
}

/** Days above 0. */
export function isHalfLife(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value) && value > 0;
}

/** The tickets that say how they were closed, read. */
export function readResolved(tickets: readonly Ticket[], reading: Reading): ReadTicket[] {
  return tickets.flatMap((ticket) => (ticket.linkedArticles === null ? [] : [readTicket(ticket, reading)]));
}

/** One block of all tickets, read by the analyzer of this key; of two with one id the later counts. */
export function settle(
  read: readonly ReadTicket[],
  halfLifeDays: number | null,
  readBy: string | null,
): History {
  const tickets = lastOfEach(read);
  const newest = newestOf(tickets, null);
  const block = createBlock(tickets, { halfLifeDays, newest, phraseRegression: true });
  return { blocks: [block], halfLifeDays, newest, readBy, lent: null };
}

/** The later one of two tickets with one id: a ticket must not be its own witness under a second entry. */
export function lastOfEach(read: readonly ReadTicket[]): ReadTicket[] {
  return [...new Map(read.map((one) => [one.ticket.id, one])).values()];
}

/** The later of `known` and the newest ticket; dates are compared as ISO 8601 text. */
export function newestOf(
  tickets: readonly Pick<ReadTicket, "ticket">[],
  known: string | null,
): string | null {
  let newest = known;
  for (const { ticket } of tickets) {
    if (ticket.createdAt !== null && (newest === null || ticket.createdAt > newest))
      newest = ticket.createdAt;
  }
  return newest;
}

/** Number of resolved tickets that the history holds. */
export function historySize(history: History): number {
  mustHave(history, "blocks", "historySize: the history");
  return history.blocks.reduce((sum, block) => sum + block.tickets.length, 0);
}

/** Number of those that were closed with an article. O(tickets). */
export function linkedTickets({ blocks }: History): number {
  const closed = blocks.map(
    ({ tickets }) => tickets.filter(({ articleIds }) => articleIds.length > 0).length,
  );
  return closed.reduce((sum, count) => sum + count, 0);
}
