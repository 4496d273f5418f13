import type { PortalEvent } from "../../../desk/event/index.ts";
import { openEventFile, openTicketFile, type TicketFile } from "../../node/index.ts";
import {
  createEventStore,
  createPostgresRateStore,
  createTicketStore,
  forgetSenders,
  openPostgres,
  type PostgresOptions,
} from "../../postgres/index.ts";
import { databaseError } from "../desk-database.ts";
import type { Session } from "../session.ts";

/** Where a portal keeps what visitors ask and write. */
export interface PortalStores {
  /** `null` where nothing is noted. */
  readonly events: ((event: PortalEvent) => void | Promise<void>) | null;
  /** `null` where no tickets are taken. */
  readonly tickets: {
    write(ticket: unknown): Promise<void>;
    hasRoom(): Promise<boolean>;
  } | null;
  /** What counts the requests of all processes of the portal; `null` where each counts its own. */
  readonly rates: ReturnType<typeof createPostgresRateStore> | null;
  close(): Promise<void>;
}

/** The files of `--events` and `--tickets`; `false` for none. */
export async function openFileStores(
  targets: { readonly events: string | false; readonly tickets: string | false },
  session: Session,
): Promise<PortalStores> {
  const events = targets.events === false ? null : await openEventFile(session.pathOf(targets.events));
  const tickets = await openTickets(targets.tickets, session).catch(async (error: unknown) => {
    await events?.close();
    throw error;
  });
  return {
    events: events && ((event) => events.write(event)),
    tickets,
    rates: null,
    async close() {
      try {
        await events?.close();
      } finally {
        await tickets?.close();
      }
    },
  };
}

async function openTickets(file: string | false, session: Session): Promise<TicketFile | null> {
  return file === false ? null : openTicketFile(session.pathOf(file));
}

/** More than `work` needs: requests wait for one another here. */
const CONNECTIONS = 10;

/** Senders are forgotten after this time without a request, when their buckets are long full. */
const FORGOTTEN_MS = 3_600_000;

/** One database for all processes of a portal. Throws `NOT_FOUND` where its tables are not there. */
export async function openDatabaseStores(
  database: PostgresOptions,
  wanted: { readonly events: boolean; readonly tickets: boolean },
  session: Session,
): Promise<PortalStores> {
  const onError = (error: unknown): void => session.note(`Database: ${String(error)}`);
  const desk = await openPostgres({ ...database, connections: CONNECTIONS, onError });
  try {
    await forgetSenders(desk, Date.now() - FORGOTTEN_MS);
  } catch (error) {
    await desk.close();
    throw databaseError(error, desk.schema);
  }
  const forgetting = setInterval(() => {
    forgetSenders(desk, Date.now() - FORGOTTEN_MS).catch(onError);
  }, FORGOTTEN_MS).unref();
  return {
    events: wanted.events ? createEventStore(desk) : null,
    tickets: wanted.tickets
      ? {
          write: createTicketStore(desk),
          hasRoom: () =>
            desk.query("SELECT 1").then(
              () => true,
              () => false,
            ),
        }
      : null,
    rates: createPostgresRateStore(desk),
    async close() {
      clearInterval(forgetting);
      await desk.close();
    },
  };
}
