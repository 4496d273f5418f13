import type { Gap } from "./gap.ts";
import type { GapRecord } from "./gap-state.ts";

/** A gap of this run beside the one of the run before that it is. */
export interface MatchedGap<G extends MatchableGap = Gap> {
  /** With the id that it had before. */
  readonly gap: G;
  readonly previous: GapRecord | null;
  /** `reopened`: it had been closed. `grown` and `shrunk` compare numbers of tickets. */
  readonly change: "new" | "grown" | "shrunk" | "same" | "reopened";
}

export interface GapMatches<G extends MatchableGap = Gap> {
  /** In the order given. */
  readonly gaps: readonly MatchedGap<G>[];
  /** Gaps of the run before that none of this run is, in their order. */
  readonly gone: readonly GapRecord[];
}

/** What gaps are matched by. */
export type MatchableGap = Pick<Gap, "id" | "ticketIds">;

/** Two gaps are one if they share at least this part of the smaller one's tickets. */
const SHARED_PART = 0.5;

/**
 * Which gap is which across two runs: by the tickets that they share, most first, ties by ids; each is matched once. `present`
 * are the tickets of this run: those that have left the export count neither way. O(tickets of the gaps + pairs that share one).
 */
export function matchGaps<G extends MatchableGap>(
  previous: readonly GapRecord[],
  current: readonly G[],
  present: ReadonlySet<string> | null = null,
): GapMatches<G> {
  const before = new Map<G, GapRecord>();
  const taken = new Set<GapRecord>();
  for (const { record, gap } of pairsOf(previous, current, present)) {
    if (before.has(gap) || taken.has(record)) continue;
    before.set(gap, record);
    taken.add(record);
  }
  const known = new Set(previous.map(({ id }) => id));
  return {
    gaps: current.map((gap) => match(gap, before.get(gap) ?? null, known)),
    gone: previous.filter((record) => !taken.has(record)),
  };
}

function match<G extends MatchableGap>(
  gap: G,
  previous: GapRecord | null,
  known: ReadonlySet<string>,
): MatchedGap<G> {
  if (previous === null) return { gap: { ...gap, id: freshId(gap.id, known) }, previous, change: "new" };
  const difference = gap.ticketIds.length - previous.ticketIds.length;
  const change = difference > 0 ? "grown" : difference < 0 ? "shrunk" : "same";
  return {
    gap: { ...gap, id: previous.id },
    previous,
    change: previous.status === "closed" ? "reopened" : change,
  };
}

/** A part that split off may have the first ticket, and so the id, of the gap that it was part of. */
function freshId(id: string, known: ReadonlySet<string>): string {
  return known.has(id) ? freshId(`${id}-b`, known) : id;
}

interface Pair<G> {
  readonly record: GapRecord;
  readonly gap: G;
  readonly shared: number;
}

/** Pairs that share enough, best first. */
function pairsOf<G extends MatchableGap>(
  previous: readonly GapRecord[],
  current: readonly G[],
  present: ReadonlySet<string> | null,
): Pair<G>[] {
  const gapOf = new Map<string, G>();
  for (const gap of current) for (const id of gap.ticketIds) gapOf.set(id, gap);
  const pairs: Pair<G>[] = [];
  for (const record of previous) {
    const still = present === null ? record.ticketIds : record.ticketIds.filter((id) => present.has(id));
    const shared = new Map<G, number>();
    for (const gap of still.flatMap((id) => gapOf.get(id) ?? [])) shared.set(gap, (shared.get(gap) ?? 0) + 1);
    for (const [gap, count] of shared) {
      const smaller = Math.min(still.length, gap.ticketIds.length);
      if (count >= SHARED_PART * smaller) pairs.push({ record, gap, shared: count });
    }
  }
  return pairs.sort(
    (a, b) => b.shared - a.shared || compare(a.record.id, b.record.id) || compare(a.gap.id, b.gap.id),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
