import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import { mustBe, refuse } from "../../core/door/door.ts";
import { that } from "../../core/door/kinds.ts";
import { mustSay } from "../../core/door/takes.ts";
import type { Ticket } from "../../index.ts";
import { mustBeDesk } from "./must-be-desk.ts";
import type { DeskDatabase } from "./open-postgres.ts";

/** Rows of one statement. */
const batchSize = 1_000;

/**
 * SHA-256 in hexadecimal.
 * @param text any text
 */
export function contentHash(text: string): string {
  mustSay(text, "contentHash: the text");
  return createHash("sha256").update(text).digest("hex");
}

/**
 * Keeps what `serializeScorer` wrote, for workers; resolves to its hash. The same text is kept once.
 * @param scorer what `serializeScorer` wrote
 * @throws LevelZeroError `INVALID_OPTION` if its model judges with vectors, which workers do not have.
 */
export async function addScorer(desk: DeskDatabase, scorer: string): Promise<string> {
  mustBeDesk(desk, "addScorer");
  mustSay(scorer, "addScorer: the scorer, as serializeScorer gives it,");
  // Index and history are texts in this text, with quotes that are escaped: only the model's own are as these.
  if (scorer.includes('"vectors":{"embedder":'))
    refuse(
      "INVALID_OPTION",
      "addScorer: workers have no vectors of tickets, got a model that judges with them: fit it without.",
    );
  const hash = contentHash(scorer);
  const body = await promisify(gzip)(scorer);
  await desk.query("INSERT INTO scorers (hash, body) VALUES ($1, $2) ON CONFLICT DO NOTHING", [hash, body]);
  return hash;
}

/**
 * The scorer of a hash, for `loadScorer`; `null` if nobody added it.
 * @param hash what `addScorer` returned
 */
export async function readScorer(desk: DeskDatabase, hash: string): Promise<string | null> {
  mustBeDesk(desk, "readScorer");
  mustSay(hash, "readScorer: the hash");
  const [row] = await desk.query<{ body: Buffer }>("SELECT body FROM scorers WHERE hash = $1", [hash]);
  return row === undefined ? null : (await promisify(gunzip)(row.body)).toString("utf8");
}

const manyTickets = that<Iterable<Ticket> | AsyncIterable<Ticket>>(
  (value) =>
    typeof value === "object" &&
    value !== null &&
    (Symbol.iterator in value || Symbol.asyncIterator in value),
  "a list or a stream of tickets",
);

export interface AddedTickets {
  readonly tickets: number;
  /** New, or with other words than before. */
  readonly changed: number;
}

/**
 * Puts tickets, with their text, into the database, in the order in which they come; `source` names the export that they belong to. A ticket
 * that is there already keeps its place, and its verdict if it has not changed.
 * @param source a name for the tickets that belong together
 */
export async function addTickets(
  desk: DeskDatabase,
  source: string,
  tickets: Iterable<Ticket> | AsyncIterable<Ticket>,
): Promise<AddedTickets> {
  mustBeDesk(desk, "addTickets");
  mustSay(source, "addTickets: the source");
  mustBe(manyTickets, tickets, "addTickets: the tickets");
  const [last] = await desk.query<{ place: string | null }>(
    "SELECT max(place) AS place FROM tickets WHERE source = $1",
    [source],
  );
  let place = Number(last?.place ?? 0);
  let count = 0;
  let changed = 0;
  let batch = new Map<string, Ticket>();
  const flush = async (): Promise<void> => {
    if (batch.size === 0) return;
    const bodies = [...batch.values()].map((ticket) => JSON.stringify(ticket));
    const places = bodies.map((_, at) => place + at + 1);
    place += bodies.length;
    const written = await desk.query(INSERT, [
      source,
      [...batch.keys()],
      places,
      bodies.map(contentHash),
      bodies,
    ]);
    changed += written.length;
    batch = new Map();
  };
  for await (const ticket of tickets) {
    // Of two with one id the later counts, and one statement can write a row once only.
    batch.set(ticket.id, ticket);
    count++;
    if (batch.size >= batchSize) await flush();
  }
  await flush();
  return { tickets: count, changed };
}

const INSERT = `
  INSERT INTO tickets (source, id, place, hash, body)
  SELECT $1, * FROM unnest($2::text[], $3::bigint[], $4::text[], $5::text[])
  ON CONFLICT (source, id) DO UPDATE SET hash = EXCLUDED.hash, body = EXCLUDED.body
  WHERE tickets.hash <> EXCLUDED.hash OR tickets.body IS NULL
  RETURNING 1`;

/**
 * Forgets the text of tickets that have a verdict; id, hash and verdict stay. Resolves to how many.
 * @param source the name that the tickets were added under
 */
export async function forgetText(desk: DeskDatabase, source: string): Promise<number> {
  mustBeDesk(desk, "forgetText");
  mustSay(source, "forgetText: the source");
  const rows = await desk.query(
    `UPDATE tickets SET body = NULL FROM verdicts
     WHERE tickets.source = $1 AND verdicts.source = $1 AND ticket_id = id AND ticket_hash = hash AND tickets.body IS NOT NULL
     RETURNING 1`,
    [source],
  );
  return rows.length;
}
