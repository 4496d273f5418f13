import { userInfo } from "node:os";
import { Client } from "pg";

/** The server that tests may use: each in a schema of its own. */
const url =
  process.env.LEVEL_ZERO_POSTGRES ??
  `postgres://${encodeURIComponent(userInfo().username)}@127.0.0.1:5432/postgres`;

/** Its address; `null` without a server. Where one was named, it must be there. */
export async function findServer(): Promise<string | null> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  try {
    await client.connect();
    await client.end();
    return url;
  } catch (error) {
    if (process.env.LEVEL_ZERO_POSTGRES !== undefined) throw error;
    process.stdout.write(
      `No PostgreSQL at 127.0.0.1:5432 (${String(error)}): its tests are skipped. LEVEL_ZERO_POSTGRES names another one.\n`,
    );
    return null;
  }
}

/** One statement outside the desk's own schema. */
export async function execute(statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
