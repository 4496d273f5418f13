import { quantile } from "../math/quantile.ts";
import type { SparseRows } from "../math/sparse-rows.ts";
import { blendNeighbours } from "./blend-neighbours.ts";
import { rowDotSum, sumOfRows } from "./cluster-sums.ts";
import { linkClusters } from "./link-clusters.ts";
import { type Neighbours, nearestNeighbours } from "./nearest-neighbours.ts";
import { padRows } from "./pad-rows.ts";
import { NOISE, refineClusters } from "./refine-clusters.ts";
import { scaleRows } from "./scale-rows.ts";
import { canSplit, isWide, reweigh } from "./split-topic.ts";

/** Rows that are about one thing, most typical first: by mean similarity to the others, ties by row. */
export type Topic = readonly number[];

export interface TopicOptions {
  /** Smallest topic; smaller ones are noise. */
  readonly minSize: number;
  /** How alike the tickets of a topic must be, as a multiple of what the data suggests, > 0; usually 1. */
  readonly tightness: number;
}

/** A subject is split into its parts, and those into theirs. */
const MAX_SPLITS = 4;
/** What a ticket leaves unsaid, as a share of what a usual one says: where the width of a topic is measured … */
const WIDTH_UNSAID = 0.7;
/** … and where a subject is split, so that tickets which but name it stay out. */
const PART_UNSAID = 0.5;
/** Neighbours whose words a ticket takes on. */
const BLENDED_NEIGHBOURS = 5;
/** Neighbours that a ticket may be grouped with directly. */
const NEIGHBOURS = 20;
/** In the smallest topic, of three tickets, each has two close neighbours; few topics hold ten neighbours as close. */
const CLOSE_NEIGHBOUR = 2;
const FAR_NEIGHBOUR = 10;
/** The least similarity within a topic lies between these shares of the similarity of close neighbours. */
const FALL_OFF_FACTOR = 0.6;
const SHARE_BOUNDS = { least: 0.35, most: 0.6 };
/** However alike or unlike the data is, tickets of a topic share at least a twentieth, and never need more than half. */
const BOUNDS = { least: 0.05, most: 0.5 };

/**
 * Groups `rows` of weights (entries heaviest first) into topics; rows that fit nowhere are left out. No number of topics
 * is given: what counts as alike is a share of what the data shows between close neighbours. A topic that turns out to be
 * a whole subject is split into its problems, by what sets its tickets apart from each other; what names the subject and
 * no more is left out. Largest topic first, ties by most typical row. Near-linear: see the steps.
 */
export function findTopics(rows: SparseRows, columns: number, options: TopicOptions): Topic[] {
  const splits = canSplit(rows.indptr.length - 1) ? MAX_SPLITS : 0;
  return problemsOf(rows, columns, { ...options, unsaid: 0, splits }).sort(
    (a, b) => b.length - a.length || a[0]! - b[0]!,
  );
}

interface Level extends TopicOptions {
  /** What a ticket leaves unsaid, as a share of what a usual one says. */
  readonly unsaid: number;
  /** How many times a topic may still be split. */
  readonly splits: number;
}

function problemsOf(rows: SparseRows, columns: number, level: Level): Topic[] {
  const topics = groupRows(scaleRows(rows, level.unsaid), columns, level);
  if (level.splits === 0) return topics;
  const said = scaleRows(rows, WIDTH_UNSAID);
  const below = { ...level, unsaid: PART_UNSAID, splits: level.splits - 1 };
  return topics.flatMap((topic) => {
    if (!isWide(said, topic)) return [topic];
    return problemsOf(reweigh(rows, topic), columns, below).map((part) => part.map((at) => topic[at]!));
  });
}

/** One round of grouping, of rows no longer than 1. */
function groupRows(rows: SparseRows, columns: number, { minSize, tightness }: TopicOptions): Topic[] {
  const blended = blendNeighbours(rows, nearestNeighbours(rows, columns, BLENDED_NEIGHBOURS), columns);
  const vectors = padRows(blended, columns);
  const neighbours = nearestNeighbours(vectors, columns + rows.indptr.length, NEIGHBOURS);
  const minSimilarity = similarityWithin(neighbours, tightness);
  const linked = linkClusters(vectors, neighbours, minSimilarity);
  const refined = refineClusters(vectors, neighbours, { clusters: linked, minSimilarity });
  return membersOf(refined)
    .filter((members) => members.length >= minSize)
    .map((members) => toTopic(members, vectors));
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
function medianSimilarity({ indptr, similarities }: Neighbours, rank: number): number {
  const each = Array.from({ length: indptr.length - 1 }, (_, row) => {
    const at = indptr[row]! + rank - 1;
    return at < indptr[row + 1]! ? similarities[at]! : 0;
  });
  return quantile(each, 0.5) ?? 0;
}

function clamp(value: number, { least, most }: { least: number; most: number }): number {
  return Math.min(most, Math.max(least, value));
}

function membersOf(assigned: Int32Array): number[][] {
  const clusters = new Map<number, number[]>();
  for (const [row, cluster] of assigned.entries()) {
    if (cluster === NOISE) continue;
    const rows = clusters.get(cluster);
    if (rows === undefined) clusters.set(cluster, [row]);
    else rows.push(row);
  }
  return [...clusters.values()];
}

/** The similarity to the others is highest where the dot product with the sum is: each counts itself as 1. */
function toTopic(rows: readonly number[], vectors: SparseRows): Topic {
  const sum = sumOfRows(vectors, rows);
  const typicality = new Map(rows.map((row) => [row, rowDotSum(vectors, row, sum)]));
  return rows.toSorted((a, b) => typicality.get(b)! - typicality.get(a)! || a - b);
}
