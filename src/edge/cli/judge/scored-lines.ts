import type { Ticket, Verdict } from "../../../index.ts";
import { type Pool, type PoolScoreOptions, type ScoredLines, scoreLine } from "../../node/index.ts";

/** Makes lines of `level-zero score` of verdicts, here or in threads: for `judgeTickets`. */
export const SCORED_LINES = {
  here: (verdict: Verdict): ScoredLines => ({
    text: scoreLine(verdict),
    rules: [[verdict.ticketId, verdict.outcome === "excluded" ? verdict.reason : ""]],
  }),
  others: (pool: Pool, tickets: AsyncIterable<Ticket>, scorer: string, job: PoolScoreOptions) =>
    pool.lines(tickets, scorer, job),
  countOf: ({ rules }: ScoredLines): number => rules.length,
};
