import { groupRows, type Topic, type TopicOptions } from "../corpus/group-rows.ts";
import { scaleRows } from "../corpus/scale-rows.ts";
import { addTo } from "../math/add-to.ts";
import { log, log2 } from "../math/elementary.ts";
import { RowsBuilder } from "../math/rows-builder.ts";
import { forEachEntry, meanSimilarity, rowOf, type SparseRows } from "../math/sparse-rows.ts";

/** A subject is split into its parts, and those into theirs. */
const MAX_SPLITS = 4;
/** What a ticket leaves unsaid, as a share of what a usual one says: where the width of a topic is measured … */
const WIDTH_UNSAID = 0.7;
/** … and where a subject is split, so that tickets which but name it stay out. */
const PART_UNSAID = 0.5;
/**
 * Groups `rows` of weights (entries heaviest first) into topics; rows that fit nowhere are left out. No number of topics
 * is given: what counts as alike is a share of what the data shows between close neighbours. A topic that turns out to be
 * a whole subject is split into its problems, by what sets its tickets apart from each other; what names the subject and
 * no more is left out. Largest topic first, ties by most typical row. Near-linear: see the steps.
 */
export function findTopics(rows: SparseRows, columns: number, options: TopicOptions): Topic[] {
  const splits = canSplit(options.grouped ?? rows.indptr.length - 1) ? MAX_SPLITS : 0;
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
  const { grouped: _, ...ofTopic } = level;
  const below = { ...ofTopic, unsaid: PART_UNSAID, splits: level.splits - 1 };
  return topics.flatMap((topic) => {
    if (!isWide(said, topic)) return [topic];
    return problemsOf(reweigh(rows, topic), columns, below).map((part) => part.map((at) => topic[at]!));
  });
}

/** A smaller topic is read as a whole. */
const FEWEST_WITH_PARTS = 10;
/** Parts that hold fewer of a topic's tickets than this share tell little about it. */
const LEAST_SHARE = 0.15;

/**
 * What a `topic` of `rows` falls into, by what sets its tickets apart from each other; largest part first, ties by most typical
 * row. Empty for a small topic, and for one that is of one piece. Rows of no part just name the subject. However wide topics are asked for, parts are no wider than usual.
 */
export function findParts(
  rows: SparseRows,
  columns: number,
  { topic, minSize, tightness }: TopicOptions & { readonly topic: Topic },
): Topic[] {
  if (topic.length < FEWEST_WITH_PARTS) return [];
  const parts = groupRows(scaleRows(reweigh(rows, topic), PART_UNSAID), columns, {
    minSize,
    tightness: Math.max(1, tightness),
  });
  const held = parts.reduce((sum, part) => sum + part.length, 0);
  if (parts.length < 2 || held < LEAST_SHARE * topic.length) return [];
  return parts
    .map((part) => part.map((at) => topic[at]!))
    .sort((a, b) => b.length - a.length || a[0]! - b[0]!);
}

/** Below so many tickets in all, a subject's problems have too few tickets each to stand apart. */
const FEWEST_TO_SPLIT = 2000;
/** Topics up to this size are never wide; one article may well serve them. */
const NARROW_SIZE = 25;
/** With each doubling of its size the tickets of a topic must be this much more alike, on average … */
const PER_DOUBLING = 0.1;
/** … up to this: tickets of one problem are so much alike. */
const ENOUGH_SIMILARITY = 0.3;

/**
 * Whether `members` of `rows` are many, and so little alike that they share a subject, or just a word, rather than a
 * problem. The rows must be scaled with some share unsaid. O(entries of the members).
 */
export function isWide(rows: SparseRows, members: readonly number[]): boolean {
  const needed = Math.min(ENOUGH_SIMILARITY, PER_DOUBLING * log2(members.length / NARROW_SIZE));
  return needed > 0 && meanSimilarity(rows, members) < needed;
}

/** Whether subjects are split at all among so many tickets. */
function canSplit(tickets: number): boolean {
  return tickets >= FEWEST_TO_SPLIT;
}

/**
 * The rows of `members` alone, each term weighed once more by how rare it is among them, ln((n + 1) / (holders + ½)):
 * what all of them say tells nothing any more. Entries stand heaviest first. O(entries of the members · log).
 */
export function reweigh(rows: SparseRows, members: readonly number[]): SparseRows {
  const holders = new Map<number, number>();
  for (const row of members)
    for (const column of rowOf(rows.indices, rows.indptr, row)) addTo(holders, column);
  const weighed = new RowsBuilder(members.length, Float64Array);
  for (const row of members) {
    const entries: { column: number; weight: number }[] = [];
    forEachEntry(rows, row, (column, value) => {
      const rarity = log((members.length + 1) / (holders.get(column)! + 0.5));
      entries.push({ column, weight: value * rarity });
    });
    entries.sort((a, b) => b.weight - a.weight || a.column - b.column);
    for (const { column, weight } of entries) weighed.add(column, weight);
    weighed.endRow();
  }
  return weighed.build();
}
