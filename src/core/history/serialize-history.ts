import { mustBe } from "../door/door.ts";
import { text } from "../door/kinds.ts";
import { isPlain } from "../door/named-fields.ts";
import { LevelZeroError } from "../error.ts";
import { jsonOrNull } from "../text/json.ts";
import { readBack, restoreHistory } from "./add-to-history.ts";
import type { AgentDid } from "./agent-did.ts";
import { isHalfLife } from "./create-history.ts";
import type { History } from "./history.ts";
import { mustBeHistory } from "./history-door.ts";
import { createLent } from "./lent-tickets.ts";
import { countOf, frequencyOf, type ReadTicket } from "./read-ticket.ts";

/** In the order of their numbers in the file. */
const DEEDS: readonly (AgentDid | null)[] = [null, "acted", "told"];

const FORMAT = "level-zero-history";
const VERSION = 4;

interface HistoryFile {
  readonly format: typeof FORMAT;
  readonly version: typeof VERSION;
  readonly halfLifeDays: number | null;
  readonly terms: readonly string[];
  /** Hashes of phrases. */
  readonly phrases: readonly number[];
  readonly tickets: readonly TicketRow[];
  /** As `LentTickets.links`; `null` if none were lent. */
  readonly lent: readonly LentRow[] | null;
  /** How many of them, at the end, were added since the others were settled. */
  readonly lately: number;
  /** As `History.readBy`; absent in files of before it was kept. */
  readonly readBy?: string | null;
  /** Always `"end"`: a file cut short has none. */
  readonly end: "end";
}

type LentRow = readonly [ticketId: string, articleId: string, weight: number];

/** Counts are whole numbers, so that a history read back is the same to the last digit. */
type TicketRow = readonly [
  id: string,
  articleIds: readonly string[],
  createdAt: string | null,
  category: string | null,
  agentDid: 0 | 1 | 2,
  language: string | null,
  terms: readonly number[],
  counts: readonly number[],
  phrases: readonly number[],
  audiences: readonly string[],
  requester: string | null,
];

/**
 * The history as JSON, for `loadHistory`. It holds the terms of each ticket without the personal data that `redact` finds, not its
 * text. A rare name may be among them, so keep the file as you keep the tickets.
 */
export function serializeHistory(history: History): string {
  mustBeHistory(history, "serializeHistory");
  const terms = new Map<string, number>();
  const phrases = new Map<number, number>();
  const tickets = history.blocks
    .flatMap(readBack)
    .map(
      ({ ticket, ...read }): TicketRow => [
        ticket.id,
        ticket.articleIds,
        ticket.createdAt,
        ticket.category,
        DEEDS.indexOf(ticket.agentDid) as 0 | 1 | 2,
        ticket.language,
        read.terms.map((term) => numberOf(term, terms)),
        Array.from(read.frequencies, countOf),
        Array.from(read.phrases, (hash) => numberOf(hash, phrases)),
        ticket.audiences,
        ticket.requester,
      ],
    );
  const file: HistoryFile = {
    format: FORMAT,
    version: VERSION,
    halfLifeDays: history.halfLifeDays,
    terms: [...terms.keys()],
    phrases: [...phrases.keys()],
    tickets,
    lent: history.lent?.links.map(({ ticketId, articleId, weight }) => [ticketId, articleId, weight]) ?? null,
    lately: history.blocks[1]?.tickets.length ?? 0,
    ...(history.readBy !== null && { readBy: history.readBy }),
    end: "end",
  };
  return JSON.stringify(file);
}

function numberOf<T>(value: T, numbers: Map<T, number>): number {
  const known = numbers.get(value) ?? numbers.size;
  numbers.set(value, known);
  return known;
}

/**
 * The history that `serializeHistory` wrote: it gives the same verdicts, to the last digit. It must have been made with the same analyzer options as the index it is used with: `createScorer` refuses it otherwise.
 * @param json what `serializeHistory` wrote
 * @throws LevelZeroError `FOREIGN_FILE` for anything that is no history, or is cut short; `UNSUPPORTED_VERSION` for a later one.
 */
export function loadHistory(json: string): History {
  mustBe(text, json, "loadHistory: the file");
  const file = checkFile(jsonOrNull(json));
  const read = file.tickets.map((row, place): ReadTicket => {
    const broken = (): never => damaged(`a part of ticket ${place + 1}`);
    if (!isTicketRow(row)) return broken();
    const [id, articleIds, createdAt, category, did, language, terms, counts, phrases, audiences, requester] =
      row;
    const ticket = {
      id,
      articleIds,
      createdAt,
      category,
      agentDid: DEEDS[did]!,
      language,
      audiences,
      requester,
    };
    return {
      ticket,
      terms: terms.map((number) => file.terms[number] ?? broken()),
      frequencies: counts.map(frequencyOf),
      phrases: new Uint32Array(phrases.map((number) => file.phrases[number] ?? broken())),
    };
  });
  const history = restoreHistory(read, { ...file, readBy: file.readBy ?? null });
  if (file.lent === null) return history;
  const links = file.lent.map(([ticketId, articleId, weight]) => ({ ticketId, articleId, weight }));
  return { ...history, lent: createLent(history, links) };
}

function checkFile(value: unknown): HistoryFile {
  const file = value as Partial<HistoryFile> | null;
  if (typeof file !== "object" || file === null || file.format !== FORMAT) {
    throw new LevelZeroError(
      "FOREIGN_FILE",
      "Expected a level-zero history, as `serializeHistory` writes it.",
    );
  }
  if (file.version !== VERSION) {
    throw new LevelZeroError(
      "UNSUPPORTED_VERSION",
      `Expected a level-zero history of version ${VERSION}, got version ${String(file.version)}. Make it anew from the tickets.`,
    );
  }
  const { terms, phrases, tickets, lately, lent, halfLifeDays, readBy = null, end } = file;
  const isWhole =
    isListOf(terms, "string") &&
    isListOf(phrases, "number") &&
    Array.isArray(tickets) &&
    isCount(lately) &&
    lately <= tickets.length &&
    (lent === null || (Array.isArray(lent) && lent.every(isLentRow))) &&
    (halfLifeDays === null || isHalfLife(halfLifeDays)) &&
    (readBy === null || isKey(readBy)) &&
    end === "end";
  if (!isWhole) damaged("a part of it");
  return file as HistoryFile;
}

function isKey(value: unknown): boolean {
  return typeof value === "string" && isPlain(jsonOrNull(value));
}

function isLentRow(row: unknown): row is LentRow {
  if (!Array.isArray(row) || row.length !== 3) return false;
  const [ticketId, articleId, weight] = row as unknown[];
  return typeof ticketId === "string" && typeof articleId === "string" && isWeight(weight);
}

function isWeight(value: unknown): value is number {
  return typeof value === "number" && value > 0 && value <= 1;
}

function isTicketRow(row: unknown): row is TicketRow {
  if (!Array.isArray(row)) return false;
  const [id, articleIds, createdAt, category, did, language, terms, counts, phrases, audiences, requester] =
    row as unknown[];
  return (
    typeof id === "string" &&
    isListOf(articleIds, "string") &&
    [createdAt, category, language, requester].every(
      (value) => value === null || typeof value === "string",
    ) &&
    (did === 0 || did === 1 || did === 2) &&
    isListOf(terms, "number") &&
    Array.isArray(counts) &&
    counts.every((count) => isCount(count) && count > 0) &&
    counts.length === terms.length &&
    isListOf(phrases, "number") &&
    isListOf(audiences, "string")
  );
}

function isListOf(value: unknown, type: "string" | "number"): value is unknown[] {
  return Array.isArray(value) && value.every((item) => typeof item === type);
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}

function damaged(part: string): never {
  throw new LevelZeroError(
    "FOREIGN_FILE",
    `The level-zero history is damaged: ${part} is missing or broken.`,
  );
}
