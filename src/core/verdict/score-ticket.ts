import type { SearchIndex } from "../search/search-index.ts";
import type { Ticket } from "../ticket/ticket.ts";
import { createScorer, type ScoreOptions } from "./create-scorer.ts";
import type { Verdict } from "./verdict.ts";

/**
 * Whether this ticket was level-zero solvable, by which article, and if not, why. Never throws for a ticket.
 * For many tickets keep a `createScorer(index, options)`: it judges the same and prepares once.
 */
export function scoreTicket(ticket: Ticket, index: SearchIndex, options: ScoreOptions = {}): Verdict {
  return createScorer(index, options).score(ticket);
}
