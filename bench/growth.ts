/**
 * How `score` and `report` grow with the tickets: CPU seconds, seconds on the wall and peak memory of the built command, a process each.
 *
 *   node bench/run.mjs growth <folder of articles> <tickets.jsonl> [sizes, such as 10000,40000,100000] [threads] [commands, such as score,report]
 *
 * Needs `npx tsup --no-dts` first. Beyond what the file holds, tickets are repeated with words changed.
 */
import { spawnSync } from "node:child_process";
import { createWriteStream, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { readAllTickets } from "../src/edge/node/index.ts";
import type { Ticket } from "../src/index.ts";
import { repeatedTickets } from "./repeated-tickets.ts";

const [articles, file, sizes = "10000,40000", threads = "1", commands = "score,report"] =
  process.argv.slice(2);
if (articles === undefined || file === undefined || !existsSync("dist/cli.js")) {
  console.error(
    "usage: node bench/run.mjs growth <folder of articles> <tickets.jsonl> [sizes] [threads] [commands], after npx tsup",
  );
  process.exit(2);
}

const AT_EXIT =
  'data:text/javascript,process.on("exit",()=>{const{userCPUTime:u,systemCPUTime:s,maxRSS:m}=process.resourceUsage();console.error("used "+[u+s,m])})';
const folder = mkdtempSync(join(tmpdir(), "level-zero-growth-"));
const { tickets } = await readAllTickets(file);
const rows = [];
try {
  for (const size of sizes.split(",").map(Number)) {
    const input = join(folder, "tickets.jsonl");
    await pipeline(Readable.from(linesOf(size)), createWriteStream(input));
    for (const command of commands.split(","))
      rows.push({ tickets: size, command, ...measure(command, input) });
  }
} finally {
  rmSync(folder, { recursive: true });
}
console.table(rows);

function* linesOf(count: number): Generator<string> {
  for (const { id, subject, description, createdAt, category } of repeatedTickets(tickets, count))
    yield `${JSON.stringify({ id, subject, description, createdAt, category } satisfies Partial<Ticket>)}\n`;
}

function measure(command: string, input: string): Record<string, number> {
  const out = join(folder, command === "score" ? "out.jsonl" : "out.html");
  const argv = [
    "--import",
    AT_EXIT,
    "dist/cli.js",
    command,
    articles!,
    input,
    "--threads",
    threads,
    "--out",
    out,
  ];
  const begun = performance.now();
  const { stderr, status } = spawnSync(process.execPath, [...argv, "--no-cache"], { encoding: "utf8" });
  const seconds = Math.round((performance.now() - begun) / 1_000);
  const used = /used (\d+),(\d+)/.exec(stderr);
  if (status !== 0 || used === null) throw new Error(stderr);
  return {
    "CPU s": Math.round(Number(used[1]) / 1e6),
    "wall s": seconds,
    "peak MB": Math.round(Number(used[2]) / 1024),
  };
}
