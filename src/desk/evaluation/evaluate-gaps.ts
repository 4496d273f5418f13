import { mustList } from "../../core/door/takes.ts";
import type { Gap } from "../../core/gap/gap.ts";
import { addTo } from "../../core/math/add-to.ts";
import { adjustedRandIndex } from "../../core/math/adjusted-rand-index.ts";
import { vMeasure } from "../../core/math/v-measure.ts";
import type { GapEvaluation } from "./gap-evaluation.ts";

/** The true topic of one ticket; `null` for a ticket that no article is missing for. */
export interface GapLabel {
  readonly ticketId: string;
  readonly gapId: string | null;
}

/** Tickets, and what else a gap names among them. */
interface ReportedGap extends Pick<Gap, "ticketIds">, Partial<Pick<Gap, "parts" | "waves">> {}

/** Topics with fewer tickets than this are not worth an article, so missing them costs nothing. */
const FEWEST_TICKETS = 3;

/**
 * Compares reported `gaps` with the true topics in `labels`. The grouping measures are taken over the tickets that have a
 * `gapId`; one of them that lies in no gap is a group of its own, one that lies in several belongs to the first. A topic of
 * at least three tickets is covered by a gap if their common tickets are at least half of the gap's and half of the topic's.
 * O(tickets).
 */
export function evaluateGaps(gaps: readonly ReportedGap[], labels: readonly GapLabel[]): GapEvaluation {
  mustList(gaps, "ticketIds", "evaluateGaps: the gaps");
  mustList(labels, "ticketId gapId", "evaluateGaps: the labels");
  const topicOf = topicsByTicket(labels);
  const gapOf = gapsByTicket(gaps);
  const topics = [...topicOf.values()];
  const groups = [...topicOf.keys()].map((id) => (gapOf.has(id) ? `gap ${gapOf.get(id)}` : `alone ${id}`));
  const measure = vMeasure(topics, groups);
  return {
    n: topicOf.size,
    ari: adjustedRandIndex(topics, groups),
    vMeasure: measure?.vMeasure ?? null,
    homogeneity: measure?.homogeneity ?? null,
    completeness: measure?.completeness ?? null,
    ...recallTopics(gaps, topicOf),
    topicRecallWithParts: recallTopics(gaps.flatMap(withParts), topicOf).topicRecall,
  };
}

function withParts(gap: ReportedGap): Pick<Gap, "ticketIds">[] {
  return [gap, ...(gap.parts ?? []), ...(gap.waves ?? [])];
}

function topicsByTicket(labels: readonly GapLabel[]): Map<string, string> {
  const topicOf = new Map<string, string>();
  for (const { ticketId, gapId } of labels) {
    if (gapId !== null && !topicOf.has(ticketId)) topicOf.set(ticketId, gapId);
  }
  return topicOf;
}

function gapsByTicket(gaps: readonly Pick<Gap, "ticketIds">[]): Map<string, number> {
  const gapOf = new Map<string, number>();
  gaps.forEach(({ ticketIds }, gap) => {
    for (const id of ticketIds) if (!gapOf.has(id)) gapOf.set(id, gap);
  });
  return gapOf;
}

function recallTopics(
  gaps: readonly Pick<Gap, "ticketIds">[],
  topicOf: ReadonlyMap<string, string>,
): Pick<GapEvaluation, "topics" | "topicRecall"> {
  const sizes = countBy(topicOf.values());
  const covered = new Set<string>();
  for (const { ticketIds } of gaps) {
    const members = new Set(ticketIds);
    const shared = countBy([...members].flatMap((id) => topicOf.get(id) ?? []));
    for (const [topic, count] of shared) {
      if (2 * count >= members.size && 2 * count >= sizes.get(topic)!) covered.add(topic);
    }
  }
  const large = [...sizes].filter(([, size]) => size >= FEWEST_TICKETS).map(([topic]) => topic);
  const found = large.filter((topic) => covered.has(topic)).length;
  return { topics: large.length, topicRecall: large.length === 0 ? null : found / large.length };
}

function countBy(names: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) addTo(counts, name);
  return counts;
}
