/**
 * A changed article in an index that is in use, beside making the index anew.
 *
 *   node bench/run.mjs live <folder of articles> [changes] [tickets.jsonl]
 *
 * CPU milliseconds of this process, medians: the first search after each change, of a viewer who holds every audience, and the change itself.
 * With tickets, the first 20,000 of which are a history: also the first verdict after each change, its scorer included, and the next one.
 */

import { updateIndex } from "../src/core/search/index.ts";
import { readArticles, readTickets } from "../src/edge/node/index.ts";
import {
  type Article,
  createHistory,
  createScorer,
  createSearchIndex,
  type Scorer,
  search,
  serializeIndex,
  type Ticket,
} from "../src/index.ts";

const HISTORY_TICKETS = 20_000;

const [folder, given = "50", ticketFile] = process.argv.slice(2);
if (folder === undefined) {
  console.error("usage: node bench/run.mjs live <folder of articles> [changes] [tickets.jsonl]");
  process.exit(2);
}
const { articles } = await readArticles(folder);
const now = new Date().toISOString();
const viewer = { audiences: [...new Set(articles.flatMap(({ audience }) => audience))] };

function cpuMs(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

const median = (times: number[]): number => times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!;

let index = createSearchIndex(articles, { now });
const query = articles[0]!.title;
search(index, query, viewer);
const updates: number[] = [];
const searches: number[] = [];
for (let i = 0; i < Number(given); i++) {
  const put = [changedArticle(index.articles, i)];
  updates.push(
    cpuMs(() => {
      index = updateIndex(index, { put });
    }),
  );
  searches.push(cpuMs(() => void search(index, query, viewer)));
}
const anew: number[] = [];
let rebuilt = index;
for (let i = 0; i < 5; i++)
  anew.push(
    cpuMs(() => {
      rebuilt = createSearchIndex(index.articles, { now });
      search(rebuilt, query, viewer);
    }),
  );
const isSame = serializeIndex(index, viewer) === serializeIndex(rebuilt, viewer);
const [update, first, rebuild] = [median(updates), median(searches), median(anew)];
console.log(`${articles.length} articles, ${given} changes; the same bytes as an index made anew: ${isSame}`);
console.log(
  `updateIndex ${update.toFixed(1)} ms, first search ${first.toFixed(1)} ms, together ${(update + first).toFixed(1)} ms`,
);
console.log(
  `made anew, first search included: ${rebuild.toFixed(0)} ms, ${(rebuild / (update + first)).toFixed(0)} times as long`,
);
if (ticketFile !== undefined) await judgeAfterChanges(ticketFile);

function changedArticle(from: readonly Article[], i: number): Article {
  const old = from[(i * 37) % from.length]!;
  return { ...old, title: `${old.title} ${i}`, summary: `${old.summary} changed${i}` };
}

async function judgeAfterChanges(file: string): Promise<void> {
  const open = articles.map((one): Article => ({ ...one, audience: ["public"], state: "published" }));
  const tickets = await readSome(file, HISTORY_TICKETS + Number(given) + 2);
  const resolved = tickets.slice(0, HISTORY_TICKETS).map((ticket, i) => ({
    ...ticket,
    linkedArticles: i % 3 === 0 ? [open[(i * 7919) % open.length]!.id] : [],
  }));
  const asked = tickets.slice(HISTORY_TICKETS);
  let live = createSearchIndex(open, { now });
  const history = createHistory(resolved, live.analyzer);
  const atFirst = cpuMs(() => void createScorer(live, { history }).score(asked.at(-1)!));
  const firsts: number[] = [];
  const nexts: number[] = [];
  for (let i = 0; i < Number(given); i++) {
    live = updateIndex(live, { put: [changedArticle(live.articles, i)] });
    let scorer: Scorer | undefined;
    firsts.push(
      cpuMs(() => {
        scorer = createScorer(live, { history });
        scorer.score(asked[i]!);
      }),
    );
    nexts.push(cpuMs(() => void scorer!.score(asked[i + 1]!)));
  }
  console.log(
    `${resolved.length} resolved tickets: first verdict after a change ${median(firsts).toFixed(1)} ms, the next ${median(nexts).toFixed(1)} ms; of an index made anew ${atFirst.toFixed(0)} ms`,
  );
}

async function readSome(path: string, count: number): Promise<Ticket[]> {
  const found: Ticket[] = [];
  for await (const { tickets } of readTickets(path)) {
    found.push(...tickets);
    if (found.length >= count) break;
  }
  return found.slice(0, count);
}
