import type { TicketCause } from "../../core/ticket/ticket-cause.ts";

/** How well causes agree with the kinds of labelled tickets. */
export interface CauseEvaluation {
  /** Tickets whose label names a cause. */
  readonly n: number;
  /** Share of them with that cause; `null` for none. */
  readonly accuracy: number | null;
  /**
   * P(a ticket of that cause looks more like it than one that an article is missing for), by the share of that cause among the two;
   * `null` if one of the two is missing.
   */
  readonly missingAgainst: readonly {
    readonly cause: TicketCause;
    readonly n: number;
    readonly auroc: number | null;
  }[];
  /** Of the first gaps that ask for an article, those whose tickets truly lack one. */
  readonly firstToWrite: { readonly gaps: number; readonly right: number };
}
