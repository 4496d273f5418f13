import { fold } from "../../../core/text/fold.ts";
import { scaled } from "../../../desk/follow/gap-likeness.ts";
import type { GapRecord } from "../../../desk/follow/gap-state.ts";
import type { JudgedTicket, TicketsOfGone } from "../../../desk/follow/judge-gone.ts";
import type { TicketRow } from "../report.ts";

/**
 * A report holds no texts: a ticket says what a gap said if the words that it shares with its article have this part of the gap's weight. Of
 * solvable tickets that surely do, 69 to 90 % are of the gap's problem on three desks; at 0.45, half.
 */
const LEAST_COVERED = { sure: 0.6, likely: 0.4 };

/** Letters of an ending, and of what is left of a word without it. */
const MOST_ENDING = 3;
const LEAST_STEM = 4;

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
    const found = (alike.get(record) ?? []).filter(({ row }) => !own.has(row.ticketId));
    const [sure, likely] = [true, false].map((which) => found.filter(({ isSure }) => isSure === which));
    return {
      own: record.ticketIds.flatMap((id) => rowOf.get(id) ?? []).map(toJudged),
      sure: sure!.map(({ row }) => toJudged(row)),
      likely: likely!.map(({ row }) => toJudged(row)),
    };
  };
}

interface AlikeTicket {
  readonly row: TicketRow;
  readonly isSure: boolean;
}

/** Each ticket goes to the gap that it covers most, ties to the first. */
function alikeOf(
  records: readonly GapRecord[],
  rows: readonly TicketRow[],
): ReadonlyMap<GapRecord, readonly AlikeTicket[]> {
  const weights = records.map((record) => new Map(scaled(record.profile)));
  const found = new Map<GapRecord, AlikeTicket[]>();
  for (const row of rows) {
    const terms = [...new Set(row.matchedTerms.flatMap(stemsOf))];
    const covered = weights.map((of) => terms.reduce((sum, term) => sum + (of.get(term) ?? 0) ** 2, 0));
    const most = Math.max(...covered);
    const record = records[covered.indexOf(most)];
    if (record === undefined || most < LEAST_COVERED.likely) continue;
    const ticket = { row, isSure: most >= LEAST_COVERED.sure };
    found.set(record, [...(found.get(record) ?? []), ticket]);
  }
  return found;
}

/**
 * Tickets have words as customers wrote them and gaps have stems, and a report does not say how its texts were read: a word stands for each of
 * its beginnings that lacks an ending at most, as "approving" for "approv".
 */
function stemsOf(word: string): string[] {
  const folded = fold(word.toLowerCase());
  const endings = Math.max(0, Math.min(MOST_ENDING, folded.length - LEAST_STEM));
  return Array.from({ length: endings + 1 }, (_, letters) => folded.slice(0, folded.length - letters));
}

function toJudged({ outcome, article }: TicketRow): JudgedTicket {
  return { outcome, article: article && { articleId: article.id, title: article.title } };
}
