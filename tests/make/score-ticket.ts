import type { SearchIndex } from "../../src/core/search/search-index.ts";
import type { Ticket } from "../../src/core/ticket/ticket.ts";
import { createScorer, type ScoreOptions } from "../../src/core/verdict/create-scorer.ts";
import type { Explanation } from "../../src/core/verdict/explanation.ts";
import type { Verdict } from "../../src/core/verdict/verdict.ts";

/** The verdict on one ticket, by a scorer of its own. */
export function scoreTicket(ticket: Ticket, index: SearchIndex, options: ScoreOptions = {}): Verdict {
  return createScorer(index, options).score(ticket);
}

/** How one verdict came about, by a scorer of its own. */
export function explainTicket(ticket: Ticket, index: SearchIndex, options: ScoreOptions = {}): Explanation {
  return createScorer(index, options).explain(ticket);
}
