/**
 * A changed article in an index that is in use, beside making the index anew.
 *
 *   node bench/run.mjs live <folder of articles> [changes]
 *
 * CPU milliseconds of this process, medians: the first search after each change, of a viewer who holds every audience, and the change itself.
 */

import { updateIndex } from "../src/core/search/index.ts";
import { readArticles } from "../src/edge/node/index.ts";
import { createSearchIndex, search, serializeIndex } from "../src/index.ts";

const [folder, given = "50"] = process.argv.slice(2);
if (folder === undefined) {
  console.error("usage: node bench/run.mjs live <folder of articles> [changes]");
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
  const old = index.articles[(i * 37) % index.articles.length]!;
  const changed = { ...old, title: `${old.title} ${i}`, summary: `${old.summary} changed${i}` };
  updates.push(
    cpuMs(() => {
      index = updateIndex(index, { put: [changed] });
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
