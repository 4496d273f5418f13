import type { ExclusionRule } from "../ticket/exclusion.ts";
import type { Evidence } from "./evidence.ts";

/** What level-zero says about one ticket. */
export type Verdict = SolvableVerdict | UnsolvableVerdict | UnsureVerdict | ExcludedVerdict;

/** An article answers it, the requester may see it, and their words find it. */
export interface SolvableVerdict extends ScoredVerdict {
  readonly outcome: "solvable";
  readonly reason: null;
  /** Best first; a solvable ticket always has its article. */
  readonly evidence: readonly [Evidence, ...Evidence[]];
}

export interface UnsolvableVerdict extends ScoredVerdict {
  readonly outcome: "unsolvable";
  readonly reason: UnsolvableReason;
  /** Best first; empty when nothing in the knowledge base shares a word with the ticket. */
  readonly evidence: readonly Evidence[];
}

/** The probability lies between the two thresholds: a person should look. */
export interface UnsureVerdict extends ScoredVerdict {
  readonly outcome: "unsure";
  readonly reason: null;
  readonly evidence: readonly Evidence[];
}

export interface ExcludedVerdict {
  readonly ticketId: string;
  readonly outcome: "excluded";
  readonly reason: ExclusionRule;
  readonly probability: null;
  readonly evidence: readonly [];
}

interface ScoredVerdict {
  readonly ticketId: string;
  /** Calibrated P(an article that this requester can see would have solved this ticket), in [0, 1]. */
  readonly probability: number;
  /**
   * Share of questions about quite other things that this knowledge base matches as well as this ticket, in [0, 1].
   * Above 0.1 nothing here matches: what evidence there is came by chance.
   */
  readonly chance: number;
}

/** Which of content, access and findability failed; each has a different mend. */
export type UnsolvableReason = "missing" | "not-visible" | "outdated" | "not-findable" | "needs-agent";

export type Outcome = Verdict["outcome"];
