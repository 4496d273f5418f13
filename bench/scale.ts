// Many tickets on several processes over PostgreSQL: `node bench/run.mjs scale <articles> <tickets.jsonl> [tickets] [workers] [kills]`.
// Needs `npx tsup --no-dts` first, and a server: LEVEL_ZERO_POSTGRES, or the one of this machine. The tickets are repeated with words
// changed up to the number asked for. Kills are `kill -9` of random workers, at random moments, each replaced by a new one.
import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { userInfo } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { createRandom } from "../src/core/math/random.ts";
import { readAllTickets, readArticles } from "../src/edge/node/index.ts";
import {
  addScorer,
  addShards,
  addTickets,
  countShards,
  migratePostgres,
  openPostgres,
  readVerdicts,
} from "../src/edge/postgres/index.ts";
import { createScorer, createSearchIndex, serializeScorer, type Ticket } from "../src/index.ts";
import { repeatedTickets } from "./repeated-tickets.ts";

const [articlesFolder, ticketFile, wanted = "10000", workers = "2", kills = "0"] = process.argv.slice(2);
if (articlesFolder === undefined || ticketFile === undefined || !existsSync("dist/cli.js")) {
  throw new Error(
    "usage: node bench/run.mjs scale <articles> <tickets.jsonl> [tickets] [workers] [kills], after npx tsup",
  );
}
const url = process.env.LEVEL_ZERO_POSTGRES ?? `postgres://${userInfo().username}@127.0.0.1:5432/postgres`;
const schema = `lz_bench_${process.pid}`;
const n = Number(wanted);
const random = createRandom(1);

const { articles } = await readArticles(articlesFolder);
const { tickets } = await readAllTickets(ticketFile);
const index = createSearchIndex(articles, { now: "2026-11-22T00:00:00.000Z" });
const scorerText = serializeScorer(index, { explained: 3 });

await migratePostgres({ url, schema });
const desk = await openPostgres({ url, schema });
try {
  const scorerHash = await addScorer(desk, scorerText);
  let start = performance.now();
  await addTickets(desk, "bench", repeatedTickets(tickets, n));
  const addedMs = performance.now() - start;
  const shards = await addShards(
    desk,
    { source: "bench", scorerHash },
    { leaseSeconds: Number(kills) > 0 ? 15 : 300 },
  );
  start = performance.now();
  const running = new Set<ChildProcess>();
  let peakKb = 0;
  const launch = (): void => {
    const args = [
      "dist/cli.js",
      "work",
      "--database",
      url,
      "--schema",
      schema,
      "--threads",
      "1",
      "--until-done",
      "--quiet",
    ];
    const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"] });
    running.add(child);
    child.on("exit", () => running.delete(child));
  };
  for (let at = 0; at < Number(workers); at++) launch();
  let killed = 0;
  while (running.size > 0) {
    await sleep(killed < Number(kills) ? 1_000 + random() * 3_000 : 200);
    for (const { pid } of running) peakKb = Math.max(peakKb, peakOf(pid!));
    const { waiting, active } = await countShards(desk);
    if (killed < Number(kills) && waiting + active > 0) {
      const victims = [...running];
      victims[Math.floor(random() * victims.length)]?.kill("SIGKILL");
      killed++;
      launch();
    }
  }
  const seconds = (performance.now() - start) / 1_000;
  const stored = createHash("sha256");
  let verdicts = 0;
  for await (const verdict of readVerdicts(desk, "bench")) {
    stored.update(JSON.stringify(verdict));
    verdicts++;
  }
  const size = await desk.query(
    "SELECT pg_size_pretty(pg_total_relation_size('tickets')) AS tickets, pg_size_pretty(pg_total_relation_size('verdicts')) AS verdicts",
  );
  const again = await addShards(desk, { source: "bench", scorerHash });
  console.log({
    ...{
      tickets: n,
      verdicts,
      shards,
      workers: Number(workers),
      killed,
      addedSeconds: Math.round(addedMs / 1_000),
    },
    ...{
      seconds: Math.round(seconds),
      perSecond: Math.round(n / seconds),
      workerPeakMb: Math.round(peakKb / 1_024),
    },
    ...{ size: size[0], shardsOfASecondRun: again, failed: (await countShards(desk)).failed },
  });
  if (n <= 20_000) {
    const scorer = createScorer(index, { explained: 3 });
    const direct = createHash("sha256");
    // The same stream: its changes are drawn in the same order from the same start.
    for await (const { body } of ticketsOf())
      direct.update(JSON.stringify(scorer.score(JSON.parse(body) as Ticket)));
    console.log({ sameBytesAsOneProcess: direct.digest("hex") === stored.digest("hex") });
  }
} finally {
  await desk.query(`DROP SCHEMA ${schema}, ${schema}_jobs CASCADE`);
  await desk.close();
}

async function* ticketsOf(): AsyncGenerator<{ readonly body: string }> {
  yield* await desk.query<{ body: string }>("SELECT body FROM tickets ORDER BY place");
}

/** Peak resident memory of a process in kB, as Linux counts it; 0 elsewhere. */
function peakOf(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
