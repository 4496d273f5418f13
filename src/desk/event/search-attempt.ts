/** One search as the visitor meant it: typed to the end, and counted once however often the page asked. */
export interface SearchAttempt {
  /** As it was typed last. */
  readonly query: string;
  /** The query's terms, sorted: queries with one key ask for the same. */
  readonly key: string;
  readonly terms: ReadonlySet<string>;
  /** `null` if the host keeps no sessions: then refinements are unknown. */
  readonly session: string | null;
  readonly at: string;
  /** Articles that matched. */
  readonly hits: number;
  /** Places of the hits that were chosen, from 1. */
  readonly clicks: readonly number[];
  /** Whether nothing was chosen, and the same visitor asked again within minutes with some of the same words. */
  readonly isRefined: boolean;
  readonly outcome: AttemptOutcome;
}

/** `rescued`: a later search that refined this one led to a click. `no-clicks`: something matched, and nothing was chosen. */
export type AttemptOutcome = "clicked" | "rescued" | "no-results" | "no-clicks";
