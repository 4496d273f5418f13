import type { Gap } from "../../core/gap/gap.ts";
import { addTo } from "../../core/math/add-to.ts";
import { forEachEntry, rowOf, type SparseRows } from "../../core/math/sparse-rows.ts";

/** The gap that a ticket joins. */
interface Choice {
  /** Its number. */
  readonly gap: number;
  /** Place of the sampled ticket in it that is most like it. */
  readonly place: number;
}

const NO_GAP = -1;

/** The sampled tickets by place, and which of the others each is like. */
interface Sampled {
  readonly ids: readonly string[];
  readonly nearest: SparseRows;
}

/**
 * Votes on the gap of a ticket by its nearest sampled tickets, each by its similarity (k nearest neighbours; Dudani 1976). Whether it joins is decided by
 * the sample itself: asked about each of its own tickets without that one, the same vote takes in as many as there are in gaps, so that gaps grow in proportion.
 * The row of a ticket has the places of its nearest sampled tickets and their similarities, nearest first.
 */
export function createVote(
  gaps: readonly Gap[],
  { ids, nearest }: Sampled,
): (others: SparseRows, row: number) => Choice | null {
  const gapOf = new Map(gaps.flatMap(({ ticketIds }, gap) => ticketIds.map((id) => [id, gap] as const)));
  const byPlace = Int32Array.from(ids, (id) => gapOf.get(id) ?? NO_GAP);
  const votes = Float64Array.from(ids, (_, place) => bestOf(nearest, place, byPlace)?.votes ?? 0);
  const grouped = byPlace.reduce((count, gap) => (gap === NO_GAP ? count : count + 1), 0);
  const least = votes.sort()[ids.length - grouped] ?? Number.POSITIVE_INFINITY;
  return (others, row) => {
    const best = bestOf(others, row, byPlace);
    return best === null || best.votes < least ? null : best;
  };
}

/** The gap with most votes, on a tie that of the nearer ticket; `null` for none. */
function bestOf(
  rows: SparseRows,
  row: number,
  byPlace: Int32Array,
): (Choice & { readonly votes: number }) | null {
  const votes = new Map<number, number>();
  forEachEntry(rows, row, (place, similarity) => {
    const gap = byPlace[place]!;
    if (gap !== NO_GAP) addTo(votes, gap, similarity);
  });
  const [best] = [...votes].sort(([, a], [, b]) => b - a);
  if (best === undefined) return null;
  const [gap, most] = best;
  const place = rowOf(rows.indices, rows.indptr, row).find((near) => byPlace[near] === gap)!;
  return { gap, votes: most, place };
}
