import { groupBy } from "../math/group-by.ts";
import { quantile } from "../math/quantile.ts";
import { RowsBuilder } from "../math/rows-builder.ts";
import { forEachEntry, rowLength, rowOf, type SparseRows } from "../math/sparse-rows.ts";
import { topK } from "../math/top-k.ts";
import { rowDotSum, sumOfRows } from "./cluster-sums.ts";
import { linkClusters } from "./link-clusters.ts";
import { type Neighbours, nearestNeighbours } from "./nearest-neighbours.ts";
import { NOISE, refineClusters } from "./refine-clusters.ts";
import { padRows } from "./scale-rows.ts";

/** Rows that are about one thing, most typical first: by mean similarity to the others, ties by row. */
export type Topic = readonly number[];

export interface TopicOptions {
  /** Smallest topic; smaller ones are noise. */
  readonly minSize: number;
  /** How alike the tickets of a topic must be, as a multiple of what the data suggests, > 0; usually 1. */
  readonly tightness: number;
  /** Rows from here on lend their words to those before them, and are in no topic themselves. Default: all rows are grouped. */
  readonly grouped?: number;
}

/** Neighbours whose words a ticket takes on. */
const BLENDED_NEIGHBOURS = 5;
/** Neighbours that a ticket may be grouped with directly. */
const NEIGHBOURS = 20;
/** In the smallest topic, of three tickets, each has two close neighbours; few topics hold ten neighbours as close. */
const CLOSE_NEIGHBOUR = 2;
const FAR_NEIGHBOUR = 10;
/** The least similarity within a topic lies between these shares of the similarity of close neighbours. */
const FALL_OFF_FACTOR = 0.51;
const SHARE_BOUNDS = { least: 0.3, most: 0.51 };
/** However alike or unlike the data is, tickets of a topic share at least a twentieth, and never need more than half. */
const BOUNDS = { least: 0.05, most: 0.5 };

/**
 * One round of grouping of `rows`, entries heaviest first and none longer than 1, into topics; rows that fit nowhere are left
 * out. What counts as alike is a share of what the data shows between close neighbours. Near-linear: see the steps.
 */
export function groupRows(rows: SparseRows, columns: number, options: TopicOptions): Topic[] {
  const { minSize, tightness, grouped = rows.indptr.length - 1 } = options;
  const vectors = padRows(firstRows(blended(rows, columns), grouped), columns);
  const neighbours = nearestNeighbours(vectors, columns + grouped, NEIGHBOURS);
  const minSimilarity = similarityWithin(neighbours, tightness);
  const linked = linkClusters(vectors, neighbours, minSimilarity);
  const refined = refineClusters(vectors, neighbours, { clusters: linked, minSimilarity });
  return membersOf(refined)
    .filter((members) => members.length >= minSize)
    .map((members) => toTopic(members, vectors));
}

function blended(rows: SparseRows, columns: number): SparseRows {
  return blendNeighbours(rows, nearestNeighbours(rows, columns, BLENDED_NEIGHBOURS), columns);
}

function firstRows({ indptr, indices, values }: SparseRows, count: number): SparseRows {
  return { indptr: indptr.subarray(0, count + 1), indices, values };
}

/**
 * The mean similarity that tickets of one topic must have: a share of the similarity of close neighbours. The share is
 * larger the faster similarity falls off from the second to the tenth neighbour: then topics are small and stand apart,
 * and their tickets are about as alike as neighbours are. Where it falls off slowly, topics are large, and two of their
 * tickets are less alike than two neighbours. Chosen on tickets grouped by the article that solved them.
 */
function similarityWithin(neighbours: Neighbours, tightness: number): number {
  const close = medianSimilarity(neighbours, CLOSE_NEIGHBOUR);
  if (close === 0) return BOUNDS.least;
  const fallOff = 1 - medianSimilarity(neighbours, FAR_NEIGHBOUR) / close;
  const share = clamp(FALL_OFF_FACTOR * fallOff, SHARE_BOUNDS);
  return clamp(tightness * share * close, BOUNDS);
}

/** Median over the rows of the similarity to the neighbour of that rank, 0 for rows with fewer neighbours. */
function medianSimilarity({ indptr, values }: Neighbours, rank: number): number {
  const each = Array.from(
    { length: indptr.length - 1 },
    (_, row) => rowOf(values, indptr, row)[rank - 1] ?? 0,
  );
  return quantile(each, 0.5) ?? 0;
}

function clamp(value: number, { least, most }: { least: number; most: number }): number {
  return Math.min(most, Math.max(least, value));
}

function membersOf(assigned: Int32Array): number[][] {
  const clusters = groupBy(assigned.keys(), (row) => assigned[row]!);
  clusters.delete(NOISE);
  return [...clusters.values()];
}

/** The similarity to the others is highest where the dot product with the sum is: each counts itself as 1. */
function toTopic(rows: readonly number[], vectors: SparseRows): Topic {
  const sum = sumOfRows(vectors, rows);
  const typicality = new Map(rows.map((row) => [row, rowDotSum(vectors, row, sum)]));
  return rows.toSorted((a, b) => typicality.get(b)! - typicality.get(a)! || a - b);
}

/** Entries kept of a blended row. More change no topic and cost time. */
const MAX_TERMS = 60;
/** Neighbours with less than this in squared similarities are strangers, and lend less than a full share. */
const FULL_SHARE = 0.2;

/**
 * Each row plus the mean of its neighbours, weighted by their squared similarity, and scaled to the length it had: document expansion
 * (Singhal and Pereira 1999). Two customers who say the same in other words meet through a third who uses both. Rows
 * without neighbours stay as they are, and distant ones change little. Entries stand heaviest first. O(rows · neighbours · terms of a row).
 */
function blendNeighbours(vectors: SparseRows, neighbours: Neighbours, columns: number): SparseRows {
  const blend = new Float64Array(columns);
  const blended = new RowsBuilder(vectors.indptr.length - 1, Float64Array);
  for (let row = 0; row + 1 < vectors.indptr.length; row++) {
    const touched = blendRow(vectors, row, { neighbours, into: blend });
    const weights = Float64Array.from(touched, (column) => blend[column]!);
    const kept = topK(weights, MAX_TERMS);
    const length = Math.sqrt(kept.reduce((sum, at) => sum + weights[at]! ** 2, 0)) / rowLength(vectors, row);
    for (const at of kept) blended.add(touched[at]!, weights[at]! / length);
    for (const column of touched) blend[column] = 0;
    blended.endRow();
  }
  return blended.build();
}

/** Writes row + Σ share · neighbour into `into`, and returns the columns written, ascending. */
function blendRow(
  vectors: SparseRows,
  row: number,
  { neighbours, into }: { neighbours: Neighbours; into: Float64Array },
): Uint32Array {
  const touched: number[] = [];
  const add = (other: number, share: number) =>
    forEachEntry(vectors, other, (column, value) => {
      if (into[column] === 0) touched.push(column);
      into[column]! += share * value;
    });
  add(row, 1);
  const similarities = rowOf(neighbours.values, neighbours.indptr, row);
  const squares = Math.max(
    FULL_SHARE,
    similarities.reduce((sum, similarity) => sum + similarity ** 2, 0),
  );
  forEachEntry(neighbours, row, (other, similarity) => add(other, similarity ** 2 / squares));
  return Uint32Array.from(touched).sort();
}
