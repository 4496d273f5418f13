/**
 * Which topics rise: named before, and how many false ones. `node bench/run.mjs rising ../shared/data/sumo-firefox-stream/tickets.jsonl [tune]`.
 * Topics are words and pairs of neighbouring words of subjects, which know nothing of how level-zero groups. A topic rose in a month if at least 8 tickets
 * name it, 1.5 times what its share of the three months before lets expect, with a chance below 0.001. It was named if a rule, with the tickets before the day
 * that it is asked on alone, says so. The rules were set before anything was measured; `tune` looks among the months up to 2025-12 for better ones.
 */
import { readFileSync } from "node:fs";
import { argv, stdout } from "node:process";
import { createAnalyzer } from "../src/core/text/analyzer.ts";
import { RISE_RULES, type RiseRules, risesByPace, risesBySeason } from "../src/desk/rising/rises.ts";
import { countIn, type Days, paceOf } from "../src/desk/rising/topic-pace.ts";

const DAY_MS = 86_400_000;
const analyzer = createAnalyzer();
const [, , path = "", mode = ""] = argv;

const { flow, topics } = readTopics(path);
const months = Array.from({ length: 14 }, (_, at) => {
  const [from, to] = [at, at + 1].map((month) => Date.UTC(2025, 4 + month, 1) / DAY_MS - 0.5);
  return { name: new Date(from! * DAY_MS + DAY_MS).toISOString().slice(0, 7), from: from!, to: to! };
});
const TUNE = months.slice(3, 8);
const TEST = months.slice(8, 13);

function readTopics(file: string): { readonly flow: Days; readonly topics: ReadonlyMap<string, Days> } {
  const days = new Map<string, number[]>();
  const all: number[] = [];
  for (const line of readFileSync(file, "utf8").trim().split("\n")) {
    const { subject, createdAt } = JSON.parse(line) as { subject: string; createdAt: string };
    const day = Date.parse(createdAt) / DAY_MS;
    all.push(day);
    const terms = analyzer.terms(subject);
    const own = new Set([...terms, ...terms.slice(1).map((term, at) => `${terms[at]} ${term}`)]);
    for (const term of own) {
      const known = days.get(term) ?? [];
      days.set(term, known);
      known.push(day);
    }
  }
  const sorted = (list: readonly number[]): Days => Float64Array.from(list).sort();
  const kept = [...days].filter(([, list]) => list.length >= 5);
  return { flow: sorted(all), topics: new Map(kept.map(([term, list]) => [term, sorted(list)])) };
}

type Month = (typeof months)[number];

function rose(days: Days, { from, to }: Month): boolean {
  const pace = paceOf(days, flow, { recent: { from, to }, before: { from: from - 91, to: from } });
  return pace !== null && pace.recent >= 8 && pace.ratio >= 1.5 && pace.chance < 0.001;
}

interface Score {
  rose: number;
  named: number;
  right: number;
  /** Tickets of the risen topics that were named, after the day of the naming. */
  ahead: number;
  all: number;
  /** What was named and did not rise, but still came more often than its past let expect. */
  milder: number;
}

/** Asked on the day `offset` of each month. */
function score(within: readonly Month[], offset: number, rules: RiseRules, season = false): Score {
  const sum: Score = { rose: 0, named: 0, right: 0, ahead: 0, all: 0, milder: 0 };
  for (const month of within) {
    const now = month.from + offset;
    for (const days of topics.values()) {
      const isRisen = rose(days, month);
      const isNamed =
        risesByPace(days, flow, { now, rules }) !== null ||
        (season && risesBySeason(days, flow, { now, rules, ahead: 30 }) !== null);
      if (isRisen) {
        sum.rose++;
        sum.all += countIn(days, month);
      }
      if (!isNamed) continue;
      sum.named++;
      if (isRisen) {
        sum.right++;
        sum.ahead += countIn(days, { from: now, to: month.to });
        continue;
      }
      const pace = paceOf(days, flow, { recent: month, before: { from: month.from - 91, to: month.from } });
      if (pace !== null && pace.ratio >= 1.5) sum.milder++;
    }
  }
  return sum;
}

function row(name: string, { rose: all, named, right, ahead, all: tickets, milder }: Score): string {
  const percent = (a: number, b: number): string => (b === 0 ? "n/a" : `${((100 * a) / b).toFixed(0)} %`);
  return `| ${name} | ${all} | ${named} | ${right} | ${percent(right, all)} | ${percent(right, named)} | ${milder} | ${percent(ahead, tickets)} |\n`;
}

const HEAD =
  "| asked | rose | named | of these rose | recall | precision | others 1.5 times their past | tickets still to come |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n";

if (mode === "tune") {
  const found: { rules: RiseRules; f: number; text: string }[] = [];
  for (const windowDays of [7, 14, 28])
    for (const beforeDays of [56, 84])
      for (const chance of [0.01, 0.001])
        for (const ratio of [1.5, 2, 3])
          for (const goesOn of [0, 0.4]) {
            const rules = { windowDays, beforeDays, tickets: 5, ratio, chance, goesOn };
            const [early, first] = [score(TUNE, 7, rules), score(TUNE, 0, rules)];
            const f = (s: Score): number => (2 * s.right) / (s.rose + s.named || 1);
            found.push({ rules, f: f(early) + f(first), text: row("day 0", first) + row("day 7", early) });
          }
  found.sort((a, b) => b.f - a.f);
  for (const { rules, f, text } of found.slice(0, 8))
    stdout.write(`${JSON.stringify(rules)} ${f.toFixed(3)}\n${text}`);
} else {
  stdout.write(`${topics.size} topics, ${flow.length} tickets\n\n${HEAD}`);
  for (const [within, offset] of [
    ...[0, 7].map((day) => [TUNE, day] as const),
    ...[0, 3, 7, 14].map((day) => [TEST, day] as const),
  ])
    stdout.write(
      row(
        `${within[0]!.name} to ${within.at(-1)!.name}, ${offset === 0 ? "before the month" : `after ${offset} days`}`,
        score(within, offset, RISE_RULES),
      ),
    );
  stdout.write(row("before 2026-05, pace", score(months.slice(12, 13), 0, RISE_RULES)));
  stdout.write(row("before 2026-05, pace or season", score(months.slice(12, 13), 0, RISE_RULES, true)));
}
