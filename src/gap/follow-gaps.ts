import type { Verdict } from "../verdict/verdict.ts";
import type { Gap } from "./gap.ts";
import type { GapRecord, GapState } from "./gap-state.ts";
import { type MatchedGap, matchGaps } from "./match-gaps.ts";

/** This run. */
export interface GapRun {
  readonly gaps: readonly Gap[];
  readonly verdicts: readonly Verdict[];
  /** ISO 8601. */
  readonly now: string;
}

/** A gap of this run with its status. */
export interface FollowedGap extends MatchedGap {
  readonly record: GapRecord;
}

/** A gap of the run before that is none any more. */
export interface GoneGap {
  readonly record: GapRecord;
  /** Its tickets that this run has too, and those of them that are solvable now. */
  readonly present: number;
  readonly solvable: number;
  /**
   * `closed`: at least half of its tickets are solvable now, so an article closed it in fact. `faded`: its tickets are still
   * here and unsolved, but form no gap. `unseen`: none of its tickets is in this export.
   */
  readonly change: "closed" | "faded" | "unseen";
  /** The article that solves most of them; `null` unless it is closed. */
  readonly closedBy: { readonly articleId: string; readonly title: string } | null;
}

export interface FollowedGaps {
  /** In the order of the run. */
  readonly gaps: readonly FollowedGap[];
  readonly gone: readonly GoneGap[];
  /** What to hand to the next run. */
  readonly state: GapState;
}

const SOLVED_PART = 0.5;

/**
 * Follows gaps from one run to the next: each keeps its id and status, and what is gone says why. A gap that was closed and
 * comes back is open again; a snoozed one wakes on its day. `previous` is `null` for the first run.
 */
export function followGaps(previous: GapState | null, { gaps, verdicts, now }: GapRun): FollowedGaps {
  const verdictOf = new Map(verdicts.map((verdict) => [verdict.ticketId, verdict]));
  const matches = matchGaps(previous?.gaps ?? [], gaps, new Set(verdictOf.keys()));
  const followed = matches.gaps.map((match) => ({ ...match, record: recordOf(match, now) }));
  const gone = matches.gone.map((record) => goneGap(record, verdictOf));
  const records = [...followed.map(({ record }) => record), ...gone.map(({ record }) => record)];
  return {
    gaps: followed,
    gone: gone.filter(({ record: { id } }) =>
      previous?.gaps.some((old) => old.id === id && old.status !== "closed"),
    ),
    state: { format: "level-zero-gaps", version: 1, judgedAt: now, gaps: records },
  };
}

function recordOf({ gap, previous }: MatchedGap, now: string): GapRecord {
  const { id, label, proposedTitle, ticketIds } = gap;
  const fresh = { id, label, proposedTitle, ticketIds, closedBy: null };
  if (previous?.status === "dismissed")
    return { ...fresh, status: "dismissed", because: previous.because, until: null };
  if (previous?.status === "snoozed" && previous.until !== null && sleeps(previous.until, now)) {
    return { ...fresh, status: "snoozed", because: null, until: previous.until };
  }
  return { ...fresh, status: "open", because: null, until: null };
}

/** Days are compared where one of the two is a day. */
function sleeps(until: string, now: string): boolean {
  if (until.length === 10 || now.length === 10) return now.slice(0, 10) < until.slice(0, 10);
  return Date.parse(now) < Date.parse(until);
}

function goneGap(record: GapRecord, verdictOf: ReadonlyMap<string, Verdict>): GoneGap {
  const present = record.ticketIds.flatMap((id) => verdictOf.get(id) ?? []);
  const solvable = present.flatMap((verdict) => (verdict.outcome === "solvable" ? [verdict] : []));
  const counts = { present: present.length, solvable: solvable.length };
  if (present.length === 0) return { ...counts, record, change: "unseen", closedBy: null };
  if (solvable.length < SOLVED_PART * present.length)
    return { ...counts, record, change: "faded", closedBy: null };
  const closedBy = mostNamed(solvable.map(({ evidence }) => evidence[0]));
  const closed: GapRecord = {
    ...record,
    status: "closed",
    because: null,
    until: null,
    closedBy: closedBy.articleId,
  };
  return { ...counts, record: closed, change: "closed", closedBy };
}

/** Ties by id. `articles` must not be empty. */
function mostNamed(articles: readonly { readonly articleId: string; readonly title: string }[]) {
  const counts = new Map<string, number>();
  for (const { articleId } of articles) counts.set(articleId, (counts.get(articleId) ?? 0) + 1);
  const [first] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const { articleId, title } = articles.find((article) => article.articleId === first![0])!;
  return { articleId, title };
}
