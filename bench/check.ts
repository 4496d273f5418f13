/**
 * A check of many articles: seconds of CPU and peak memory, from the articles as read to the findings.
 *   node bench/run.mjs check <folder> [articles, default 20000]
 * Where the folder has fewer, copies are made in which every fifth word (by its letters, and another for each copy) is another word of the
 * same article: as long as real ones, and no near-duplicates of them. Reading the files is measured apart.
 */
import type { Outline } from "../src/core/article/outline.ts";
import { readArticles, readOutlines } from "../src/edge/node/index.ts";
import { type Article, createSearchIndex } from "../src/index.ts";
import { checkArticles } from "../src/view/check/index.ts";

const [folder = "fixtures/articles", wanted = "20000"] = process.argv.slice(2);
const seconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

const start = seconds();
const { articles } = await readArticles(folder);
const { outlines, files } = await readOutlines(folder, articles);
const reading = seconds() - start;

const all: Article[] = [];
const allOutlines = new Map<string, Outline>();
for (let copy = 0; all.length < Number(wanted); copy++) {
  for (const article of articles.slice(0, Number(wanted) - all.length)) {
    const change = changer(article, copy);
    const id = copy === 0 ? article.id : `${article.id}-${copy}`;
    const sections = article.sections.map((section) => ({ ...section, text: change(section.text) }));
    all.push({ ...article, id, title: change(article.title), sections });
    const outline = outlines.get(article.id);
    if (outline === undefined) continue;
    const blocks = outline.blocks.map((block) => ({ ...block, text: change(block.text) }));
    allOutlines.set(id, { ...outline, blocks });
  }
}

const begun = seconds();
const index = createSearchIndex(all, { now: "2026-06-01" });
const indexed = seconds();
const check = checkArticles({ index, outlines: allOutlines, files }, { now: "2026-06-01" });
console.table({
  articles: all.length,
  "CPU s to read the files twice": round(reading),
  "CPU s to index": round(indexed - begun),
  "CPU s to check": round(seconds() - indexed),
  findings: check.findings.length,
  "near-duplicate": check.rules.find(({ name }) => name === "near-duplicate")?.findings ?? 0,
  "peak RSS, MB": Math.round(process.resourceUsage().maxRSS / 1024),
});

/** Puts other words of the article in place of every fifth, another fifth for each copy. The first copy is the article. */
function changer(article: Article, copy: number): (text: string) => string {
  if (copy === 0) return (text) => text;
  const words = article.sections.flatMap(({ text }) => text.match(/\p{L}{3,}/gu) ?? []);
  return (text) =>
    text.replace(/\p{L}{3,}/gu, (word) => {
      const sum = [...word].reduce((total, letter) => total * 31 + letter.codePointAt(0)!, copy) % 1_000_003;
      return sum % 5 === 0 && words.length > 0 ? words[sum % words.length]! : word;
    });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
