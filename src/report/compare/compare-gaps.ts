import type { GapRecord } from "../../gap/gap-state.ts";
import { matchGaps } from "../../gap/match-gaps.ts";
import type { GapRow, Report } from "../report.ts";
import type { MovedGap, MovedGaps } from "./report-comparison.ts";

/**
 * Which listed gaps are new, gone and still there. Two gaps are one if they share half of the smaller one's tickets; where the
 * reports have no ticket in common, half of the smaller one's telling words.
 */
export function compareGaps(before: Report, after: Report): MovedGaps {
  const known = new Set(before.tickets.map(({ ticketId }) => ticketId));
  const shared = after.tickets.some(({ ticketId }) => known.has(ticketId));
  const marksOf = shared ? ticketsOf : wordsOf;
  const rows = new Map(before.gaps.rows.map((row) => [row.id, row]));
  const current = after.gaps.rows.map((row) => ({ id: row.id, ticketIds: marksOf(row, after), row }));
  const records = before.gaps.rows.map((row) => recordOf(row, marksOf(row, before)));
  const present = shared ? new Set(after.tickets.map(({ ticketId }) => ticketId)) : null;
  const { gaps, gone } = matchGaps(records, current, present);
  return {
    matchedBy: shared ? "tickets" : "words",
    opened: gaps.filter(({ previous }) => previous === null).map(({ gap }) => outline(gap.row)),
    closed: gone.map(({ id }) => outline(rows.get(id)!)),
    kept: gaps.flatMap(({ gap, previous }) =>
      previous === null ? [] : [{ ...outline(gap.row), countBefore: rows.get(previous.id)!.count }],
    ),
  };
}

function ticketsOf({ id }: GapRow, { tickets }: Report): string[] {
  return tickets.filter(({ gapId }) => gapId === id).map(({ ticketId }) => ticketId);
}

function wordsOf({ terms }: GapRow): readonly string[] {
  return terms;
}

function recordOf({ id, label, proposedTitle }: GapRow, ticketIds: readonly string[]): GapRecord {
  return { id, label, proposedTitle, ticketIds, status: "open", because: null, until: null, closedBy: null };
}

function outline({ id, label, cause, count }: GapRow): MovedGap {
  return { id, label, cause, count };
}
