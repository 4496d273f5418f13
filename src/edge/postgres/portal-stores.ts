import { mustBe } from "../../core/door/door.ts";
import { that } from "../../core/door/kinds.ts";
import type { PortalEvent } from "../../desk/event/index.ts";
import { type RateStore, takeTokens } from "../http/index.ts";
import { mustBeDesk } from "./must-be-desk.ts";
import type { DeskDatabase } from "./open-postgres.ts";

/** A sink for the portal's `events`, shared by all its processes. Settles when the event is in the database. */
export function createEventStore(desk: DeskDatabase): (event: PortalEvent) => Promise<void> {
  mustBeDesk(desk, "createEventStore");
  return async (event) => {
    await desk.query("INSERT INTO events (body) VALUES ($1)", [JSON.stringify(event)]);
  };
}

/** Rows read at once. */
const batchSize = 1_000;

/** All events as JSON Lines, in the order in which they were taken: what `parseEvents` reads. */
export async function* readEventLines(desk: DeskDatabase): AsyncGenerator<string, void, undefined> {
  mustBeDesk(desk, "readEventLines");
  yield* linesOf(desk, "events");
}

/** All tickets of the portal's form as JSON Lines, in the order in which they came: an export that `readTickets` reads. */
export async function* readPortalTicketLines(desk: DeskDatabase): AsyncGenerator<string, void, undefined> {
  mustBeDesk(desk, "readPortalTicketLines");
  yield* linesOf(desk, "portal_tickets");
}

async function* linesOf(
  desk: DeskDatabase,
  table: "events" | "portal_tickets",
): AsyncGenerator<string, void, undefined> {
  let after = "0";
  for (;;) {
    const rows = await desk.query<{ id: string; body: string }>(
      `SELECT id, body FROM ${table} WHERE id > $1 ORDER BY id LIMIT ${batchSize}`,
      [after],
    );
    for (const { body } of rows) yield `${body}\n`;
    if (rows.length < batchSize) return;
    after = rows.at(-1)!.id;
  }
}

/** Where the portal's form puts its tickets: settles when the ticket is in the database, from when no crash loses it. */
export function createTicketStore(desk: DeskDatabase): (ticket: unknown) => Promise<void> {
  mustBeDesk(desk, "createTicketStore");
  return async (ticket) => {
    await desk.query("INSERT INTO portal_tickets (body) VALUES ($1)", [JSON.stringify(ticket)]);
  };
}

/** One limit for all processes of a portal. A sender's bucket is locked while it is taken from, so no request slips between. */
export function createPostgresRateStore(desk: DeskDatabase): RateStore {
  mustBeDesk(desk, "createPostgresRateStore");
  return {
    take: (key, cost, size, nowMs) =>
      desk.transaction(async (client) => {
        // A full bucket for a sender not seen before; on conflict the row is locked all the same.
        const { rows } = await client.query<{ tokens: number; at_ms: number }>(
          `INSERT INTO rate_buckets (sender, tokens, at_ms) VALUES ($1, $2, $3)
           ON CONFLICT (sender) DO UPDATE SET sender = EXCLUDED.sender RETURNING tokens, at_ms`,
          [key, size.requests, nowMs],
        );
        const { tokens, at_ms: atMs } = rows[0]!;
        const taken = takeTokens({ tokens, atMs }, cost, size, nowMs);
        await client.query("UPDATE rate_buckets SET tokens = $2, at_ms = $3 WHERE sender = $1", [
          key,
          taken.bucket.tokens,
          taken.bucket.atMs,
        ]);
        return taken;
      }),
  };
}

const milliseconds = that<number>(Number.isFinite, "a number of milliseconds since 1970");

/**
 * Forgets senders not heard of since `beforeMs` (milliseconds since 1970), whose buckets are full by then. Resolves to how many.
 * @param beforeMs milliseconds since 1970
 */
export async function forgetSenders(desk: DeskDatabase, beforeMs: number): Promise<number> {
  mustBeDesk(desk, "forgetSenders");
  mustBe(milliseconds, beforeMs, "forgetSenders: the moment");
  return (await desk.query("DELETE FROM rate_buckets WHERE at_ms < $1 RETURNING 1", [beforeMs])).length;
}
