import {
  LevelZeroError,
  type ScoreOptions,
  type SearchIndex,
  serializeScorer,
  type Ticket,
  type Verdict,
} from "../../../index.ts";
import { keepVerdicts, SCORE_LINE_EXPLAINED } from "../../node/index.ts";
import { contentHash, type DeskDatabase } from "../../postgres/index.ts";
import { quantity } from "../describe/format.ts";
import { type DatabaseOptions, withDesk } from "../desk-database.ts";
import type { Session } from "../session.ts";

/** Where verdicts come from that workers left in the database. */
export interface StoredOptions extends DatabaseOptions {
  /** What `jobs add` called the tickets; left out to judge them here. */
  readonly source?: string;
}

interface Wanted {
  readonly source: string;
  /** As they were read: what `jobs add` put into the database. */
  readonly tickets: readonly Ticket[];
  readonly index: SearchIndex;
  readonly scoring: ScoreOptions;
}

/**
 * The verdicts of workers for these very tickets, in their order. Throws `INVALID_INPUT` where a ticket has none, or was judged with other words, articles,
 * history, model, settings or on another day: nothing old is reported as new. Memory: as `keepVerdicts`.
 */
export async function readStoredVerdicts(
  wanted: Wanted,
  options: DatabaseOptions,
  session: Session,
): Promise<Verdict[]> {
  const { source, tickets, scoring } = wanted;
  const { findability, ...given } = scoring;
  const asAdded = {
    ...given,
    now: session.now,
    explained: SCORE_LINE_EXPLAINED,
    ...(findability !== true && { findability }),
  };
  const scorer = contentHash(serializeScorer(wanted.index, asAdded));
  const stored = new Map<string, StoredVerdict>();
  await withDesk(options, session, async (desk) => {
    const keep = keepVerdicts();
    for await (const { ticket_id: id, ticket_hash: hash, body } of rowsOf(desk, source, scorer))
      stored.set(id, { hash, verdict: keep(JSON.parse(body) as Verdict) });
  });
  const isCurrent = (ticket: Ticket): boolean =>
    stored.get(ticket.id)?.hash === contentHash(JSON.stringify(ticket));
  const missing = tickets.filter((ticket) => !isCurrent(ticket)).length;
  if (missing === 0) return tickets.map(({ id }) => stored.get(id)!.verdict);
  const message = `--source ${source} has no verdict for ${quantity(missing, "ticket")} of these as they are judged today. Give the same folder of articles, history, settings and --now as to level-zero jobs add, and wait for level-zero work.`;
  throw new LevelZeroError("INVALID_INPUT", message);
}

interface StoredVerdict {
  /** Hash of the ticket that it judges. */
  readonly hash: string;
  readonly verdict: Verdict;
}

interface Row {
  readonly ticket_id: string;
  readonly ticket_hash: string;
  readonly body: string;
}

/** Rows read at once. */
const batchSize = 500;

/** The rows that this scorer wrote. */
async function* rowsOf(desk: DeskDatabase, source: string, scorer: string): AsyncGenerator<Row> {
  let after = "";
  for (;;) {
    const rows = await desk.query<Row>(
      `SELECT ticket_id, ticket_hash, body FROM verdicts
       WHERE source = $1 AND scorer_hash = $2 AND ticket_id > $3 ORDER BY ticket_id LIMIT ${batchSize}`,
      [source, scorer, after],
    );
    yield* rows;
    if (rows.length < batchSize) return;
    after = rows.at(-1)!.ticket_id;
  }
}
