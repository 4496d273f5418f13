import type { GapProfile } from "../../../core/gap/gap.ts";
import type { GapRecord } from "../../../desk/follow/gap-state.ts";
import { articlesSince, type GoneGap, judgeGone } from "../../../desk/follow/judge-gone.ts";
import { matchGaps } from "../../../desk/follow/match-gaps.ts";
import type { GapRow, Report } from "../report.ts";
import { createGoneFinder } from "./find-gone-tickets.ts";
import type { MovedGap, MovedGaps } from "./report-comparison.ts";

/**
 * Which listed gaps are new, still there, and gone, and why those are gone: answered by an article, not answered, or no ticket came. Two
 * gaps are one if they share half of the smaller one's tickets, or say the same in other tickets.
 */
export function compareGaps(before: Report, after: Report): MovedGaps {
  const profileOf = profileReader(before, after);
  const current = after.gaps.rows.map((row) => ({
    id: row.id,
    ticketIds: ticketsOf(row, after),
    profile: profileOf(row),
    cause: row.cause,
    nearestArticle: row.nearestArticle && { ...row.nearestArticle, score: 0 },
    row,
  }));
  const rowOf = new Map(before.gaps.rows.map((row) => [row.id, row]));
  const records = before.gaps.rows.map((row) => recordOf(row, ticketsOf(row, before), profileOf(row)));
  const present = new Set(after.tickets.map(({ ticketId }) => ticketId));
  const { gaps, gone } = matchGaps(records, current, present);
  const isNew = articlesSince(before.knowledge);
  const ticketsOfGone = createGoneFinder(records, after.tickets);
  const judged = gone.map((record) => judgeGone(record, ticketsOfGone(record), after.judgedAt, isNew));
  const thatAre = (change: GoneGap["change"]) =>
    judged.filter((each) => each.change === change).map(({ record }) => outline(rowOf.get(record.id)!));
  return {
    opened: gaps.filter(({ previous }) => previous === null).map(({ gap }) => outline(gap.row)),
    kept: gaps.flatMap(({ gap, previous, matchedBy }) =>
      previous === null || matchedBy === null
        ? []
        : [{ ...outline(gap.row), countBefore: rowOf.get(previous.id)!.count, matchedBy }],
    ),
    closed: judged.flatMap(({ record, closedBy, present: came, solvable }) =>
      closedBy === null
        ? []
        : [
            {
              ...outline(rowOf.get(record.id)!),
              answeredBy: { id: closedBy.articleId, title: closedBy.title },
              present: came,
              solvable,
            },
          ],
    ),
    faded: thatAre("faded"),
    quiet: thatAre("quiet"),
  };
}

/** The rows' profiles; their telling words where one report is from before there were profiles. */
function profileReader(before: Report, after: Report): (row: GapRow) => GapProfile {
  const rows = [...before.gaps.rows, ...after.gaps.rows];
  const byWords = rows.some(({ profile }) => profile === null);
  return ({ profile, terms }) =>
    byWords || profile === null
      ? { terms: terms.map((term) => [term.toLowerCase(), 1] as const), typical: 0 }
      : profile;
}

function ticketsOf({ id }: GapRow, { tickets }: Report): string[] {
  return tickets.filter(({ gapId }) => gapId === id).map(({ ticketId }) => ticketId);
}

function recordOf(
  { id, label, proposedTitle, nearestArticle, lastSeen }: GapRow,
  ticketIds: readonly string[],
  profile: GapProfile,
): GapRecord {
  const status = { status: "open", because: null, until: null, closedBy: null, goneSince: null } as const;
  const nearestArticleId = nearestArticle?.id ?? null;
  return { id, label, proposedTitle, ticketIds, ...status, profile, nearestArticleId, lastSeen };
}

function outline({ id, label, proposedTitle, cause, count }: GapRow): MovedGap {
  return { id, label, title: proposedTitle || label, cause, count };
}
