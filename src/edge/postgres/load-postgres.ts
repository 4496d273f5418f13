import type { Pool } from "pg";
import type PgBoss from "pg-boss";
import { LevelZeroError } from "../../index.ts";

/** The two packages that only this edge needs. */
export interface PostgresPackages {
  readonly Pool: typeof Pool;
  readonly PgBoss: typeof PgBoss;
}

/** Loads the optional packages. Throws `NOT_FOUND`, with the command that installs them, if they are missing. */
export async function loadPostgres(): Promise<PostgresPackages> {
  try {
    const [pg, boss] = await Promise.all([import("pg"), import("pg-boss")]);
    return { Pool: pg.default.Pool, PgBoss: boss.default };
  } catch (cause) {
    const message =
      "PostgreSQL needs two packages that do not come with level-zero. Run: npm install pg pg-boss@10";
    throw new LevelZeroError("NOT_FOUND", message, { cause });
  }
}
