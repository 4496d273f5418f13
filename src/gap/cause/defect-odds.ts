import { requesterText, type Ticket } from "../../ticket/ticket.ts";
import { nearestNeighbours } from "../nearest-neighbours.ts";
import type { TermTable } from "../term-table.ts";
import { weighTerms } from "../weigh-terms.ts";
import { defectCues } from "./cause-cues.ts";

/** Tickets that say the same share their cause: so many of the nearest are asked. */
const NEIGHBOURS = 10;
/** A cue in the subject counts so much more. */
const SUBJECT_WORTH = 0.5;
/** Cues, a ticket's own and the mean of its neighbours, at which a defect and a missing article are equally likely. */
const EVEN = 1;
/** Log-odds of one cue more. */
const CUE_LOG_ODDS = 1.5;
/** Log-odds taken away where an article closed all neighbours instead of the usual share of them. */
const CLOSED_LOG_ODDS = 3;

/** Row i of `table` is `tickets[i]`. */
export interface DefectSource {
  readonly tickets: readonly Ticket[];
  readonly table: TermTable;
  /** Rows of tickets that an article closed. */
  readonly home: readonly number[];
}

/**
 * Log-odds of a defect against a missing article, by row: the cues of a ticket and, weighed by similarity, of those that say the same;
 * and fewer where articles closed those. The numbers were chosen on one history with articles taken out on purpose (Thunderbird, ten
 * draws): tickets that no article closed against those of the articles taken out, AUROC .690 by all of a ticket's own cues, .699 by those of its beginning, .745 with all of this.
 * O(length of the texts + rows · 10,000).
 */
export function defectLogOdds({ tickets, table, home }: DefectSource): Float64Array {
  const own = tickets.map(
    (ticket) => defectCues(requesterText(ticket)) + SUBJECT_WORTH * defectCues(ticket.subject),
  );
  const closed = new Uint8Array(tickets.length);
  for (const row of home) closed[row] = 1;
  const usual = home.length / Math.max(1, tickets.length);
  const rows = weighTerms(table, [...tickets.keys()]);
  const { indptr, rows: others, similarities } = nearestNeighbours(rows, table.vocabulary.length, NEIGHBOURS);
  return Float64Array.from(own, (cues, row) => {
    let [weight, pooled, closedShare] = [0, 0, 0];
    for (let at = indptr[row]!; at < indptr[row + 1]!; at++) {
      weight += similarities[at]!;
      pooled += similarities[at]! * own[others[at]!]!;
      closedShare += similarities[at]! * closed[others[at]!]!;
    }
    const around =
      weight === 0 ? { cues, closed: usual } : { cues: pooled / weight, closed: closedShare / weight };
    return CUE_LOG_ODDS * (cues + around.cues - EVEN) - CLOSED_LOG_ODDS * (around.closed - usual);
  });
}
