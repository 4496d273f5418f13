import { scaled } from "../../../desk/follow/gap-likeness.ts";
import type { GapRecord } from "../../../desk/follow/gap-state.ts";
import type { JudgedTicket, TicketsOfGone } from "../../../desk/follow/judge-gone.ts";
import type { TicketRow } from "../report.ts";

/**
 * A report holds no texts: a ticket says what a gap said if the words that it shares with its article have this part of the gap's weight. Of
 * solvable tickets that do, 69 to 90 % are of the gap's problem on three desks; at 0.45, half.
 */
const LEAST_COVERED = 0.6;

/** For a gap of the earlier report the tickets of its problem in the later one: its own, and others that are in no gap. */
export function createGoneFinder(
  records: readonly GapRecord[],
  rows: readonly TicketRow[],
): (record: GapRecord) => TicketsOfGone {
  const rowOf = new Map(rows.map((row) => [row.ticketId, row]));
  const others = rows.filter(({ gapId, outcome }) => gapId === null && outcome !== "excluded");
  const alike = alikeOf(records, others);
  return (record) => {
    const own = new Set(record.ticketIds);
    const sure = (alike.get(record) ?? []).filter(({ ticketId }) => !own.has(ticketId));
    const kept = record.ticketIds.flatMap((id) => rowOf.get(id) ?? []);
    return { own: kept.map(toJudged), sure: sure.map(toJudged), likely: [] };
  };
}

/** Each ticket goes to the gap that it covers most, ties to the first. */
function alikeOf(
  records: readonly GapRecord[],
  rows: readonly TicketRow[],
): ReadonlyMap<GapRecord, readonly TicketRow[]> {
  const weights = records.map((record) => new Map(scaled(record.profile)));
  const found = new Map<GapRecord, TicketRow[]>();
  for (const row of rows) {
    const covered = weights.map((of) =>
      row.matchedTerms.reduce((sum, term) => sum + (of.get(term) ?? 0) ** 2, 0),
    );
    const best = covered.indexOf(Math.max(...covered));
    const record = records[best];
    if (record === undefined || covered[best]! < LEAST_COVERED) continue;
    found.set(record, [...(found.get(record) ?? []), row]);
  }
  return found;
}

function toJudged({ outcome, article }: TicketRow): JudgedTicket {
  return { outcome, article: article && { articleId: article.id, title: article.title } };
}
