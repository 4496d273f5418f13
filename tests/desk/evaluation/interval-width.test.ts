import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { createRandom } from "../../../src/core/math/random.ts";
import type { Verdict } from "../../../src/core/verdict/verdict.ts";
import { evaluate } from "../../../src/desk/evaluation/evaluate.ts";
import type { Evaluation } from "../../../src/desk/evaluation/evaluation.ts";
import { solvable, unsolvable, unsure } from "../../make/verdict.ts";
import { solvableTicket, unsolvableTicket } from "./labelled-tickets.ts";

/** Made-up desks of each size; 70 % of solvable tickets have their article first, and probabilities mean what they say. */
const DESKS = 40;
const RIGHT_FIRST = 0.7;

const docs = readFileSync(new URL("../../../docs/evaluation.md", import.meta.url), "utf8");
const inDocs = new Set(docs.split("\n").map(cells));

/** These rows are the table of docs/evaluation.md: what the code says, not what somebody typed. */
it.each([[100], [200], [400], [1000]])("the row for %i labels is in docs/evaluation.md", (n) => {
  const desks = Array.from({ length: DESKS }, (_, i) => desk(n, createRandom(1000 * n + i)));
  const row = [
    `${n}`,
    `± ${half(desks, "recallAt1")} points`,
    `± ${half(desks, "solvablePrecision")} points`,
    `± ${half(desks, "rateDifference")} points`,
    `± ${(mean(desks.map((found) => width(found, "auroc"))) / 2).toFixed(3)}`,
    mean(desks.map(({ calibration }) => calibration.error!)).toFixed(3),
    mean(desks.map(({ calibration }) => calibration.errorByChance!)).toFixed(3),
    `${desks.filter((found) => holds(found, "recallAt1", RIGHT_FIRST)).length} of ${DESKS}`,
    `${desks.filter((found) => holds(found, "rateDifference", 0)).length} of ${DESKS}`,
  ];
  const line = `| ${row.join(" | ")} |`;
  expect(inDocs.has(line), line).toBe(true);
});

function desk(n: number, random: () => number): Evaluation {
  const verdicts: Verdict[] = [];
  const tickets = Array.from({ length: n }, (_, i) => {
    const probability = random() < 0.5 ? 0.35 * random() : 1 - 0.35 * random();
    const articles = random() < RIGHT_FIRST ? (["a", "x"] as const) : (["x", "a"] as const);
    const id = `t${i}`;
    if (probability >= 0.75) verdicts.push(solvable(id, probability, articles));
    else if (probability >= 0.25) verdicts.push(unsure(id, probability, articles));
    else verdicts.push(unsolvable(id, probability, { articleIds: articles }));
    return random() < probability ? solvableTicket(id, "a") : unsolvableTicket(id, "gap");
  });
  return evaluate(verdicts, tickets, { random, resamples: 100 });
}

function intervalOf({ measures }: Evaluation, name: string) {
  return measures.find((measure) => measure.name === name)!.interval!;
}

function width(found: Evaluation, name: string): number {
  const { low, high } = intervalOf(found, name);
  return high - low;
}

function half(desks: readonly Evaluation[], name: string): string {
  return (50 * mean(desks.map((found) => width(found, name)))).toFixed(1);
}

function holds(found: Evaluation, name: string, truth: number): boolean {
  const { low, high } = intervalOf(found, name);
  return low <= truth && truth <= high;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function cells(line: string): string {
  return line.replace(/\s+/g, " ").trim();
}
