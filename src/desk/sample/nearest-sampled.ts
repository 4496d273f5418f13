import type { TermTable } from "../../core/corpus/term-table.ts";
import { weighTerms } from "../../core/corpus/term-weights.ts";
import { createTermTable } from "../../core/corpus/ticket-corpus.ts";
import { log, log1p } from "../../core/math/elementary.ts";
import { rowOf, type SparseRows, transpose } from "../../core/math/sparse-rows.ts";
import { topK } from "../../core/math/top-k.ts";
import type { Analyzer } from "../../core/text/analyzer.ts";
import type { Ticket } from "../../core/ticket/ticket.ts";

/** A sampled ticket like another one. */
export interface Near {
  /** Its place among the sampled tickets. */
  readonly place: number;
  /** Cosine, in (0, 1]. */
  readonly similarity: number;
}

/** Terms of a ticket that count, as where gaps are found. */
const MOST_TERMS = 40;
/** Sampled tickets read for one ticket: those that share its heaviest terms, as where gaps are found. */
const MOST_READ = 10_000;

/**
 * Prepares to find the `count` sampled tickets that are most like another one, nearest first, ties by place. `table` has the terms of the sample, and `among` the
 * rows of it that are looked at. O(10,000) a ticket.
 */
export class NearestSampled {
  readonly #table: TermTable;
  readonly #analyzer: Analyzer;
  readonly #count: number;
  readonly #columnOf: ReadonlyMap<string, number>;
  readonly #vectors: ReturnType<typeof weighTerms>;
  /** By column: which vectors have it, and how much. */
  readonly #holders: SparseRows;
  readonly #scores: Float64Array;
  readonly #met: Uint32Array;

  constructor(
    table: TermTable,
    among: readonly number[],
    { analyzer, count }: { readonly analyzer: Analyzer; readonly count: number },
  ) {
    this.#table = table;
    this.#analyzer = analyzer;
    this.#count = count;
    this.#columnOf = new Map(table.vocabulary.map((term, column) => [term, column]));
    this.#vectors = weighTerms(table, among);
    this.#holders = transpose(this.#vectors, table.vocabulary.length, Float32Array);
    this.#scores = new Float64Array(among.length);
    this.#met = new Uint32Array(among.length);
  }

  /** Those nearest to a sampled ticket, itself left out. */
  toSampled(place: number): Near[] {
    const { indptr, indices, values } = this.#vectors;
    return this.#nearest(rowOf(indices, indptr, place), rowOf(values, indptr, place), place);
  }

  /** Those nearest to each of some other tickets. */
  toOthers(tickets: readonly Ticket[]): Near[][] {
    const { indptr, indices, values, vocabulary } = createTermTable(tickets, this.#analyzer);
    const columns = vocabulary.map((term) => this.#columnOf.get(term) ?? UNKNOWN);
    return tickets.map((_, row) => {
      const own = rowOf(indices, indptr, row).map((column) => columns[column]!);
      const frequencies = rowOf(values, indptr, row);
      const weights = Float64Array.from(own, (column, at) => log1p(frequencies[at]!) * this.#rarity(column));
      const heaviest = topK(weights, MOST_TERMS);
      const length = Math.sqrt(heaviest.reduce((sum, at) => sum + weights[at]! ** 2, 0));
      const known = heaviest.filter((at) => own[at]! !== UNKNOWN);
      return this.#nearest(
        known.map((at) => own[at]!),
        Float64Array.from(known, (at) => weights[at]! / length),
      );
    });
  }

  /** As `termWeights` has it; a term that no sampled ticket has is as rare as one of a single ticket. */
  #rarity(column: number): number {
    const { indptr, ticketsWith } = this.#table;
    const holders = column === UNKNOWN ? 1 : ticketsWith[column]!;
    return (holders === 1 ? 0.5 : 1) * log(indptr.length / (holders + 0.5));
  }

  /** `columns` heaviest first. */
  #nearest(columns: ArrayLike<number>, weights: ArrayLike<number>, besides = -1): Near[] {
    let [met, left] = [0, MOST_READ];
    const { indptr, indices, values } = this.#holders;
    for (let term = 0; term < columns.length && left > 0; term++) {
      const rows = rowOf(indices, indptr, columns[term]!).subarray(0, left);
      const shares = rowOf(values, indptr, columns[term]!);
      left -= rows.length;
      rows.forEach((row, at) => {
        if (this.#scores[row] === 0) this.#met[met++] = row;
        this.#scores[row]! += weights[term]! * shares[at]!;
      });
    }
    const nearest: Near[] = [];
    for (let at = 0; at < met; at++) {
      const place = this.#met[at]!;
      const similarity = this.#scores[place]!;
      this.#scores[place] = 0;
      if (place !== besides && similarity > 0) this.#insert(nearest, { place, similarity });
    }
    return nearest;
  }

  /** Keeps the list in its order, and as long as it may be. */
  #insert(nearest: Near[], one: Near): void {
    let at = nearest.length;
    while (at > 0 && isNearer(one, nearest[at - 1]!)) at--;
    if (at >= this.#count) return;
    nearest.splice(at, 0, one);
    if (nearest.length > this.#count) nearest.pop();
  }
}

/** Column of a term that no sampled ticket has. */
const UNKNOWN = 0xffffffff;

function isNearer(a: Near, b: Near): boolean {
  return a.similarity > b.similarity || (a.similarity === b.similarity && a.place < b.place);
}
