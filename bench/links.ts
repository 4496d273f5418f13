/**
 * What is judged where agents forget links: a share of the links of resolved tickets is taken out by chance, and tickets whose links are all known are judged.
 *   node bench/run.mjs links [--draws 3] [--shares .72,.5,.3] [--said exact,all,more,less,surest] <folder with articles/ and history.jsonl> …
 * The history is split at random, 70 : 30, in each draw. `--said`: which linked share is told to `learn`: the true one, all, .15 more or less, or what the surest
 * resolved tickets show when all is said.
 */
import { parseArgs } from "node:util";
import { auroc } from "../src/core/math/auroc.ts";
import { expectedCalibrationError } from "../src/core/math/expected-calibration-error.ts";
import { logLoss } from "../src/core/math/log-loss.ts";
import { createRandom, shuffle } from "../src/core/math/random.ts";
import { createSearchIndex } from "../src/core/search/create-search-index.ts";
import type { SearchIndex } from "../src/core/search/search-index.ts";
import type { Ticket } from "../src/core/ticket/ticket.ts";
import { createScorer } from "../src/core/verdict/create-scorer.ts";
import { learn } from "../src/core/verdict/learn.ts";
import { readAllTickets, readArticles } from "../src/edge/node/index.ts";

const { values, positionals } = parseArgs({
  options: {
    draws: { type: "string", default: "3" },
    shares: { type: "string", default: ".72,.5,.3" },
    said: { type: "string", default: "all,exact,more,less" },
  },
  allowPositionals: true,
});

const DRAWS = Number(values.draws);
const WRONG_BY = 0.15;

function isAnswered({ label, linkedArticles }: Ticket): boolean {
  return label?.solvable ?? (linkedArticles ?? []).length > 0;
}

function saidShare(said: string, share: number, past: readonly Ticket[], index: SearchIndex): number {
  switch (said) {
    case "all":
      return 1;
    case "exact":
      return share;
    case "more":
      return Math.min(1, share + WRONG_BY);
    case "less":
      return share - WRONG_BY;
    case "surest":
      return learn(past, index).model.measures!.surestSolvable!;
    default:
      throw new Error(`--said ${said}`);
  }
}

/** In the order of `COLUMNS`. */
function measure(
  past: readonly Ticket[],
  judged: readonly Ticket[],
  index: SearchIndex,
  linkedShare: number,
) {
  const scorer = createScorer(index, learn(past, index, { linkedShare }));
  const scored = judged.flatMap((ticket) => {
    const verdict = scorer.score(ticket);
    return verdict.outcome === "excluded" ? [] : [{ verdict, isAnswered: isAnswered(ticket) }];
  });
  const chances = scored.map(({ verdict }) => verdict.probability);
  const labels = scored.map((one) => Number(one.isAnswered));
  const named = scored.filter(({ verdict }) => verdict.outcome === "solvable");
  const n = scored.length;
  const sum = (of: readonly number[]): number => of.reduce((a, b) => a + b, 0);
  return [
    (100 * sum(chances)) / n,
    (100 * sum(labels)) / n,
    logLoss(
      chances.map((p) => Math.min(0.995, Math.max(0.005, p))),
      labels,
    )!,
    auroc(chances, labels)!,
    expectedCalibrationError(chances, labels).error!,
    named.length,
    named.filter((one) => one.isAnswered).length,
    scored.filter(({ verdict }) => verdict.outcome === "unsure").length,
    n,
  ];
}

const COLUMNS = [
  "rate",
  "true",
  "log loss",
  "AUROC",
  "ECE",
  "named",
  "of these answered",
  "unsure",
  "n",
] as const;
const DIGITS = [1, 1, 3, 3, 3, 1, 1, 1, 0];

for (const folder of positionals) {
  const { articles } = await readArticles(`${folder}/articles`);
  const { tickets } = await readAllTickets(`${folder}/history.jsonl`);
  const index = createSearchIndex(articles, { now: "2026-12-01" });
  const rows = [];
  for (const share of values.shares.split(",").map(Number)) {
    for (const said of values.said.split(",")) {
      const total = COLUMNS.map(() => 0);
      for (let seed = 1; seed <= DRAWS; seed++) {
        const random = createRandom(seed);
        const order = shuffle([...tickets], random);
        const cut = Math.round(order.length * 0.7);
        const past = order
          .slice(0, cut)
          .map((ticket) =>
            (ticket.linkedArticles ?? []).length > 0 && random() > share
              ? { ...ticket, linkedArticles: [] }
              : ticket,
          );
        const found = measure(past, order.slice(cut), index, saidShare(said, share, past, index));
        found.forEach((value, at) => {
          total[at]! += value / DRAWS;
        });
      }
      const row = COLUMNS.map((name, at) => [name, total[at]!.toFixed(DIGITS[at]!)]);
      rows.push({ "links left": share, said, ...Object.fromEntries(row) });
    }
  }
  console.log(folder.replace(/\/$/, "").replace(/^.*\//, ""));
  console.table(rows);
}
