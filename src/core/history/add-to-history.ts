import { DAY_MS } from "../math/day.ts";
import { rowOf } from "../math/sparse-rows.ts";
import type { Analyzer } from "../text/analyzer.ts";
import type { Ticket } from "../ticket/ticket.ts";
import { mustBeTickets } from "../ticket/ticket-door.ts";
import { createBlock } from "./create-block.ts";
import { lastOfEach, newestOf, readResolved, settle } from "./create-history.ts";
import type { History, HistoryBlock } from "./history.ts";
import { mustBeAnalyzer, mustBeHistory, mustBeReadAlike } from "./history-door.ts";
import { createLent } from "./lent-tickets.ts";
import type { ReadTicket } from "./read-ticket.ts";

/** The new block is settled into the old one when it has grown beyond this share of it, so that adding stays cheap. */
const SETTLE_SHARE = 1 / 8;
const SETTLE_MIN = 256;
/** Half-lives by which the new tickets may be newer before the old ones are faded anew: 2^(−1/16) is 4 per cent. */
const SETTLE_AGE = 1 / 16;

/**
 * A history that knows `tickets` too; the one given stays as it is. A ticket whose id is known replaces the one before; one that says no more how it
 * was closed (`linkedArticles: null`, as it was opened again, or is to be forgotten) takes it out.
 * O(terms of the tickets added lately), and now and then O(terms of all tickets): never the texts again. Only then is it
 * learned anew what tickets closed with an article sound like. That an article is new is never learned here: use `learn` or `judgeFrom` when one is published. `analyzer` must be the one that the history was made with: `index.analyzer`.
 * @throws LevelZeroError `INVALID_INPUT` for an analyzer with other options.
 */
export function addToHistory(history: History, tickets: readonly Ticket[], analyzer: Analyzer): History {
  mustBeHistory(history, "addToHistory");
  mustBeTickets(tickets, "addToHistory: tickets");
  mustBeAnalyzer(analyzer, "addToHistory");
  mustBeReadAlike(history, analyzer, { code: "INVALID_INPUT", door: "addToHistory" });
  const added = readResolved(tickets, { analyzer });
  const gone = goneFrom(history, tickets);
  if (added.length === 0 && gone.size === 0) return history;
  const stays = ({ ticket }: ReadTicket): boolean => !gone.has(ticket.id);
  const [settled, recent] = history.blocks;
  const lately = [...(recent === undefined ? [] : readBack(recent)), ...added].filter(stays);
  const ids = [...gone, ...added.map(({ ticket }) => ticket.id)];
  const replaces = ids.some((id) => settled?.places.has(id));
  const newest = newestOf(lately, settled === undefined ? null : newestIn(settled));
  if (
    settled === undefined ||
    replaces ||
    lately.length > limitOf(settled) ||
    hasAged(settled, history.halfLifeDays, newest)
  ) {
    const all = [...(settled === undefined ? [] : readBack(settled)).filter(stays), ...lately];
    return lendAgain(settle(all, history.halfLifeDays, history.readBy), history);
  }
  return lendAgain(withLately(settled, lately, history), history);
}

/** Ids of the history's tickets whose last entry says no more how they were closed. */
function goneFrom({ blocks }: History, tickets: readonly Ticket[]): ReadonlySet<string> {
  const latest = new Map(tickets.map(({ id, linkedArticles }) => [id, linkedArticles]));
  const isKnown = (id: string): boolean => blocks.some(({ places }) => places.has(id));
  return new Set([...latest].flatMap(([id, links]) => (links === null && isKnown(id) ? [id] : [])));
}

type HowMade = Pick<History, "halfLifeDays" | "readBy">;

/** The history of tickets as `readBack` gave them, block after block; the last `lately` of them stay apart as they were. */
export function restoreHistory(
  read: readonly ReadTicket[],
  { lately, ...made }: HowMade & { readonly lately: number },
): History {
  const settled = settle(read.slice(0, read.length - lately), made.halfLifeDays, made.readBy);
  if (lately === 0) return settled;
  return withLately(settled.blocks[0]!, read.slice(read.length - lately), made);
}

function withLately(
  settled: HistoryBlock,
  lately: readonly ReadTicket[],
  { halfLifeDays, readBy }: HowMade,
): History {
  const tickets = lastOfEach(lately);
  const newest = newestOf(tickets, newestIn(settled));
  const block = createBlock(tickets, { halfLifeDays, newest, phraseRegression: false });
  return { blocks: [settled, block], halfLifeDays, newest, readBy, lent: null };
}

/** What was lent stays lent, until the tickets are learned anew. */
function lendAgain(history: History, { lent }: History): History {
  return lent === null ? history : { ...history, lent: createLent(history, lent.links) };
}

function limitOf(settled: HistoryBlock): number {
  return Math.max(SETTLE_MIN, settled.tickets.length * SETTLE_SHARE);
}

function newestIn({ tickets }: HistoryBlock): string | null {
  return newestOf(
    tickets.map((ticket) => ({ ticket })),
    null,
  );
}

function hasAged(settled: HistoryBlock, halfLifeDays: number | null, newest: string | null): boolean {
  const before = newestIn(settled);
  if (halfLifeDays === null || before === null || newest === null) return false;
  return Date.parse(newest) - Date.parse(before) > SETTLE_AGE * halfLifeDays * DAY_MS;
}

/** The tickets of a block as they were read. */
export function readBack(block: HistoryBlock): ReadTicket[] {
  const terms = [...block.vocabulary.keys()];
  const { offsets, terms: numbers, frequencies } = block.vectors;
  const { offsets: phraseOffsets, numbers: phraseNumbers, hashes } = block.phrases;
  return block.tickets.map((ticket, place) => ({
    ticket,
    terms: Array.from(rowOf(numbers, offsets, place), (number) => terms[number]!),
    frequencies: rowOf(frequencies, offsets, place),
    phrases: rowOf(phraseNumbers, phraseOffsets, place).map((number) => hashes[number]!),
  }));
}
