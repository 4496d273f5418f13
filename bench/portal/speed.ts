import { gzipSync } from "node:zlib";
import { suggest } from "../../src/core/search/suggest.ts";
import { toTicket } from "../../src/core/ticket/index.ts";
import { readArticles } from "../../src/edge/node/index.ts";
import {
  type Article,
  createHistory,
  createSearchIndex,
  learnWords,
  loadIndex,
  type SearchIndex,
  search,
  serializeIndex,
  type Ticket,
} from "../../src/index.ts";
import { createMiniSearch } from "./peers.ts";

const QUERIES = 100;
const ROUNDS = 3;
const HISTORY = 5_000;
const NOW = "2026-11-22";

type Call = (query: string) => unknown;

/** Prints on-CPU times of search and suggest, interleaved, and what an index costs to build, keep, save and load. */
export async function measureSpeed(folder: string, copies: number): Promise<void> {
  const articles = repeat((await readArticles(folder)).articles, copies).map(toPublic);
  console.log(
    `\n${articles.length} articles, ${QUERIES} queries of each kind, ${ROUNDS} rounds, ${HISTORY} resolved tickets`,
  );
  const costs: object[] = [];
  const mini = cost(costs, "MiniSearch, build", () => createMiniSearch(articles));
  const index = cost(costs, "level-zero, build", () => warm(createSearchIndex(articles, { now: NOW })));
  const tickets = madeUpHistory(articles);
  const history = createHistory(tickets, index.analyzer);
  const learned = cost(costs, "level-zero, learned words", () => {
    const words = learnWords(history, tickets);
    suggest(index, "x", { learned: words });
    return words;
  });
  const json = cost(costs, "level-zero, save", () => serializeIndex(index, { audiences: [], learned }));
  cost(costs, "level-zero, load", () => warm(loadIndex(json)));
  console.table(costs);
  describeFile(json, articles.length);
  const titles = pickTitles(articles);
  const calls: Readonly<Record<string, Call>> = {
    "MiniSearch search": (query) => mini.search(query, { prefix: isLast, fuzzy: 0.2 }),
    "level-zero search": (query) => search(index, query, { learned }),
    "MiniSearch autoSuggest": (query) => mini.autoSuggest(query, { prefix: isLast, fuzzy: 0.2 }),
    "level-zero suggest": (query) => suggest(index, query, { learned }),
  };
  const rows = Object.entries(queriesFrom(titles)).flatMap(([kind, queries]) =>
    compare(kind, queries, calls),
  );
  console.table(rows);
}

const isLast = (_term: string, place: number, terms: readonly string[]): boolean =>
  place === terms.length - 1;

function warm(index: SearchIndex): SearchIndex {
  search(index, "x");
  suggest(index, "x");
  return index;
}

/** Runs every call on every query in turns. The first round, in which articles are shown for the first time, is told apart. */
function compare(kind: string, queries: readonly string[], calls: Readonly<Record<string, Call>>): object[] {
  const newTimes = () => new Map(Object.keys(calls).map((name) => [name, [] as number[]]));
  const [first, times] = [newTimes(), newTimes()];
  for (let round = 0; round <= ROUNDS; round++) {
    for (const query of queries) {
      for (const [name, call] of Object.entries(calls)) {
        const spent = cpuOf(() => call(query));
        (round > 0 ? times : first).get(name)!.push(spent);
      }
    }
  }
  const at = (name: string, share: number): number => quantile(times.get(name)!, share);
  const pair = (what: string, peer: string, own: string): object => ({
    queries: kind,
    call: what,
    "MiniSearch p50 ms": at(peer, 0.5).toFixed(2),
    "level-zero p50 ms": at(own, 0.5).toFixed(2),
    "p50 ×": (at(own, 0.5) / at(peer, 0.5)).toFixed(2),
    "MiniSearch p95 ms": at(peer, 0.95).toFixed(2),
    "level-zero p95 ms": at(own, 0.95).toFixed(2),
    "p95 ×": (at(own, 0.95) / at(peer, 0.95)).toFixed(2),
    "first time p50 ×": (quantile(first.get(own)!, 0.5) / quantile(first.get(peer)!, 0.5)).toFixed(2),
  });
  return [
    pair("search", "MiniSearch search", "level-zero search"),
    pair("suggest", "MiniSearch autoSuggest", "level-zero suggest"),
  ];
}

function queriesFrom(titles: readonly string[]): Readonly<Record<string, readonly string[]>> {
  const lastWord = (text: string): string => text.slice(text.lastIndexOf(" ") + 1);
  return {
    "two to four words": titles,
    "last word cut": titles.map((title) =>
      title.slice(0, -Math.max(1, Math.floor(lastWord(title).length / 2))),
    ),
    "one typing error": titles.map((title, seed) => {
      const longest = title.split(" ").reduce((a, b) => (b.length > a.length ? b : a));
      const at = seed % longest.length;
      return title.replace(longest, longest.slice(0, at) + longest.slice(at + 1));
    }),
  };
}

/** Two to four long words of every n-th title. */
function pickTitles(articles: readonly Article[]): string[] {
  const step = Math.max(1, Math.floor(articles.length / QUERIES));
  const picked = articles.filter((_, i) => i % step === 0).slice(0, QUERIES);
  return picked.map(({ title }, i) =>
    (title.match(/[\p{L}]{4,}/gu) ?? [title]).slice(0, 2 + (i % 3)).join(" "),
  );
}

/** Tickets whose words are those of the article that closed them: as many words to learn as a real history has. */
function madeUpHistory(articles: readonly Article[]): Ticket[] {
  return Array.from({ length: HISTORY }, (_, i) => {
    const article = articles[(i * 7919) % Math.min(articles.length, HISTORY / 5)]!;
    const text = article.sections.map((section) => section.text).join(" ");
    const description = text.slice((i * 37) % Math.max(1, text.length - 400)).slice(0, 400);
    const row = { id: `t${i}`, subject: article.title, description, linkedArticles: [article.id] };
    const result = toTicket(row);
    if ("issue" in result) throw new Error(result.issue.message);
    return result.ticket;
  });
}

function repeat(all: readonly Article[], times: number): Article[] {
  return Array.from({ length: times }, (_, copy) =>
    all.map((article) => (copy === 0 ? article : { ...article, id: `${article.id}#${copy}` })),
  ).flat();
}

/** Some knowledge bases write who an article is for, not who may see it. */
function toPublic(article: Article): Article {
  return { ...article, audience: ["public"] };
}

function describeFile(json: string, articles: number): void {
  const zipped = gzipSync(json).length;
  const each = (bytes: number): string => `${(bytes / articles / 1000).toFixed(2)} kB an article`;
  console.log(
    `file: ${(json.length / 1e6).toFixed(1)} MB (${each(json.length)}), gzipped ${(zipped / 1e6).toFixed(1)} MB (${each(zipped)})`,
  );
}

/** On-CPU seconds, and what stays in memory of the result. */
function cost<T>(rows: object[], what: string, action: () => T): T {
  global.gc?.();
  const before = process.memoryUsage();
  const start = process.cpuUsage();
  const result = action();
  const { user, system } = process.cpuUsage(start);
  global.gc?.();
  const after = process.memoryUsage();
  const grown = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
  rows.push({ what, "CPU s": ((user + system) / 1e6).toFixed(2), "MB kept": (grown / 1e6).toFixed(1) });
  return result;
}

/** Milliseconds on the CPU. */
function cpuOf(action: () => unknown): number {
  const start = process.cpuUsage();
  action();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(share * (sorted.length - 1))]!;
}
