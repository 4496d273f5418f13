import type { Pool, PoolClient } from "pg";
import type PgBoss from "pg-boss";
import { optionsDoor } from "../../core/door/door.ts";
import { that, wholeNumber } from "../../core/door/kinds.ts";
import { mustHave } from "../../core/door/takes.ts";
import { LevelZeroError } from "../../index.ts";
import { loadPostgres, type PostgresPackages } from "./load-postgres.ts";
import { grantsFor, jobsSchema, MIGRATIONS, NAME } from "./schema.ts";

export interface PostgresOptions {
  /** Such as `postgres://user:password@host:5432/desk`. */
  readonly url: string;
  /** Schema of the desk's tables: one for each desk. Default `level_zero`. */
  readonly schema?: string;
  /** Connections held at most. Default 4. */
  readonly connections?: number;
  /** Hears of lost connections, which are made anew. Default: nobody. */
  readonly onError?: (error: unknown) => void;
}

// Of the optional packages no type is named that others see: who has not installed them must be able to check types.

/** A connection within a transaction, as a client of `pg` has it. */
export interface DeskClient {
  query<Row extends object>(statement: string, values?: unknown[]): Promise<{ readonly rows: Row[] }>;
}

/** What is used of pg-boss. */
export interface JobQueue {
  insert(jobs: { name: string; data: object }[]): Promise<unknown>;
  fetch<Data extends object>(name: string): Promise<{ readonly id: string; readonly data: Data }[]>;
  complete(name: string, id: string, options: object): Promise<unknown>;
  fail(name: string, id: string, data: object): Promise<unknown>;
  getQueueSize(name: string, options?: { before: "completed" }): Promise<number>;
}

/** One desk in a database. */
export interface DeskDatabase {
  readonly schema: string;
  /** Rows of one statement; `$1` and so on stand for `values`. Tables are those of the desk. */
  query<Row extends object>(statement: string, values?: readonly unknown[]): Promise<Row[]>;
  /** All statements of `work`, or none. */
  transaction<T>(work: (client: DeskClient) => Promise<T>): Promise<T>;
  /** The queue, started. Throws `NOT_FOUND` where `migrate` was not called yet. */
  queue(): Promise<JobQueue>;
  close(): Promise<void>;
}

const nameKind = that<string>(
  (value) => typeof value === "string" && NAME.test(value),
  "a name of small letters, digits and _, such as level_zero",
);

const door = optionsDoor<PostgresOptions>("openPostgres", {
  url: that(
    (value) => typeof value === "string" && /^postgres(?:ql)?:\/\//.test(value),
    "an address such as postgres://user:password@host:5432/desk",
  ),
  schema: nameKind,
  connections: wholeNumber(1),
  onError: that((value) => typeof value === "function", "a function (error) => { … }"),
});

/**
 * Opens the database of a desk; connections are made when they are needed. Call `migratePostgres` once before.
 * @throws LevelZeroError `INVALID_OPTION` for a wrong option, `NOT_FOUND` where the packages `pg` and `pg-boss` are not installed.
 */
export async function openPostgres(options: PostgresOptions): Promise<DeskDatabase> {
  mustHave(options, "url", "openPostgres: the options", "an object with url");
  const { url, schema = "level_zero", connections = 4, onError = () => {} } = door(options);
  const packages = await loadPostgres();
  const pool = new packages.Pool({
    connectionString: url,
    max: connections,
    application_name: `level-zero ${schema}`,
  });
  // A lost connection that nobody waits for would end the program.
  pool.on("error", onError);
  const inSchema = `SET search_path TO ${schema}`;
  // Set at each use: a session that a server gave to somebody else before (PgBouncer) may have another one.
  const borrow = async <T>(work: (client: PoolClient) => Promise<T>): Promise<T> => {
    const client = await pool.connect();
    let failure: Error | undefined;
    try {
      await client.query(inSchema);
      return await work(client);
    } catch (error) {
      failure = isLost(error) ? (error as Error) : undefined;
      throw error;
    } finally {
      client.release(failure);
    }
  };
  const queue = rememberQueue(packages, pool, { schema, onError });
  return {
    schema,
    query: (statement, values = []) =>
      borrow(async (client) => (await client.query(statement, [...values])).rows),
    transaction: (work) =>
      borrow(async (client) => {
        await client.query("BEGIN");
        try {
          const result = await work(client);
          await client.query("COMMIT");
          return result;
        } catch (error) {
          await client.query("ROLLBACK").catch(() => {});
          throw error;
        }
      }),
    queue: queue.get,
    async close() {
      await queue.stop();
      await pool.end();
    },
  };
}

/** Whether the connection is gone, and the statement may be tried again with another one. */
export function isLost(error: unknown): boolean {
  const code = String((error as { code?: unknown } | null)?.code ?? "");
  // Classes 08 and 57P0 of the SQLSTATE codes: the connection, and the server going down or coming up.
  return /^(?:08|57P0|ECONN|EPIPE|ETIMEDOUT)/.test(code) || /Connection terminated/.test(String(error));
}

/** Whether the tables are not there: PostgreSQL says that of a table or a schema, pg-boss of its own. */
function isNotMigrated(error: unknown): boolean {
  const code = String((error as { code?: unknown } | null)?.code ?? "");
  return code === "42P01" || code === "3F000" || /not installed/.test(String(error));
}

interface QueueSettings {
  readonly schema: string;
  readonly onError: (error: unknown) => void;
}

/** Seconds between looks for jobs whose worker is gone. */
const SUPERVISE_SECONDS = 2;

function rememberQueue(
  { PgBoss }: PostgresPackages,
  pool: Pool,
  { schema, onError }: QueueSettings,
): { readonly get: () => Promise<PgBoss>; readonly stop: () => Promise<void> } {
  let started: Promise<PgBoss> | null = null;
  const start = async (): Promise<PgBoss> => {
    const boss = new PgBoss({
      db: { executeSql: (text, values) => pool.query(text, values) },
      schema: jobsSchema(schema),
      migrate: false,
      schedule: false,
      supervise: true,
      maintenanceIntervalSeconds: SUPERVISE_SECONDS,
    });
    boss.on("error", onError);
    try {
      return await boss.start();
    } catch (cause) {
      if (!isNotMigrated(cause)) throw cause;
      const message = `The schema ${schema} is not ready. Run: level-zero jobs migrate`;
      throw new LevelZeroError("NOT_FOUND", message, { cause });
    }
  };
  return {
    get: () => {
      started ??= start().catch((error) => {
        started = null;
        throw error;
      });
      return started;
    },
    stop: async () => {
      const boss = await started?.catch(() => null);
      await boss?.stop({ graceful: false, wait: true });
    },
  };
}

/** The queue of shards, and where those go that failed too often. */
export const SHARDS = "shards";
export const FAILED_SHARDS = "failed_shards";

/** How often a shard is tried again: a worker that was killed, or a database that went away, costs one try. */
const RETRIES = 5;

export interface MigrateOptions extends PostgresOptions {
  /** A role that exists: it gets what workers and portals need, and no more. */
  readonly role?: string;
}

/**
 * Makes the desk's tables, or brings them to this version; nothing happens where they are. Needs the right to create schemas.
 * @throws LevelZeroError as `openPostgres`.
 */
export async function migratePostgres(given: MigrateOptions): Promise<void> {
  mustHave(given, "url", "migratePostgres: the options", "an object with url");
  const { role, ...options } = given;
  if (role !== undefined && !NAME.test(role))
    throw new LevelZeroError(
      "INVALID_OPTION",
      "migratePostgres: role must be a name of small letters, digits and _.",
    );
  const desk = await openPostgres(options);
  const { schema } = desk;
  const { PgBoss } = await loadPostgres();
  try {
    await desk.transaction(async (client) => {
      // Two programs that migrate at once: the second waits, and finds nothing to do.
      await client.query("SELECT pg_advisory_xact_lock(hashtext($1))", [`level-zero ${schema}`]);
      await client.query(`CREATE SCHEMA IF NOT EXISTS ${schema}`);
      await client.query("CREATE TABLE IF NOT EXISTS migrations (version int PRIMARY KEY)");
      const { rows } = await client.query<{ version: number }>("SELECT version FROM migrations");
      const done = new Set(rows.map(({ version }) => version));
      for (const [at, statements] of MIGRATIONS.entries()) {
        if (done.has(at + 1)) continue;
        await client.query(statements);
        await client.query("INSERT INTO migrations VALUES ($1)", [at + 1]);
      }
    });
    const boss = new PgBoss({
      connectionString: options.url,
      max: 1,
      schema: jobsSchema(schema),
      schedule: false,
      supervise: false,
    });
    boss.on("error", options.onError ?? (() => {}));
    await boss.start();
    await boss.createQueue(FAILED_SHARDS);
    await boss.createQueue(SHARDS, {
      name: SHARDS,
      policy: "standard",
      deadLetter: FAILED_SHARDS,
      retryLimit: RETRIES,
    });
    await boss.stop({ graceful: false, wait: true });
    if (role !== undefined) await desk.query(grantsFor(schema, role));
  } finally {
    await desk.close();
  }
}
