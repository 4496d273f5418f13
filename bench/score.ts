/**
 * Scoring tickets against MiniSearch searching the same text as an OR query, interleaved in one process.
 *   node bench/run.mjs score <folder of articles> <tickets.jsonl> [sizes, such as 1000,2447,11000]
 * Tickets of 60 to 200 words. A size beyond the number of articles is made of sections, each as an article of its own.
 */
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import MiniSearch from "minisearch";
import type { Article } from "../src/core/article/article.ts";
import { createHistory } from "../src/core/history/create-history.ts";
import { loadHistory, serializeHistory } from "../src/core/history/serialize-history.ts";
import { topK } from "../src/core/math/top-k.ts";
import { createPostings } from "../src/core/search/create-postings.ts";
import { createSearchIndex } from "../src/core/search/create-search-index.ts";
import { scoreUnits } from "../src/core/search/inverted-lists.ts";
import { loadIndex } from "../src/core/search/load-index.ts";
import type { Postings } from "../src/core/search/postings.ts";
import { postingsOf } from "../src/core/search/postings-of.ts";
import { postingsQuery } from "../src/core/search/postings-query.ts";
import { serializeIndex } from "../src/core/search/serialize-index.ts";
import { createAnalyzer } from "../src/core/text/analyzer.ts";
import { requesterText, type Ticket } from "../src/core/ticket/ticket.ts";
import { type TicketTerms, ticketTerms } from "../src/core/ticket/ticket-terms.ts";
import { createScorer, type Scorer } from "../src/core/verdict/create-scorer.ts";
import { termWeights } from "../src/core/verdict/ticket-query.ts";
import { readArticles, readTickets } from "../src/edge/node/index.ts";

const ROUNDS = 5;
const PEER_TICKETS = 12;
const OUR_TICKETS = 400;
/** Half a second a round: bulk work, in which the job before leaves no trace. */
const TOP_10_TICKETS = 4_000;
const HISTORY_TICKETS = 20_000;
const NOW = "2026-01-01";

interface Task {
  readonly articles: readonly Article[];
  readonly tickets: readonly Ticket[];
}

if (isMainThread) await main();
else serve(workerData as Task);

async function main(): Promise<void> {
  const [folder, ticketFile, sizes = "1000,2447,11000"] = process.argv.slice(2);
  if (folder === undefined || ticketFile === undefined) {
    console.error("usage: node bench/run.mjs score <folder of articles> <tickets.jsonl> [sizes]");
    process.exit(2);
  }
  const { articles } = await readArticles(folder);
  const tickets = await readSome(ticketFile);
  const long = tickets.filter((ticket) => {
    const words = requesterText(ticket).split(/\s+/).length;
    return words >= 60 && words <= 200;
  });
  const speed = [];
  const memory = [];
  for (const size of sizes.split(",").map(Number)) {
    const some = atSize(articles, size);
    speed.push(await measureSpeed(some, long, tickets));
    memory.push(measureMemory(some, tickets));
  }
  console.table(speed);
  console.table(memory);
}

async function readSome(path: string): Promise<Ticket[]> {
  const found: Ticket[] = [];
  for await (const { tickets } of readTickets(path)) {
    found.push(...tickets);
    if (found.length > HISTORY_TICKETS + 5_000) break;
  }
  return found;
}

/** The first articles, or, where there are too few, the first sections as articles. */
function atSize(articles: readonly Article[], size: number): readonly Article[] {
  const open = articles.map((article): Article => ({ ...article, audience: ["public"], state: "published" }));
  if (size <= open.length) return open.slice(0, size);
  return open
    .flatMap((article) =>
      article.sections.map((section, i) => ({
        ...article,
        id: `${article.id}#${i}`,
        title: section.heading || article.title,
        sections: [section],
      })),
    )
    .slice(0, size);
}

async function measureSpeed(
  articles: readonly Article[],
  tickets: readonly Ticket[],
  all: readonly Ticket[],
): Promise<Record<string, number>> {
  const peer = new MiniSearch<{ id: number; title: string; text: string }>({ fields: ["title", "text"] });
  peer.addAll(
    articles.map(({ title, summary, sections }, id) => ({
      id,
      title,
      text: [summary, ...sections.flatMap(({ heading, text }) => [heading, text])].join("\n"),
    })),
  );
  const index = createSearchIndex(articles, { now: NOW });
  const { analyzer } = index;
  const postings = postingsOf(index);
  const history = createHistory(resolvedOf(all, articles), analyzer);
  const scorer = createScorer(index, { history, findability: false });
  const complete = createScorer(index, { history });
  const asked = tickets.slice(0, OUR_TICKETS);
  const times = interleave({
    peer: [asked.slice(0, PEER_TICKETS), (ticket) => peer.search(requesterText(ticket)).slice(0, 10)],
    top10: [tickets.slice(0, TOP_10_TICKETS), (ticket) => topTen(postings, ticketTerms(ticket, analyzer))],
    verdict: [asked, (ticket) => scorer.score(ticket)],
    together: [asked, scorer],
    withPortal: [asked.slice(0, 60), (ticket) => complete.score(ticket)],
  });
  return {
    articles: articles.length,
    "MiniSearch ms": round(times.peer! / 1000),
    "top 10 µs": round(times.top10!),
    "top 10 ×": round(times.peer! / times.top10!),
    "verdict µs": round(times.verdict!),
    "verdict ×": round(times.peer! / times.verdict!),
    "together µs": round(times.together!),
    "together ×": round(times.peer! / times.together!),
    "with findability ×": round(times.peer! / times.withPortal!),
    "1 thread/s": round(await throughput(1, { articles, tickets: asked })),
    "2 threads/s": round(await throughput(2, { articles, tickets: asked })),
  };
}

function resolvedOf(tickets: readonly Ticket[], articles: readonly Article[]): Ticket[] {
  return tickets.slice(0, HISTORY_TICKETS).map((ticket, i) => ({
    ...ticket,
    linkedArticles: i % 3 === 0 ? [articles[(i * 7919) % articles.length]!.id] : [],
  }));
}

function measureMemory(articles: readonly Article[], tickets: readonly Ticket[]): Record<string, number> {
  const analyzer = createAnalyzer();
  const [postings, postingsBytes] = heldBy(() => createPostings(articles, analyzer));
  const resolved = resolvedOf(tickets, articles);
  const [history, historyBytes] = heldBy(() => createHistory(resolved, analyzer));
  const savedIndex = serializeIndex(createSearchIndex(articles, { now: NOW }));
  const savedHistory = serializeHistory(history);
  return {
    articles: postings.articleCount,
    "postings B/article": round(postingsBytes / articles.length),
    "saved index B/article": round(savedIndex.length / articles.length),
    "index load ms": round(timeOf(() => loadIndex(savedIndex)) / 1000),
    "history tickets": resolved.length,
    "history B/ticket": round(historyBytes / resolved.length),
    "history load ms": round(timeOf(() => loadHistory(savedHistory)) / 1000),
  };
}

/** What `make` gives, and the bytes that it holds on to. The second making counts: the first warms up what others share. */
function heldBy<Value>(make: () => Value): [value: Value, bytes: number] {
  make();
  const before = memory();
  const value = make();
  return [value, memory() - before];
}

function topTen(postings: Postings, terms: TicketTerms): unknown {
  const query = postingsQuery(postings, terms.terms, termWeights(terms));
  return topK(scoreUnits(postings.articles, query, postings.articleCount), 10);
}

/** Tickets, and what is done with each of them, or what judges them together. */
type Job = readonly [tickets: readonly Ticket[], run: ((ticket: Ticket) => unknown) | Scorer];

/** Median on-CPU µs a ticket for each job, rounds interleaved. */
function interleave(jobs: Record<string, Job>): Record<string, number> {
  const times = new Map(Object.keys(jobs).map((name) => [name, [] as number[]]));
  for (let roundNumber = 0; roundNumber <= ROUNDS; roundNumber++) {
    for (const [name, [tickets, run]] of Object.entries(jobs)) {
      const runAll = (): unknown =>
        typeof run === "function" ? tickets.forEach(run) : run.scoreAll(tickets);
      const time = timeOf(runAll) / tickets.length;
      if (roundNumber > 0) times.get(name)!.push(time);
    }
  }
  return Object.fromEntries([...times].map(([name, all]) => [name, all.sort((a, b) => a - b)[ROUNDS >> 1]!]));
}

/** µs of processor time. */
function timeOf(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return user + system;
}

function memory(): number {
  for (let i = 0; i < 3; i++) globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}

/** Tickets a second (wall clock) by `count` threads, each with an index of its own, analysis + postings + top 10. */
async function throughput(count: number, task: Task): Promise<number> {
  const workers = Array.from(
    { length: count },
    () => new Worker(new URL(import.meta.url), { workerData: task }),
  );
  await Promise.all(workers.map((worker) => new Promise((ready) => worker.once("message", ready))));
  const start = performance.now();
  const done = workers.map((worker) => new Promise<number>((finish) => worker.once("message", finish)));
  for (const worker of workers) worker.postMessage("go");
  const scored = await Promise.all(done);
  const seconds = (performance.now() - start) / 1000;
  await Promise.all(workers.map((worker) => worker.terminate()));
  return scored.reduce((sum, n) => sum + n, 0) / seconds;
}

function serve({ articles, tickets }: Task): void {
  const analyzer = createAnalyzer();
  const postings = createPostings(articles, analyzer);
  const score = (ticket: Ticket): unknown => topTen(postings, ticketTerms(ticket, analyzer));
  tickets.forEach(score);
  parentPort!.postMessage("ready");
  parentPort!.once("message", () => {
    for (let i = 0; i < 5; i++) tickets.forEach(score);
    parentPort!.postMessage(tickets.length * 5);
  });
}
