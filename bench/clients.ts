// A portal with many visitors at once, right after its start and warm, over this machine's loopback. Build first, then:
// node bench/run.mjs clients [clients] <articles> [arguments of serve …]
// Each visitor opens the first page, searches, reads, types, and begins a ticket, one after the other. Latencies in ms.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { Agent, request } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";

const [clients = "200", folder = "fixtures/articles", ...more] = process.argv.slice(2);
const QUERIES = ["vpn", "password reset", "printer is jammed", "how do i share my calendar", "cant log in"];
const ROUNDS = 3;

interface Asked {
  readonly kind: string;
  readonly path: string;
  readonly body?: string;
}

type Ask = (asked: Asked) => Promise<{ readonly status: number; readonly text: string }>;

/** What one visitor does, each from what the page before said. */
const JOBS: readonly ((number: number, page: string) => Asked)[] = [
  () => ({ kind: "first page", path: "/" }),
  (number) => ({
    kind: "suggest",
    path: `/api/suggest?q=${encodeURIComponent(queryOf(number).slice(0, 4))}`,
  }),
  (number) => ({ kind: "search", path: `/?q=${encodeURIComponent(queryOf(number))}` }),
  (number, page) => {
    const links = [...page.matchAll(/<h2><a href="([^"]*)"/g)].map(([, link]) =>
      link!.replaceAll("&amp;", "&"),
    );
    return { kind: "read", path: links[number % Math.max(1, links.length)] ?? "/" };
  },
  (number) => ({
    kind: "assess ticket",
    path: "/api/assess-ticket",
    body: JSON.stringify({ subject: `${queryOf(number)} ${number}` }),
  }),
];

await measure(Number(clients));

async function measure(count: number): Promise<void> {
  const begun = performance.now();
  const cwd = await mkdtemp(join(tmpdir(), "level-zero-clients-"));
  const argv = ["serve", resolve(folder), "--port", "0", "--rate-limit", "0", ...more];
  const server = spawn(process.execPath, [resolve("dist/cli.js"), ...argv], { cwd });
  server.stderr.on("data", (text: Buffer) => process.env.SHOW && process.stderr.write(text));
  try {
    const lines = createInterface({ input: server.stdout })[Symbol.asyncIterator]();
    const { value } = await lines.next();
    console.log(`listens after      ${(performance.now() - begun).toFixed(0)} ms`);
    const ask = createAsk(Number(new URL(value as string).port), count);
    for (let round = 0; round < ROUNDS; round++) await runRound(round, count, ask);
  } finally {
    await stop(server);
    await rm(cwd, { recursive: true });
  }
}

async function runRound(round: number, count: number, ask: Ask): Promise<void> {
  const begun = performance.now();
  const taken = new Map<string, number[]>();
  let errors = 0;
  const visit = async (number: number): Promise<void> => {
    let page = "";
    for (const toAsk of JOBS) {
      const asked = toAsk(number, page);
      const sentAt = performance.now();
      const { status, text } = await ask(asked).catch(() => ({ status: 0, text: "" }));
      if (status !== 200) errors++;
      page = text;
      for (const kind of ["all", asked.kind]) {
        const list = taken.get(kind) ?? [];
        taken.set(kind, list);
        list.push(performance.now() - sentAt);
      }
    }
  };
  await Promise.all(Array.from({ length: count }, (_, number) => visit(number)));
  console.log(
    `round ${round + 1}: ${count} visitors, ${errors} errors, ${(performance.now() - begun).toFixed(0)} ms`,
  );
  for (const [kind, latencies] of taken) {
    latencies.sort((a, b) => a - b);
    const at = (share: number): string => latencies[Math.floor(share * (latencies.length - 1))]!.toFixed(0);
    console.log(`  ${kind.padEnd(16)} p50 ${at(0.5)}  p95 ${at(0.95)}  p99 ${at(0.99)}  max ${at(1)}`);
  }
}

function queryOf(number: number): string {
  return QUERIES[number % QUERIES.length]!;
}

function createAsk(port: number, count: number): Ask {
  const agent = new Agent({ keepAlive: true, maxSockets: count });
  return ({ path, body }) =>
    new Promise((done, failed) => {
      const method = body === undefined ? "GET" : "POST";
      const headers = body === undefined ? {} : { "content-type": "application/json" };
      const sent = request({ agent, port, path, method, headers, host: "127.0.0.1" }, (response) => {
        let text = "";
        response.setEncoding("utf8").on("data", (part: string) => {
          text += part;
        });
        response.on("end", () => done({ status: response.statusCode ?? 0, text }));
        response.on("error", failed);
      });
      sent.on("error", failed).end(body);
    });
}

async function stop(server: ChildProcess): Promise<void> {
  const gone = once(server, "exit");
  server.kill();
  await gone;
}
