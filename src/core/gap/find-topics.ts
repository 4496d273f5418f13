import { groupRows, type Topic, type TopicOptions } from "../corpus/group-rows.ts";
import { scaleRows } from "../corpus/scale-rows.ts";
import type { SparseRows } from "../math/sparse-rows.ts";
import { canSplit, isWide, reweigh } from "./split-topic.ts";

/** A subject is split into its parts, and those into theirs. */
const MAX_SPLITS = 4;
/** What a ticket leaves unsaid, as a share of what a usual one says: where the width of a topic is measured … */
const WIDTH_UNSAID = 0.7;
/** … and where a subject is split, so that tickets which but name it stay out. */
export const PART_UNSAID = 0.5;
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
