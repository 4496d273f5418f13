import type { GapSearches } from "../../desk/event/join-searches.ts";

/** The portal's failed searches. Counts of searches, never added to tickets: one person may be in both. */
export interface SearchTable {
  /** For each gap that failed searches are about, in the order of the gaps. */
  readonly gaps: readonly GapSearchRow[];
  /** Failed searches that no gap is about: people look for it, and no ticket asks for it. */
  readonly unmatched: UnmatchedSearches;
}

export interface GapSearchRow extends Pick<GapSearches, "gapId" | "noResults" | "noClicks"> {
  /** The queries that failed most, at most three. */
  readonly queries: readonly FailedQuery[];
}

export interface UnmatchedSearches extends SearchCounts {
  /** Different queries, listed or not. */
  readonly total: number;
  /** Most failed first, at most twenty. */
  readonly rows: readonly FailedQuery[];
}

export interface FailedQuery extends SearchCounts {
  /** The commonest wording, masked. */
  readonly query: string;
}

export interface SearchCounts {
  /** Searches that found nothing. */
  readonly noResults: number;
  /** Searches that found something, of which nothing was chosen. */
  readonly noClicks: number;
}
