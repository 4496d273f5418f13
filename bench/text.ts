import { readFileSync } from "node:fs";
import MiniSearch from "minisearch";
import { createAnalyzer } from "../src/core/text/analyzer.ts";
import { stripTicketNoise } from "../src/core/text/ticket-noise.ts";

/**
 * Words per second of the analyzer against MiniSearch's default tokeniser and term processor, in turns.
 * One argument: a text file, or a JSONL file of tickets. CPU time, so that a busy machine matters less.
 */
const path = process.argv[2] ?? "fixtures/tickets/tickets.jsonl";
const texts = readFileSync(path, "utf8").split("\n");
const words = texts.reduce((sum, text) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
const analyzer = createAnalyzer();
const miniTokenize = MiniSearch.getDefault("tokenize") as (text: string) => string[];
const miniProcess = MiniSearch.getDefault("processTerm") as (term: string) => string;

const contestants: readonly (readonly [string, (text: string) => unknown])[] = [
  ["analyzer.terms", (text) => analyzer.terms(text)],
  ["analyzer.tokens", (text) => analyzer.tokens(text)],
  ["stripTicketNoise", stripTicketNoise],
  ["minisearch tokenize", (text) => miniTokenize(text)],
  ["minisearch tokenize + processTerm", (text) => miniTokenize(text).map(miniProcess)],
];

const best = new Map<string, number>();
for (let round = 0; round < 8; round++) {
  for (const [name, run] of contestants) {
    const before = process.cpuUsage();
    for (const text of texts) run(text);
    const { user, system } = process.cpuUsage(before);
    best.set(name, Math.max(best.get(name) ?? 0, words / (user + system)));
  }
}
process.stdout.write(`${words} words of ${path}, best of 8 rounds\n`);
for (const [name, speed] of best)
  process.stdout.write(`${name.padEnd(36)} ${speed.toFixed(2)} million words/s\n`);
