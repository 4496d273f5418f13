/**
 * Whether the audit's intervals hold the true rate as often as they say, and how wide they are, on labelled tickets.
 *   node bench/run.mjs audit <articles> <history.jsonl> <labelled.jsonl> [repeats]
 * The labels play the people. "as they are" draws from the labelled tickets themselves; "4,000" from as many tickets drawn out of
 * them with replacement, a desk of that size. "plain" is a simple random sample of the same size with the Wilson interval; "bent"
 * repeats the audit with chances p² in place of p, a model that is badly off. "estimate" is the interval that a report without an
 * audit gives for so many tickets: it holds chance, not the mistakes of the model.
 */

import { poissonBinomialInterval } from "../src/core/math/poisson-binomial.ts";
import { createRandom, shuffle } from "../src/core/math/random.ts";
import { wilsonInterval } from "../src/core/math/wilson-interval.ts";
import { solvingChance } from "../src/core/verdict/solving-chance.ts";
import type { Verdict } from "../src/core/verdict/verdict.ts";
import { countAudit, drawAudit } from "../src/desk/audit/index.ts";
import { readAllTickets, readArticles } from "../src/edge/node/index.ts";
import { createScorer, createSearchIndex, learn, type Ticket } from "../src/index.ts";

const SIZES = [100, 200, 400];
const DESK = 4_000;

interface Judged {
  readonly tickets: readonly Ticket[];
  readonly verdicts: readonly Verdict[];
}

const [folder, historyFile, labelledFile, repeatsText = "1000"] = process.argv.slice(2);
if (folder === undefined || historyFile === undefined || labelledFile === undefined) {
  console.error("usage: node bench/run.mjs audit <articles> <history.jsonl> <labelled.jsonl> [repeats]");
  process.exit(2);
}
const repeats = Number(repeatsText);
const { articles } = await readArticles(folder, { threads: 0 });
const index = createSearchIndex(articles, { now: "2026-01-01" });
const { history, model } = learn((await readAllTickets(historyFile)).tickets, index);
const scorer = createScorer(index, { history, model });
const labelled = (await readAllTickets(labelledFile)).tickets.filter(({ label }) => label !== null);
const all = { tickets: labelled, verdicts: labelled.map((ticket) => scorer.score(ticket)) };
const scored = keep(
  all,
  all.verdicts.map((verdict, at) => (verdict.outcome === "excluded" ? -1 : at)).filter((at) => at >= 0),
);
const random = createRandom(7);
const places = Array.from({ length: DESK }, () => Math.floor(random() * scored.tickets.length));
const desk = keep(scored, places);

console.table([
  ...SIZES.filter((size) => size < scored.tickets.length * 0.8).map((size) =>
    measure("as they are", scored, size),
  ),
  ...SIZES.map((size) => measure("4,000", desk, size)),
  ...SIZES.map((size) => measure("4,000 bent", bend(desk), size)),
]);

/** Tickets at these places, each with an id of its own. */
function keep({ tickets, verdicts }: Judged, at: readonly number[]): Judged {
  return {
    tickets: at.map((place, i) => ({ ...tickets[place]!, id: `T${i}` })),
    verdicts: at.map((place, i): Verdict => ({ ...verdicts[place]!, ticketId: `T${i}` })),
  };
}

function bend({ tickets, verdicts }: Judged): Judged {
  return {
    tickets,
    verdicts: verdicts.map((verdict) =>
      verdict.outcome === "excluded" ? verdict : { ...verdict, probability: verdict.probability ** 2 },
    ),
  };
}

function measure(name: string, judged: Judged, size: number): Record<string, string | number> {
  const { tickets, verdicts } = judged;
  const yes = new Set(tickets.filter(({ label }) => label!.solvable).map(({ id }) => id));
  const solvable = tickets.map(({ id }, at) => yes.has(id) && verdicts[at]!.reason !== "not-findable");
  const truth = solvable.filter(Boolean).length / tickets.length;
  const ours = { held: 0, width: 0, squares: 0, power: 0 };
  const plain = { held: 0, width: 0 };
  let estimateHeld = 0;
  for (let seed = 0; seed < repeats; seed++) {
    const { key } = drawAudit({ articles, tickets, verdicts, now: "2026-01-01" }, { size, seed });
    const answers = new Map(
      key.rows.map(({ row, ticketId }) => [
        row,
        { answer: yes.has(ticketId) ? "yes" : "no", articleId: null } as const,
      ]),
    );
    const { rate, power } = countAudit(key, [{ answers }]);
    ours.held += rate!.low <= truth && truth <= rate!.high ? 1 : 0;
    ours.width += rate!.high - rate!.low;
    ours.squares += (rate!.share - truth) ** 2;
    ours.power += power!;
    const drawn = shuffle(solvable, createRandom(seed)).slice(0, size).filter(Boolean).length;
    const interval = wilsonInterval(drawn, size)!;
    plain.held += interval.low <= truth && truth <= interval.high ? 1 : 0;
    plain.width += interval.high - interval.low;
    const chances = shuffle(verdicts, createRandom(seed)).slice(0, size).map(chanceOf);
    const estimate = poissonBinomialInterval(chances, { sampled: true })!;
    estimateHeld += estimate.low <= truth && truth <= estimate.high ? 1 : 0;
  }
  return {
    tickets: name,
    n: tickets.length,
    "true rate": round(truth),
    audited: size,
    "holds %": round((100 * ours.held) / repeats),
    width: round(ours.width / repeats),
    "root mean square error": round(Math.sqrt(ours.squares / repeats)),
    power: round(ours.power / repeats),
    "plain holds %": round((100 * plain.held) / repeats),
    "plain width": round(plain.width / repeats),
    "estimate holds %": round((100 * estimateHeld) / repeats),
  };
}

function chanceOf(verdict: Verdict): number {
  return verdict.outcome === "excluded" ? 0 : solvingChance(verdict);
}

function round(value: number): number {
  return Number(value.toFixed(3));
}
