import type { KnownArticles } from "../../core/article/known-articles.ts";
import { mustBe } from "../../core/door/door.ts";
import { moment } from "../../core/door/kinds.ts";
import { mustHave } from "../../core/door/takes.ts";
import type { Gap } from "../../core/gap/gap.ts";
import { maskPersonalData } from "../../core/privacy/mask-personal-data.ts";
import { type Analyzer, createAnalyzer } from "../../core/text/analyzer.ts";
import type { Ticket } from "../../core/ticket/ticket.ts";
import type { Verdict } from "../../core/verdict/verdict.ts";
import { findLikeTickets } from "./find-like-tickets.ts";
import type { GapRecord, GapState } from "./gap-state.ts";
import { articlesSince, type GoneGap, type JudgedTicket, judgeGone } from "./judge-gone.ts";
import { type MatchedGap, matchGaps } from "./match-gaps.ts";

/** This run. */
export interface GapRun {
  readonly gaps: readonly Gap[];
  readonly tickets: readonly Ticket[];
  readonly verdicts: readonly Verdict[];
  /** ISO 8601. */
  readonly now: string;
  /** Reads the tickets: pass the one that the gaps were found with. Default: English. */
  readonly analyzer?: Analyzer;
  /** Which articles there are, as `knownArticles` says: kept in the state for the next run. Default: none are kept. */
  readonly knowledge?: KnownArticles;
}

/** A gap of this run with its status. */
export interface FollowedGap extends MatchedGap {
  readonly record: GapRecord;
}

export interface FollowedGaps {
  /** In the order of the run. */
  readonly gaps: readonly FollowedGap[];
  /** Gaps of before that are none now, each told when it is gone, and again if it is closed later; never those that a person dismissed. */
  readonly gone: readonly GoneGap[];
  /** What to hand to the next run. */
  readonly state: GapState;
}

/**
 * Follows gaps from one run to the next, by the tickets that they share and by what their tickets say: each keeps its id and status, and
 * what is gone says why. A gap that was closed and comes back is open again; a snoozed one wakes on its day. What a person set aside stays so,
 * also where its problem falls into two gaps now. `previous` is `null` for the first run.
 */
export function followGaps(previous: GapState | null, run: GapRun): FollowedGaps {
  if (previous !== null)
    mustHave(
      previous,
      "gaps",
      "followGaps: the state of before",
      "what followGaps or loadGapState returned, or null for the first run",
    );
  mustHave(run, "gaps tickets verdicts now", "followGaps: the run");
  mustBe(moment, run.now, "followGaps: now");
  const { gaps, verdicts, now, knowledge } = run;
  if (knowledge !== undefined)
    mustHave(knowledge, "at articles", "followGaps: the knowledge", "what knownArticles gives");
  const before = previous?.gaps ?? [];
  const matches = matchGaps(before, gaps, new Set(verdicts.map(({ ticketId }) => ticketId)));
  const followed = matches.gaps.map((match) => ({ ...match, record: recordOf(match, now) }));
  const gone = goneGaps(matches.gone, previous, run);
  const news = gone.filter(({ change }, at) => {
    const { status, goneSince } = matches.gone[at]!;
    return status !== "closed" && status !== "dismissed" && (goneSince === null || change === "closed");
  });
  const records = [...followed.map(({ record }) => record), ...gone.map(({ record }) => record)];
  return {
    gaps: followed,
    gone: news,
    state: {
      format: "level-zero-gaps",
      version: 2,
      judgedAt: latest(previous, now),
      gaps: records,
      ...(knowledge && { knowledge }),
    },
  };
}

/** A run of an earlier time, made again, does not set the state back. */
function latest(previous: GapState | null, now: string): string {
  return previous !== null && sleeps(previous.judgedAt, now) ? previous.judgedAt : now;
}

function recordOf({ gap, previous, besides }: MatchedGap, now: string): GapRecord {
  return {
    id: gap.id,
    label: maskPersonalData(gap.label),
    proposedTitle: maskPersonalData(gap.proposedTitle),
    ticketIds: gap.ticketIds,
    ...statusOf(previous ?? besides, now),
    closedBy: null,
    profile: gap.profile,
    nearestArticleId: gap.nearestArticle?.id ?? null,
    lastSeen: gap.lastSeen,
    goneSince: null,
  };
}

/** What a person decided about the gap stays; all else is open. */
function statusOf(previous: GapRecord | null, now: string): Pick<GapRecord, "status" | "because" | "until"> {
  if (previous?.status === "dismissed")
    return { status: "dismissed", because: previous.because, until: null };
  if (previous?.status === "snoozed" && previous.until !== null && sleeps(previous.until, now))
    return { status: "snoozed", because: null, until: previous.until };
  return { status: "open", because: null, until: null };
}

/** Days are compared where one of the two is a day. */
function sleeps(until: string, now: string): boolean {
  if (until.length === 10 || now.length === 10) return now.slice(0, 10) < until.slice(0, 10);
  return Date.parse(now) < Date.parse(until);
}

/**
 * What became of the gaps that are none now. Tickets of a gap of this run are that gap's; a ticket that says what another gap of before said
 * is that one's.
 */
function goneGaps(
  gone: readonly GapRecord[],
  previous: GapState | null,
  { gaps, tickets, verdicts, now, analyzer = createAnalyzer() }: GapRun,
): GoneGap[] {
  if (previous === null || gone.length === 0) return [];
  const isNew = articlesSince(previous.knowledge);
  const verdictOf = new Map(verdicts.map((verdict) => [verdict.ticketId, verdict]));
  const inGap = new Set(gaps.flatMap(({ ticketIds }) => ticketIds));
  const others = tickets.filter(({ id }) => {
    const outcome = verdictOf.get(id)?.outcome;
    return outcome !== undefined && outcome !== "excluded" && !inGap.has(id);
  });
  const profiles = previous.gaps.map(({ profile }) => profile);
  const like = findLikeTickets(profiles, others, analyzer);
  const likeOf = new Map(previous.gaps.map((record, at) => [record, like[at]!]));
  const judged = (ids: readonly string[]) => ids.flatMap((id) => toJudged(verdictOf.get(id)));
  return gone.map((record) => {
    const own = new Set(record.ticketIds);
    const others = (ids: readonly string[]) => judged(ids.filter((id) => !own.has(id)));
    const { sure, likely } = likeOf.get(record)!;
    const ofGone = { own: judged(record.ticketIds), sure: others(sure), likely: others(likely) };
    return judgeGone(record, ofGone, now, isNew);
  });
}

function toJudged(verdict: Verdict | undefined): JudgedTicket[] {
  if (verdict === undefined) return [];
  const [best] = verdict.evidence;
  const article = best ? { articleId: best.articleId, title: best.title } : null;
  return [{ outcome: verdict.outcome, article }];
}
