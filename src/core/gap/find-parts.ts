import { groupRows, type Topic, type TopicOptions } from "../corpus/group-rows.ts";
import { scaleRows } from "../corpus/scale-rows.ts";
import type { SparseRows } from "../math/sparse-rows.ts";
import { PART_UNSAID } from "./find-topics.ts";
import { reweigh } from "./split-topic.ts";

/** A smaller topic is read as a whole. */
const FEWEST_TICKETS = 10;
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
  if (topic.length < FEWEST_TICKETS) return [];
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
