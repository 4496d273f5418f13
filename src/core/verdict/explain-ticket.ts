import type { SearchIndex } from "../search/search-index.ts";
import type { Ticket } from "../ticket/ticket.ts";
import { createScorer, type ScoreOptions } from "./create-scorer.ts";
import type { Explanation } from "./explanation.ts";

/**
 * The verdict on a ticket, and how it came about. Made on demand, so that the verdicts of a bulk run stay small: it judges the
 * ticket in the same way as `scoreTicket` and keeps what that forgets. For more than one ticket keep a scorer and call its `explain`.
 */
export function explainTicket(ticket: Ticket, index: SearchIndex, options: ScoreOptions = {}): Explanation {
  return createScorer(index, options).explain(ticket);
}
