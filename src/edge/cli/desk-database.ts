import { LevelZeroError } from "../../index.ts";
import { type DeskDatabase, openPostgres, type PostgresOptions } from "../postgres/index.ts";
import type { CommonOptions, Session } from "./session.ts";

export interface DatabaseOptions extends CommonOptions {
  readonly database?: string;
  readonly schema?: string;
}

/** Where the desk's tables are. Throws `INVALID_OPTION` if nobody said. */
export function databaseOf({ database, schema }: DatabaseOptions, session: Session): PostgresOptions {
  const url = database ?? session.io.env.LEVEL_ZERO_POSTGRES;
  if (url === undefined || url === "")
    throw new LevelZeroError("INVALID_OPTION", "Name the database: --database, or LEVEL_ZERO_POSTGRES.");
  return { url, ...(schema !== undefined && { schema }) };
}

/** Opens the database for `work`, and closes it in any case. Throws `NOT_FOUND` where it cannot be reached, or has no tables. */
export async function withDesk(
  options: DatabaseOptions,
  session: Session,
  work: (desk: DeskDatabase) => Promise<void>,
): Promise<void> {
  const desk = await openPostgres({
    ...databaseOf(options, session),
    onError: (error) => session.note(`Database: ${String(error)}`),
  });
  try {
    await work(desk);
  } catch (cause) {
    throw databaseError(cause, desk.schema);
  } finally {
    await desk.close();
  }
}

/** The system's codes for no connection, and PostgreSQL's for the connection (08), who asks (28), what for (3D) and a server that goes (57P). */
const UNREACHABLE = /^(?:E[A-Z]+|08...|28...|3D...|57P..)$/;

/** PostgreSQL's codes for no such table, and no such schema. */
const NOT_MIGRATED = /^(?:42P01|3F000)$/;

/** What to do about a database that does not answer; other errors as they are. */
export function databaseError(cause: unknown, schema: string): unknown {
  const code = String((cause as { code?: unknown } | null)?.code);
  if (NOT_MIGRATED.test(code)) {
    const message = `The schema ${schema} is not ready. Run: level-zero jobs migrate`;
    return new LevelZeroError("NOT_FOUND", message, { cause });
  }
  if (!UNREACHABLE.test(code)) return cause;
  const message = `The database cannot be reached (${(cause as Error).message}). Check --database or LEVEL_ZERO_POSTGRES, and that its server runs.`;
  return new LevelZeroError("NOT_FOUND", message, { cause });
}
