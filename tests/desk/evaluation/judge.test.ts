import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { createRandom } from "../../../src/core/math/random.ts";
import type { Verdict } from "../../../src/core/verdict/verdict.ts";
import { evaluate } from "../../../src/desk/evaluation/evaluate.ts";
import { excluded, solvable, unsolvable, unsure } from "../../make/verdict.ts";
import { solvableTicket, unsolvableTicket } from "./labelled-tickets.ts";

const JUDGE = fileURLToPath(new URL("../../../shared/tools/judge.mjs", import.meta.url));

it.skipIf(!existsSync(JUDGE))("agrees with the independent judge script on 400 made-up tickets", () => {
  const { tickets, verdicts } = makeUp(400);
  const expected = judge(tickets, verdicts);
  const ours = evaluate(verdicts, tickets);
  expect(toJudged(ours)).toEqual(closeTo(expected));
});

function makeUp(n: number) {
  const random = createRandom(2024);
  const pick = (choices: number) => Math.floor(random() * choices);
  const article = () => `a${pick(12)}`;
  const tickets = Array.from({ length: n }, (_, i) =>
    random() < 0.5
      ? solvableTicket(`t${i}`, article(), article())
      : unsolvableTicket(`t${i}`, ["gap", "bug", "oos"][pick(3)]!),
  );
  const verdicts = tickets.slice(5).map(({ id }): Verdict => {
    const probability = pick(100) / 100 + 0.005;
    const articleIds = Array.from({ length: 12 }, (_, i) => `a${i}`).filter(() => random() < 0.7);
    articleIds.sort(() => random() - 0.5);
    if (random() < 0.1) return excluded(id);
    if (probability > 0.7) return solvable(id, probability, ["a0", ...articleIds]);
    return probability < 0.3
      ? unsolvable(id, probability, { articleIds })
      : unsure(id, probability, articleIds);
  });
  return { tickets, verdicts };
}

function judge(tickets: readonly object[], verdicts: readonly Verdict[]): Record<string, unknown> {
  const folder = mkdtempSync(join(tmpdir(), "judge-"));
  try {
    const lines = (items: readonly object[]) => items.map((item) => JSON.stringify(item)).join("\n");
    writeFileSync(join(folder, "tickets.jsonl"), lines(tickets));
    writeFileSync(
      join(folder, "verdicts.jsonl"),
      lines(
        verdicts.map((verdict) => ({
          ...verdict,
          articles: verdict.evidence.map((e) => ({ id: e.articleId })),
        })),
      ),
    );
    const files = [join(folder, "tickets.jsonl"), join(folder, "verdicts.jsonl")];
    return JSON.parse(execFileSync(process.execPath, [JUDGE, ...files, "--json"], { encoding: "utf8" }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Our measures under the judge's names. */
function toJudged(ours: ReturnType<typeof evaluate>): Record<string, unknown> {
  const outcomes: Record<string, Record<string, number>> = {};
  for (const { outcome, reason, kind, count } of ours.outcomes) {
    const row = outcomes[reason === null ? outcome : `${outcome}/${reason}`] ?? {};
    outcomes[reason === null ? outcome : `${outcome}/${reason}`] = { ...row, [kind]: count };
  }
  return {
    tickets: ours.n + ours.withoutVerdict,
    missing: ours.withoutVerdict,
    excluded: ours.excluded,
    n: ours.ranking.n,
    "R@1": ours.ranking.recallAt1,
    "R@5": ours.ranking.recallAt5,
    "R@10": ours.ranking.recallAt10,
    "MRR@10": ours.ranking.mrrAt10,
    auroc: ours.auroc,
    byKind: Object.fromEntries(ours.aurocByKind.map(({ kind, auroc }) => [kind, auroc])),
    ece: ours.calibration.error,
    brier: ours.brier,
    rateEstimated: ours.rate.estimated,
    rateTrue: ours.rate.true,
    precision: ours.decision.precision,
    recall: ours.decision.recall,
    outcomes,
  };
}

/** The judge rounds to three places. */
function closeTo(value: unknown): unknown {
  if (typeof value === "number") return Number.isInteger(value) ? value : expect.closeTo(value, 2.9);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, closeTo(inner)]));
}
