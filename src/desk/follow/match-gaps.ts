import { mustList } from "../../core/door/takes.ts";
import type { Gap } from "../../core/gap/gap.ts";
import { addTo } from "../../core/math/add-to.ts";
import { compareText } from "../../core/text/compare-text.ts";
import { isSame, type KnownByContent, type LikePair, likePairs } from "./gap-likeness.ts";
import type { GapRecord } from "./gap-state.ts";

/** A gap of this run beside the one of the run before that it is. */
export interface MatchedGap<G extends MatchableGap = Gap> {
  /** With the id that it had before. */
  readonly gap: G;
  readonly previous: GapRecord | null;
  /** What the two have in common: tickets; without those what their tickets say, or but a word of it; `null` for a new gap. */
  readonly matchedBy: "tickets" | "content" | "word" | null;
  /**
   * `reopened`: it had been closed. `grown`, `shrunk` and `same` compare numbers of tickets. `continued`: known by its content alone, so that
   * its tickets are others, and their numbers tell nothing; where it `shares` a subject, that goes on. `recurring`: a word came up again that
   * makes a heap, and no problem is known to go on.
   */
  readonly change: "new" | "grown" | "shrunk" | "same" | "continued" | "recurring" | "reopened";
  /**
   * Of a new gap, the one of before that it says the same as, where another gap of this run is that one already, or one that a person
   * dismissed and that it says nearly the same as; else `null`.
   */
  readonly besides: GapRecord | null;
}

export interface GapMatches<G extends MatchableGap = Gap> {
  /** In the order given. */
  readonly gaps: readonly MatchedGap<G>[];
  /** Gaps of the run before that none of this run is, in their order. */
  readonly gone: readonly GapRecord[];
}

/** What gaps are matched by. Without a profile tickets alone count. */
export type MatchableGap = Pick<Gap, "id" | "ticketIds"> &
  Partial<Pick<Gap, "profile" | "nearestArticle" | "cause">>;

/** Two gaps are one if they share at least this part of the smaller one's tickets. */
const SHARED_PART = 0.5;
/**
 * A gap that says so much of what a dismissed one said is dismissed with it, if it is no other one of before: to be asked again about what was
 * set aside is worse than to see one gap less. Of gaps that should stay dismissed 584 of 640 do (without this 86 %), and with them 31 of
 * 1,982 others (consecutive months, `bench/follow.ts`).
 */
const LIKE_DISMISSED = 0.4;

/** Gaps that the same hidden, outdated or unfound article answers are one where they have some words in common, however few: the answer is one. */
const SAME_ANSWER = 0.1;
const ANSWERED: ReadonlySet<Gap["cause"]> = new Set(["not-visible", "outdated", "not-findable"]);

/**
 * Which gap is which across two runs: by the tickets that they share, most first, ties by ids; then, for gaps whose tickets have mostly
 * left the export, by what their tickets say. Each is matched once. `present` are the tickets of this run: those that have left the export
 * count neither way. O(tickets of the gaps + pairs that share a ticket or a term).
 * @param current the gaps of this run
 * @param present ids of the tickets of this run; `null`: all are there
 */
export function matchGaps<G extends MatchableGap>(
  previous: readonly GapRecord[],
  current: readonly G[],
  present: ReadonlySet<string> | null = null,
): GapMatches<G> {
  mustList(previous, "id ticketIds", "matchGaps: the gaps of before");
  mustList(current, "id ticketIds", "matchGaps: the gaps");
  const pairs = new Pairs<G>();
  for (const { record, gap } of pairsOf(previous, current, present)) pairs.join(record, gap, "tickets");
  const besides = new Map<G, GapRecord>();
  const moved = previous.filter((record) => hasLeft(record, present));
  for (const pair of likePairsOf(moved, current, LIKE_DISMISSED)) {
    const [record, gap] = [moved[pair.before]!, current[pair.after]!];
    const same = isSame(pair);
    if (same && pairs.join(record, gap, pair.by)) continue;
    if ((same || record.status === "dismissed") && !besides.has(gap)) besides.set(gap, record);
  }
  for (const pair of likePairsOf(moved, current, SAME_ANSWER)) {
    const [record, gap] = [moved[pair.before]!, current[pair.after]!];
    if (haveOneAnswer(record, gap)) pairs.join(record, gap, "content");
  }
  const known = new Set(previous.map(({ id }) => id));
  return {
    gaps: current.map((gap) => {
      const match = pairs.of(gap);
      return match === null
        ? newGap(gap, besides.get(gap) ?? null, known)
        : { ...match, gap: { ...gap, id: match.previous.id }, change: changeOf(gap, match), besides: null };
    }),
    gone: previous.filter((record) => !pairs.has(record)),
  };
}

interface Match {
  readonly previous: GapRecord;
  readonly matchedBy: "tickets" | "content" | "word";
}

/** Each gap of one side with one of the other. */
class Pairs<G> {
  private readonly matches = new Map<G, Match>();
  private readonly taken = new Set<GapRecord>();

  /** Whether both were free. */
  join(previous: GapRecord, gap: G, matchedBy: Match["matchedBy"]): boolean {
    if (this.matches.has(gap) || this.taken.has(previous)) return false;
    this.matches.set(gap, { previous, matchedBy });
    this.taken.add(previous);
    return true;
  }

  of(gap: G): Match | null {
    return this.matches.get(gap) ?? null;
  }

  has(record: GapRecord): boolean {
    return this.taken.has(record);
  }
}

function newGap<G extends MatchableGap>(
  gap: G,
  besides: GapRecord | null,
  known: ReadonlySet<string>,
): MatchedGap<G> {
  return {
    gap: { ...gap, id: freshId(gap.id, known) },
    previous: null,
    matchedBy: null,
    change: "new",
    besides,
  };
}

function changeOf({ ticketIds }: MatchableGap, { previous, matchedBy }: Match): MatchedGap["change"] {
  if (matchedBy === "word") return "recurring";
  if (previous.status === "closed") return "reopened";
  if (matchedBy === "content") return "continued";
  const difference = ticketIds.length - previous.ticketIds.length;
  return difference > 0 ? "grown" : difference < 0 ? "shrunk" : "same";
}

/** A part that split off may have the first ticket, and so the id, of the gap that it was part of. */
function freshId(id: string, known: ReadonlySet<string>): string {
  return known.has(id) ? freshId(`${id}-b`, known) : id;
}

/** Whether most of its tickets are not in this export: those that are would tell better than any words. */
function hasLeft({ ticketIds }: GapRecord, present: ReadonlySet<string> | null): boolean {
  if (present === null) return true;
  const still = ticketIds.filter((id) => present.has(id)).length;
  return still < SHARED_PART * ticketIds.length;
}

/** Whether one article is the answer to both: it only has to be shown, renewed or found. */
function haveOneAnswer({ nearestArticleId }: GapRecord, { cause, nearestArticle }: MatchableGap): boolean {
  return (
    cause !== undefined &&
    ANSWERED.has(cause) &&
    nearestArticleId !== null &&
    nearestArticleId === nearestArticle?.id
  );
}

function likePairsOf(
  previous: readonly GapRecord[],
  current: readonly MatchableGap[],
  least: number,
): LikePair[] {
  const after = current.map(
    ({ profile = null, nearestArticle = null }): KnownByContent => ({
      profile,
      nearestArticleId: nearestArticle?.id ?? null,
    }),
  );
  return likePairs(previous, after, least);
}

interface Pair<G> {
  readonly record: GapRecord;
  readonly gap: G;
  readonly shared: number;
}

/** Pairs that share enough tickets, best first. */
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
    for (const gap of still.flatMap((id) => gapOf.get(id) ?? [])) addTo(shared, gap);
    for (const [gap, count] of shared) {
      const smaller = Math.min(still.length, gap.ticketIds.length);
      if (count >= SHARED_PART * smaller) pairs.push({ record, gap, shared: count });
    }
  }
  return pairs.sort(
    (a, b) => b.shared - a.shared || compareText(a.record.id, b.record.id) || compareText(a.gap.id, b.gap.id),
  );
}
