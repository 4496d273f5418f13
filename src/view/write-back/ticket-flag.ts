import type { Report, TicketRow } from "../report/report.ts";

/** What goes back into one ticket of the service desk: no words of it. */
export interface TicketFlag {
  readonly ticketId: string;
  /** `true` for solvable, `false` for unsolvable, `null` for unsure. */
  readonly levelZero: boolean | null;
  /** Outcome, or the reason of an unsolvable ticket. */
  readonly reason: string;
  /** The article that solves it, or has to be mended; `null` if there is none, and for unsure tickets. */
  readonly articleId: string | null;
  /** In [0, 1], two digits. */
  readonly probability: number;
}

/** The scored tickets of a report, in its order. Excluded ones are left as they are. */
export function ticketFlags({ tickets }: Pick<Report, "tickets">): TicketFlag[] {
  return tickets.flatMap((row) => {
    const { ticketId, outcome, reason, probability } = row;
    if (outcome === "excluded" || probability === null) return [];
    return [
      {
        ticketId,
        levelZero: outcome === "unsure" ? null : outcome === "solvable",
        reason: reason ?? outcome,
        articleId: articleOf(row),
        probability: Math.round(100 * probability) / 100,
      },
    ];
  });
}

/** An article that did not answer is no answer. */
function articleOf({ outcome, reason, article }: TicketRow): string | null {
  const mendable = reason === "not-visible" || reason === "outdated" || reason === "not-findable";
  return outcome === "solvable" || mendable ? (article?.id ?? null) : null;
}
