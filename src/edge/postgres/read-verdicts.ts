import { mustSay } from "../../core/door/takes.ts";
import type { Verdict } from "../../index.ts";
import { mustBeDesk } from "./must-be-desk.ts";
import type { DeskDatabase } from "./open-postgres.ts";

/** Verdicts read at once. */
const batchSize = 500;

/**
 * The verdicts of a source in the order in which its tickets came, to the byte those of `Scorer.score`. Memory holds one batch.
 * @param source the name that the tickets were added under
 */
export async function* readVerdicts(
  desk: DeskDatabase,
  source: string,
): AsyncGenerator<Verdict, void, undefined> {
  mustBeDesk(desk, "readVerdicts");
  mustSay(source, "readVerdicts: the source");
  let after = 0;
  for (;;) {
    const rows = await desk.query<{ place: string; body: string }>(
      `SELECT place, verdicts.body FROM tickets JOIN verdicts ON verdicts.source = tickets.source AND ticket_id = id
       WHERE tickets.source = $1 AND place > $2 ORDER BY place LIMIT ${batchSize}`,
      [source, after],
    );
    for (const { body } of rows) yield JSON.parse(body) as Verdict;
    if (rows.length < batchSize) return;
    after = Number(rows.at(-1)!.place);
  }
}

export interface CountedOutcome {
  readonly outcome: string;
  readonly reason: string | null;
  readonly tickets: number;
}

/**
 * How many tickets of a source have which outcome, most first; counted by the database.
 * @param source the name that the tickets were added under
 */
export async function countOutcomes(desk: DeskDatabase, source: string): Promise<CountedOutcome[]> {
  mustBeDesk(desk, "countOutcomes");
  mustSay(source, "countOutcomes: the source");
  const rows = await desk.query<{ outcome: string; reason: string | null; tickets: string }>(
    `SELECT outcome, reason, count(*) AS tickets FROM verdicts WHERE source = $1
     GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2`,
    [source],
  );
  return rows.map(({ tickets, ...rest }) => ({ ...rest, tickets: Number(tickets) }));
}
