// Which characters `assess` analyses, and how often: `node bench/run.mjs analysed <articles> <tickets> [history]`. Each call of the
// analyzer is counted by the functions that lead to it; what is analysed ÷ what was given should be 1.
import { existsSync } from "node:fs";
import { assess } from "../src/assess.ts";
import { createAnalyzer } from "../src/core/text/analyzer.ts";
import { readAllTickets, readArticles } from "../src/edge/node/index.ts";
import { charactersOf, countingAnalyzer } from "../tests/make/counting-analyzer.ts";

const [folder, ticketFile, historyFile] = process.argv.slice(2);
if (folder === undefined || ticketFile === undefined || !existsSync(folder)) {
  throw new Error("usage: node bench/run.mjs analysed <articles> <tickets> [history]");
}
/** Functions of a call site that are shown, the innermost first. */
const FRAMES = 4;

const { articles } = await readArticles(folder);
const { tickets } = await readAllTickets(ticketFile);
const history = historyFile === undefined ? undefined : (await readAllTickets(historyFile)).tickets;
const sites = new Map<string, { calls: number; characters: number }>();
Error.stackTraceLimit = 30;
const analyzer = countingAnalyzer(createAnalyzer(), (text) => {
  const site = siteOf(new Error().stack!);
  const known = sites.get(site) ?? { calls: 0, characters: 0 };
  known.calls++;
  known.characters += text.length;
  sites.set(site, known);
});
assess({ articles, tickets, ...(history && { history }) }, { now: "2026-11-20", analyzer });
const given = charactersOf(articles, [...tickets, ...(history ?? [])]);
const analysed = [...sites.values()].reduce((sum, { characters }) => sum + characters, 0);
console.table(
  [...sites]
    .sort(([, a], [, b]) => b.characters - a.characters)
    .map(([site, { calls, characters }]) => ({
      site,
      calls,
      characters,
      "÷ input": (characters / given).toFixed(3),
    }))
    .slice(0, 40),
);
console.log({
  given,
  analysed,
  ratio: (analysed / given).toFixed(3),
  articles: charactersOf(articles, []),
  tickets: charactersOf([], tickets),
  history: charactersOf([], history ?? []),
});

/** The functions that led here, without those of the analyzer and nameless ones. */
function siteOf(stack: string): string {
  return stack
    .split("\n")
    .slice(1)
    .flatMap((line) => /at (?:new |async )?(?:Object\.|Array\.|_?)([\w.$#]+) \(/.exec(line)?.[1] ?? [])
    .filter((name) => !/^(siteOf|map|flatMap|filter|forEach|terms|tokens|Array|from|read)$/.test(name))
    .slice(1, 1 + FRAMES)
    .join(" < ");
}
