import type { TermTable } from "../../corpus/term-table.ts";
import { FOLDS, foldOf } from "../../math/fold-of.ts";
import { quantile } from "../../math/quantile.ts";
import { fitRidgeRegression } from "../../math/ridge-regression.ts";
import { RowsBuilder } from "../../math/rows-builder.ts";
import { dotWith, rowOf, type SparseRows } from "../../math/sparse-rows.ts";
import { type NamedTickets, namesRival } from "./rival-names.ts";

/** Of fewer tickets that an article closed nothing can be said. */
const FEWEST_HOME = 50;
const L2 = 10;
/** Rounds of finding more tickets like those that name the other product. */
const ROUNDS = 3;
/** Tickets that articles closed are of the desk's own product: at most this share of them may look stranger than a stranger. */
const SPIES = 0.02;
/** An unclosed ticket may be either: it counts half as one of the desk's own, and not at all if it looks strange. */
const UNSURE_WEIGHT = 0.5;
/** Log-odds at the median of the tickets that articles closed: they are not strangers. */
const HOME_LOG_ODDS = -4;

/**
 * Log-odds that a ticket is about another product than the articles, by row; `null` where nothing shows another product. Learned without
 * labels, from tickets that an article closed (of the desk's own product) and others (nobody knows): those that name another product are
 * told from the rest by all their words, then those that look like them, where as few of the closed ones as spies do (the spy technique
 * of Liu, Lee, Yu and Li 2002, Partially supervised classification of text documents, ICML). Each ticket is judged by a fit on others.
 * O(rounds · fit).
 */
export function strangeness(given: NamedTickets): Float64Array | null {
  const { tickets, table, home, others } = given;
  if (home.length < FEWEST_HOME) return null;
  const seeds = namesRival(given);
  if (seeds.length === 0) return null;
  const rows = presenceRows(table);
  const judgeBy = (strange: ReadonlySet<number>, known: ReadonlySet<number>) => {
    const weights = new Float64Array(tickets.length);
    for (const row of home) weights[row] = 1;
    for (const row of others) weights[row] = strange.has(row) ? 1 : known.has(row) ? UNSURE_WEIGHT : 0;
    return crossFit(rows, {
      columns: table.vocabulary.length,
      l2: L2,
      folds: tickets.map(({ id }) => foldOf(id)),
      targets: tickets.map((_, row) => (strange.has(row) ? 1 : 0)),
      weights,
    });
  };
  const named = new Set(seeds);
  let scores = judgeBy(named, new Set(others.filter((row) => !named.has(row))));
  for (let round = 1; round < ROUNDS; round++) {
    const bound = boundOf(scores, home);
    const middle = quantile(
      others.map((row) => scores[row]!),
      0.5,
    )!;
    const strange = new Set(others.filter((row) => scores[row]! > bound));
    scores = judgeBy(strange, new Set(others.filter((row) => scores[row]! <= middle)));
  }
  const bound = boundOf(scores, home);
  const usual = quantile(
    home.map((row) => scores[row]!),
    0.5,
  )!;
  const scale = HOME_LOG_ODDS / (usual - bound);
  return scores.map((score) => (score - bound) * scale);
}

function boundOf(scores: Float64Array, home: readonly number[]): number {
  return quantile(
    home.map((row) => scores[row]!),
    1 - SPIES,
  )!;
}

/** A term of fewer tickets tells one problem, not a kind of them. */
const FEWEST_TICKETS = 4;

/** Rows of length 1 that say which terms a ticket holds, not how often; rare terms left out. O(entries). */
function presenceRows({ indptr, indices, ticketsWith }: TermTable): SparseRows {
  const present = new RowsBuilder(indptr.length - 1, Float32Array);
  for (let row = 0; row + 1 < indptr.length; row++) {
    const kept = rowOf(indices, indptr, row).filter((column) => ticketsWith[column]! >= FEWEST_TICKETS);
    for (const column of kept) present.add(column, 1 / Math.sqrt(kept.length));
    present.endRow();
  }
  return present.build();
}

/** What is fitted. */
interface CrossFit {
  readonly columns: number;
  /** Strength of the penalty, > 0. */
  readonly l2: number;
  /** Row → its part, from 0 to `FOLDS` − 1. */
  readonly folds: ArrayLike<number>;
  /** Row → what it should come to. */
  readonly targets: ArrayLike<number>;
  /** Row → how much it counts, ≥ 0. */
  readonly weights: ArrayLike<number>;
}

/** Ridge regression of the targets; each row is judged by what was fitted on the other parts. O(FOLDS · fit). */
function crossFit(rows: SparseRows, { columns, l2, folds, targets, weights }: CrossFit): Float64Array {
  const scores = new Float64Array(folds.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = Float64Array.from(weights, (weight, row) => (folds[row] === fold ? 0 : weight));
    const { intercept, coefficients } = fitRidgeRegression(rows, targets, { columns, l2, weights: others });
    for (let row = 0; row < scores.length; row++) {
      if (folds[row] === fold) scores[row] = dotWith(rows, row, coefficients, intercept);
    }
  }
  return scores;
}
