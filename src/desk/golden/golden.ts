/** A question that must keep its answer, whatever is changed. */
export interface GoldenQuestion {
  /** As a customer asks it. */
  readonly question: string;
  /** Audiences that the customer holds besides `public`. */
  readonly audience: readonly string[];
  /** Ids of articles of which one must be found among the first `top`; empty if none must. */
  readonly find: readonly string[];
  /** Place up to which it must be found, from 1. */
  readonly top: number;
  /** Ids of articles that must not be shown at all, such as those of other people. */
  readonly avoid: readonly string[];
  /** Whether search must say that nothing matches. */
  readonly nothing: boolean;
  /** Line of the file where it stands, from 1; `null` if it came from no file. */
  readonly line: number | null;
}

/** How one question was answered. */
export interface GoldenAnswer {
  readonly question: GoldenQuestion;
  readonly passed: boolean;
  /** What was expected and what came, in one sentence; empty if it passed. */
  readonly reason: string;
  /** 1-based place of the best of `find` among the first 50; `null` if it is not among them, or none must be found. */
  readonly rank: number | null;
  /** Ids that were shown, best first, at most five. */
  readonly shown: readonly string[];
}
