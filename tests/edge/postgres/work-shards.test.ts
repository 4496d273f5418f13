import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readAllTickets } from "../../../src/edge/node/index.ts";
import {
  addScorer,
  addShards,
  addTickets,
  countOutcomes,
  countShards,
  createEventStore,
  createPostgresRateStore,
  createTicketStore,
  type DeskDatabase,
  forgetSenders,
  forgetText,
  migratePostgres,
  openPostgres,
  readEventLines,
  readVerdicts,
  workShards,
} from "../../../src/edge/postgres/index.ts";
import {
  type Article,
  createScorer,
  createSearchIndex,
  loadScorer,
  serializeScorer,
  type Ticket,
} from "../../../src/index.ts";
import { FIXTURE_ARTICLES } from "../../make/fixture-index.ts";
import { execute, findServer } from "./server.ts";

const url = await findServer();
const now = "2026-11-22T00:00:00.000Z";

describe.skipIf(url === null)(`a desk in PostgreSQL${url === null ? " (skipped: no server)" : ""}`, () => {
  const schema = `lz_test_${process.pid}_${Date.now().toString(36)}`;
  const role = `${schema}_worker`;
  let desk: DeskDatabase;
  let articles: readonly Article[];
  let tickets: readonly Ticket[];
  let scorer: string;
  let scorerHash: string;
  let expected: readonly string[];

  beforeAll(async () => {
    await execute(`CREATE ROLE ${role}`);
    await migratePostgres({ url: url!, schema, role });
    desk = await openPostgres({ url: url!, schema });
    articles = FIXTURE_ARTICLES.slice(0, 30);
    tickets = (await readAllTickets("fixtures/tickets/tickets.jsonl")).tickets.slice(0, 130);
    const index = createSearchIndex(articles, { now });
    const direct = createScorer(index);
    expected = tickets.map((ticket) => JSON.stringify(direct.score(ticket)));
    scorer = serializeScorer(index);
    scorerHash = await addScorer(desk, scorer);
  });
  afterAll(async () => {
    await desk?.close();
    await execute(
      `DROP SCHEMA IF EXISTS ${schema}, ${schema}_jobs CASCADE; DROP OWNED BY ${role}; DROP ROLE ${role}`,
    );
  });

  async function stored(source: string): Promise<string[]> {
    const lines: string[] = [];
    for await (const verdict of readVerdicts(desk, source)) lines.push(JSON.stringify(verdict));
    return lines;
  }

  it.each([1, 2, 7, 64])("gives the same bytes from %i shards as from memory", async (shards) => {
    const source = `in ${shards}`;
    expect(await addTickets(desk, source, tickets)).toEqual({ tickets: 130, changed: 130 });
    const size = Math.ceil(tickets.length / shards);
    const queued = await addShards(desk, { source, scorerHash }, { size });
    expect(queued).toBe(Math.ceil(tickets.length / size));
    const workers = await Promise.all([1, 2].map(() => workShards(desk, { untilDone: true })));
    expect(workers.reduce((sum, done) => sum + done.tickets, 0)).toBe(130);
    expect(workers.reduce((sum, done) => sum + done.shards, 0)).toBe(queued);
    expect(await stored(source)).toEqual(expected);
  });

  it("judges only what changed when it is run again", async () => {
    const source = "in 7";
    const input = { source, scorerHash };
    expect(await addTickets(desk, source, tickets)).toEqual({ tickets: 130, changed: 0 });
    expect(await addShards(desk, input, { size: 19 })).toBe(0);
    const other = { ...tickets[100]!, subject: "The printer is on fire" };
    expect(await addTickets(desk, source, [other])).toEqual({ tickets: 1, changed: 1 });
    expect(await addShards(desk, input, { size: 19 })).toBe(1);
    expect(await workShards(desk, { untilDone: true })).toEqual({ shards: 1, tickets: 1 });
    const lines = await stored(source);
    expect(lines.filter((line, at) => line !== expected[at])).toHaveLength(1);
    const outcomes = await countOutcomes(desk, source);
    expect(outcomes.reduce((sum, { tickets: count }) => sum + count, 0)).toBe(130);
  });

  it("judges all again by another scorer, and none by an unknown one", async () => {
    const fewer = serializeScorer(createSearchIndex(articles.slice(0, 3), { now }));
    const otherHash = await addScorer(desk, fewer);
    expect(otherHash).not.toBe(scorerHash);
    expect(await addScorer(desk, scorer)).toBe(scorerHash);
    await addShards(desk, { source: "in 2", scorerHash: otherHash });
    expect((await workShards(desk, { untilDone: true })).tickets).toBe(130);
    await expect(addShards(desk, { source: "in 2", scorerHash: "0" })).rejects.toThrow(/no scorer 0/);
  });

  it("loses nothing and doubles nothing when a worker is killed with a shard in hand", async () => {
    const source = "killed";
    await addTickets(desk, source, tickets);
    await addShards(desk, { source, scorerHash }, { size: 50, leaseSeconds: 1 });
    mkdirSync("node_modules/.cache", { recursive: true });
    const folder = mkdtempSync(join("node_modules/.cache", "level-zero-worker-"));
    const script = join(folder, "worker.mjs");
    const bundling = {
      bundle: true,
      format: "esm",
      platform: "node",
      logLevel: "silent",
      packages: "external",
    } as const;
    await build({ entryPoints: ["tests/edge/postgres/killed-worker.ts"], outfile: script, ...bundling });
    const worker = spawn(process.execPath, [script, url!, schema], { stdio: ["ignore", "pipe", "inherit"] });
    await once(worker.stdout, "data");
    expect(await countShards(desk)).toEqual({ waiting: 2, active: 1, failed: 0 });
    worker.kill("SIGKILL");
    await once(worker, "exit");
    rmSync(folder, { recursive: true });
    // On a slow machine a shard outlives its short lease, and is found done when it is taken again.
    expect(await workShards(desk, { untilDone: true })).toMatchObject({ tickets: 130 });
    expect(await stored(source)).toEqual(expected);
    expect(await countShards(desk)).toEqual({ waiting: 0, active: 0, failed: 0 });
  });

  it("waits for a database that ends all its connections in the middle of the work", async () => {
    const source = "ended";
    await addTickets(desk, source, tickets);
    await addShards(desk, { source, scorerHash }, { size: 30, leaseSeconds: 1 });
    let ended = 0;
    const done = await workShards(desk, {
      untilDone: true,
      async *score(batch, text) {
        if (ended++ === 1)
          await execute(
            `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'level-zero ${schema}'`,
          );
        const judge = loadScorer(text);
        for (const ticket of batch) yield judge.score(ticket);
      },
    });
    expect(done.tickets).toBe(130);
    expect(await stored(source)).toEqual(expected);
  });

  it("lets a role with least rights work, and touch no table itself", async () => {
    const asRole = new URL(url!);
    asRole.searchParams.set("options", `-c role=${role}`);
    const worker = await openPostgres({ url: asRole.href, schema });
    try {
      await addTickets(desk, "by role", tickets.slice(0, 5));
      await addShards(desk, { source: "by role", scorerHash });
      expect((await workShards(worker, { untilDone: true })).tickets).toBe(5);
      expect(await stored("by role")).toEqual(expected.slice(0, 5));
      await expect(worker.query("DROP TABLE verdicts")).rejects.toThrow(/owner/);
      await expect(worker.query("DELETE FROM verdicts")).rejects.toThrow(/permission denied/);
      await expect(worker.query("UPDATE tickets SET body = NULL")).rejects.toThrow(/permission denied/);
    } finally {
      await worker.close();
    }
  });

  it("forgets the text of judged tickets, and keeps their verdicts", async () => {
    await addTickets(desk, "by role", [{ ...tickets[5]!, id: "unjudged" }]);
    expect(await forgetText(desk, "by role")).toBe(5);
    expect(await stored("by role")).toEqual(expected.slice(0, 5));
    const rows = await desk.query<{ id: string }>(
      "SELECT id FROM tickets WHERE source = $1 AND body IS NOT NULL",
      ["by role"],
    );
    expect(rows).toEqual([{ id: "unjudged" }]);
  });

  it("shares one rate limit between processes", async () => {
    const other = await openPostgres({ url: url!, schema });
    const stores = [createPostgresRateStore(desk), createPostgresRateStore(other)];
    const size = { requests: 10, periodMs: 3_600_000 };
    const takes = Array.from({ length: 24 }, (_, at) => stores[at % 2]!.take("somebody", 1, size, 1_000));
    const taken = await Promise.all(takes);
    await other.close();
    expect(taken.filter(({ allowed }) => allowed)).toHaveLength(10);
    expect((await stores[0]!.take("somebody else", 4, size, 1_000)).bucket).toEqual({
      tokens: 6,
      atMs: 1_000,
    });
    expect(await forgetSenders(desk, 1_001)).toBe(2);
  });

  it("keeps events and tickets of the portal", async () => {
    const event = { type: "view", at: now, article: "vpn", session: "s" } as never;
    await createEventStore(desk)(event);
    await createTicketStore(desk)({ subject: "Wörter’\u2028" });
    const lines: string[] = [];
    for await (const line of readEventLines(desk)) lines.push(line);
    expect(lines).toEqual([`${JSON.stringify(event)}\n`]);
    const rows = await desk.query<{ body: string }>("SELECT body FROM portal_tickets");
    expect(rows.map(({ body }) => JSON.parse(body))).toEqual([{ subject: "Wörter’\u2028" }]);
  });

  it("says how to make the tables where there are none", async () => {
    const empty = await openPostgres({ url: url!, schema: `${schema}_none` });
    await expect(empty.queue()).rejects.toThrow(/jobs migrate/);
    await empty.close();
  });
});

it("refuses addresses and names that are none", async () => {
  await expect(openPostgres({ url: "mysql://x" })).rejects.toThrow(/postgres:\/\//);
  await expect(openPostgres({ url: "postgres://x", schema: "a; drop" })).rejects.toThrow(
    /name of small letters/,
  );
  await expect(migratePostgres({ url: "postgres://x", role: "a b" })).rejects.toThrow(/role must be/);
});
