import { dotWith, rowLength, rowSum, scatter } from "../corpus/row-vectors.ts";
import type { TermTable } from "../corpus/term-table.ts";
import { weighTerms } from "../corpus/weigh-terms.ts";
import type { Truth } from "./title-truth.ts";

/** A title is true of this share of the tickets of one problem … */
const TOLD = 0.6;
/**
 * … and the mean share of the title's words that a ticket has, times the mean similarity of two tickets: from here on they are one problem.
 * Chosen on tickets grouped by what they say whose article is known, in four histories (326 groups, half of them of half the
 * tickets): of the groups above it eight in ten have one article that closed most of their tickets, of the others four in ten.
 */
const ONE_PROBLEM = 0.12;

/** Whether the tickets at `rows`, of which the title says so much, are one problem and no mere subject. O(terms of the rows). */
export function isOneProblem(table: TermTable, rows: readonly number[], { share, coverage }: Truth): boolean {
  return share >= TOLD && coverage * meanSimilarity(table, rows) >= ONE_PROBLEM;
}

/** Mean similarity of two of the tickets, in [0, 1]; 1 for a single one. |Σ v|² counts each pair twice and each ticket once. */
export function meanSimilarity(table: TermTable, rows: readonly number[]): number {
  const n = rows.length;
  if (n < 2) return 1;
  const vectors = weighTerms(table, rows);
  const places = [...rows.keys()];
  const sum = scatter(rowSum(vectors, places), table.vocabulary.length);
  const all = places.reduce((total, at) => total + dotWith(vectors, at, sum), 0);
  const own = places.reduce((total, at) => total + rowLength(vectors, at) ** 2, 0);
  return (all - own) / (n * (n - 1));
}
