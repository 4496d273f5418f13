// The handler under load, on this machine's loopback: node bench/run.mjs http [requests] [articles folder]
// Prints requests per second, latencies and errors, and the server's heap after each quarter; the index is swapped three times meanwhile.
// On a busy machine believe the processor time a request, which the others' work hardly touches.
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { Agent, createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { getRequestListener } from "@hono/node-server";
import { createHandler } from "../src/edge/http/index.ts";
import { readArticles } from "../src/edge/node/index.ts";
import { type Article, createSearchIndex, createViewerScorer, visibilityOf } from "../src/index.ts";

const NOW = "2026-11-22T12:00:00Z";
const AUDIENCES = ["employees"];
const AT_ONCE = 32;
const QUARTERS = 4;
const [first = "50000", folder = "fixtures/articles"] = process.argv.slice(2);

if (first === "serve") await serve(folder);
else await load(Number(first), folder);

/** Told by message to swap the index and to collect garbage; answers the second with the heap that is in use, in bytes. */
async function serve(path: string): Promise<void> {
  const { articles } = await readArticles(path);
  const build = () => {
    const index = createSearchIndex(articles, { now: NOW });
    return { index, scorer: createViewerScorer(index) };
  };
  let current = build();
  let events = 0;
  const handle = createHandler(() => current.index, {
    viewer: () => AUDIENCES,
    scorer: (viewer) => current.scorer(viewer),
    events: () => void events++,
    session: { key: "a secret of the bench", of: ({ headers }) => headers.get("x-session") },
    rateLimit: { requests: 1e9, periodMs: 1_000, keyOf: ({ headers }) => headers.get("x-session") },
    onError: (error) => console.error(error),
  });
  const server = createServer(getRequestListener(handle)).listen(0, "127.0.0.1");
  await once(server, "listening");
  process.on("message", (message) => {
    if (message === "swap") current = build();
    if (message !== "heap") return;
    for (let more = 0; more < 3; more++) globalThis.gc?.();
    process.send?.({ heap: process.memoryUsage().heapUsed, cpuMs: cpuMs(), events });
  });
  process.send?.({ port: (server.address() as AddressInfo).port });
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

interface Said {
  readonly port: number;
  readonly heap: number;
  /** Of the whole server since its start. */
  readonly cpuMs: number;
  readonly events: number;
}

async function load(requests: number, path: string): Promise<void> {
  const read = await readArticles(path);
  const articles = read.articles.filter(
    (one) => visibilityOf(one, { audiences: AUDIENCES, now: NOW }) === "visible",
  );
  const server = fork(fileURLToPath(import.meta.url), ["serve", path], { execArgv: ["--expose-gc"] });
  const ask = async (message?: string): Promise<Said> => {
    if (message !== undefined) server.send(message);
    return (await once(server, "message"))[0] as Said;
  };
  try {
    const { port } = await ask();
    const send = createSender(port);
    await run({ requests: Math.ceil(requests / 20), articles, send });
    const before = await ask("heap");
    const heaps = [before.heap];
    let after = before;
    const latencies: number[] = [];
    let errors = 0;
    let seconds = 0;
    for (let quarter = 1; quarter <= QUARTERS; quarter++) {
      if (quarter > 1) setTimeout(() => server.send("swap"), 50);
      const ran = await run({ requests: requests / QUARTERS, articles, send });
      for (const latency of ran.latencies) latencies.push(latency);
      errors += ran.errors;
      seconds += ran.seconds;
      after = await ask("heap");
      heaps.push(after.heap);
    }
    print({
      requests,
      articles: articles.length,
      seconds,
      latencies,
      errors,
      heaps,
      cpuMs: after.cpuMs - before.cpuMs,
    });
  } finally {
    await stop(server);
  }
}

type Send = (job: Job) => Promise<number>;

interface Job {
  readonly path: string;
  readonly body?: string;
}

function createSender(port: number): Send {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  let visit = 0;
  return ({ path, body }) =>
    new Promise((resolve, reject) => {
      const headers = {
        "x-session": `visit ${visit++ % 1_000}`,
        "accept-encoding": "gzip",
        ...(body !== undefined && { "content-type": "application/json" }),
      };
      const method = body === undefined ? "GET" : "POST";
      const sent = request({ agent, port, path, method, headers, host: "127.0.0.1" }, (response) => {
        response.resume().on("end", () => resolve(response.statusCode ?? 0));
        response.on("error", reject);
      });
      sent.on("error", reject).end(body);
    });
}

/** Sends so many, thirty-two at once. An error is any answer but the one that the request should have. */
async function run({
  requests,
  articles,
  send,
}: {
  requests: number;
  articles: readonly Article[];
  send: Send;
}) {
  const latencies: number[] = [];
  let errors = 0;
  let next = 0;
  const start = performance.now();
  const worker = async (): Promise<void> => {
    for (let number = next++; number < requests; number = next++) {
      const sentAt = performance.now();
      const status = await send(jobOf(number, articles)).catch(() => 0);
      latencies.push(performance.now() - sentAt);
      if (status !== 200 && status !== 202) errors++;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return { latencies, errors, seconds: (performance.now() - start) / 1_000 };
}

/** Of twenty requests twelve searches, four suggestions, two articles, an event and a ticket that is being written. */
function jobOf(number: number, articles: readonly Article[]): Job {
  const article = articles[(number * 7) % articles.length]!;
  const words = `${article.title} ${number % 50}`;
  const id = encodeURIComponent(article.id);
  const kind = number % 20;
  if (kind < 12) return { path: `/search?q=${encodeURIComponent(words)}` };
  if (kind < 16)
    return { path: `/suggest?q=${encodeURIComponent(article.title.slice(0, 3 + (number % 5)))}` };
  if (kind < 18) return { path: `/articles/${id}` };
  if (kind === 18)
    return { path: "/events", body: JSON.stringify({ events: [{ type: "search", query: words, hits: 3 }] }) };
  return { path: "/assess-ticket", body: JSON.stringify({ subject: words }) };
}

async function stop(server: ChildProcess): Promise<void> {
  const gone = once(server, "exit");
  server.kill();
  await gone;
}

interface Measured {
  readonly requests: number;
  readonly articles: number;
  readonly seconds: number;
  readonly latencies: number[];
  readonly errors: number;
  /** In bytes, before and after each quarter. */
  readonly heaps: readonly number[];
  readonly cpuMs: number;
}

function print({ requests, articles, seconds, latencies, errors, heaps, cpuMs }: Measured): void {
  latencies.sort((a, b) => a - b);
  const at = (share: number): string => latencies[Math.floor(share * (latencies.length - 1))]!.toFixed(1);
  const megabytes = heaps.map((bytes) => (bytes / 1e6).toFixed(1));
  console.log(
    `${requests} requests to ${articles} articles, ${AT_ONCE} at once, index swapped ${QUARTERS - 1} times`,
  );
  console.log(`requests a second  ${(requests / seconds).toFixed(0)}`);
  console.log(
    `server's processor  ${(cpuMs / requests).toFixed(2)} ms a request, index builds and garbage collection within`,
  );
  console.log(`latency in ms      p50 ${at(0.5)}  p95 ${at(0.95)}  p99 ${at(0.99)}  max ${at(1)}`);
  console.log(`errors             ${errors}`);
  console.log(
    `heap in MB         ${megabytes.join("  ")}   (before, then after each quarter, garbage collected)`,
  );
}
