/**
 * The portal's search beside plain MiniSearch on the same articles and queries, interleaved in one process.
 *
 *   npx esbuild bench/search.ts --bundle --packages=external --platform=node --format=esm --outfile=dist/bench-search.mjs
 *   node dist/bench-search.mjs ../shared/data/kb-officedocs [copies]
 *
 * `copies` repeats the articles under new ids, to see how times grow. A `.json` file of articles will do for a folder.
 */
import { readFileSync } from "node:fs";
import MiniSearch from "minisearch";
import type { Article } from "../src/article/article.ts";
import { readArticles } from "../src/node/index.ts";
import { createSearchIndex } from "../src/search/create-search-index.ts";
import { loadIndex } from "../src/search/load-index.ts";
import { search } from "../src/search/search.ts";
import { serializeIndex } from "../src/search/serialize-index.ts";
import { suggest } from "../src/search/suggest.ts";

const QUERIES_EACH = 100;
const ROUNDS = 3;
const NOW = "2026-11-22";

type Find = (query: string) => unknown;

const [source = "../shared/data/kb-officedocs", copies = "1"] = process.argv.slice(2);
const articles = repeat(await read(source), Number(copies)).map(toPublic);
const rows: string[] = [
  `${articles.length} articles, ${QUERIES_EACH} queries of each kind, ${ROUNDS} rounds`,
  "",
];

const plain = time("build MiniSearch", () => {
  const engine = new MiniSearch({ fields: ["title", "text"] });
  engine.addAll(articles.map(toDocument));
  return engine;
});
const index = time("build level-zero", () => {
  const made = createSearchIndex(articles, { now: NOW });
  search(made, "x");
  return made;
});
const json = time("save level-zero", () => serializeIndex(index));
rows.push(
  `${"size of the file".padEnd(32)}${(json.length / 1e6).toFixed(1)} MB, ${Math.round(json.length / articles.length)} B an article`,
);
time("load level-zero", () => search(loadIndex(json), "x"));

const titles = pickTitles();
const kinds: Readonly<Record<string, readonly string[]>> = {
  "two to four words": titles,
  "last word cut": titles.map((title) =>
    title.slice(0, -Math.max(1, Math.floor(lastWord(title).length / 2))),
  ),
  "one typing error": titles.map((title, i) => withTypo(title, i)),
};
const engines: Readonly<Record<string, Find>> = {
  "MiniSearch, as it comes": (query) => plain.search(query),
  "MiniSearch, prefix and fuzzy": (query) =>
    plain.search(query, { prefix: (_term, i, terms) => i === terms.length - 1, fuzzy: 0.2 }),
  "level-zero, all on": (query) => search(index, query),
  "level-zero, suggest": (query) => suggest(index, query),
};

for (const [kind, queries] of Object.entries(kinds)) {
  const times = new Map(Object.keys(engines).map((name) => [name, [] as number[]]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const query of queries) {
      for (const [name, find] of Object.entries(engines)) times.get(name)!.push(timeOf(() => find(query)));
    }
  }
  rows.push("", kind);
  for (const [name, all] of times) {
    rows.push(`  ${name.padEnd(30)}p50 ${quantile(all, 0.5)} ms   p95 ${quantile(all, 0.95)} ms`);
  }
}
process.stdout.write(`${rows.join("\n")}\n`);

async function read(path: string): Promise<readonly Article[]> {
  if (path.endsWith(".json")) return JSON.parse(readFileSync(path, "utf8")) as Article[];
  return (await readArticles(path)).articles;
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

function toDocument({ id, title, sections }: Article): { id: string; title: string; text: string } {
  return { id, title, text: sections.map(({ heading, text }) => `${heading}\n${text}`).join("\n") };
}

/** Two to four long words of every n-th title. */
function pickTitles(): string[] {
  const step = Math.max(1, Math.floor(articles.length / QUERIES_EACH));
  const picked = articles.filter((_, i) => i % step === 0).slice(0, QUERIES_EACH);
  return picked.map(({ title }, i) => {
    const words = title.match(/[\p{L}]{4,}/gu) ?? [title];
    return words.slice(0, 2 + (i % 3)).join(" ");
  });
}

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(" ") + 1);
}

/** Drops one letter of the longest word; which one follows from `seed`. */
function withTypo(text: string, seed: number): string {
  const longest = text.split(" ").reduce((a, b) => (b.length > a.length ? b : a));
  const at = seed % longest.length;
  return text.replace(longest, longest.slice(0, at) + longest.slice(at + 1));
}

function time<T>(name: string, action: () => T): T {
  const start = performance.now();
  const result = action();
  rows.push(`${name.padEnd(32)}${Math.round(performance.now() - start)} ms`);
  return result;
}

function timeOf(action: () => unknown): number {
  const start = performance.now();
  action();
  return performance.now() - start;
}

function quantile(values: readonly number[], share: number): string {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(share * (sorted.length - 1))]!.toFixed(2);
}
