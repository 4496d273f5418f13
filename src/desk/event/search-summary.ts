/** How the portal's search serves its visitors. Plain data. */
export interface SearchSummary {
  /** Dates of the first and last search, ISO 8601; `null` without any. */
  readonly period: { readonly from: string; readonly to: string } | null;
  /** Searches as they were meant: not those of words still being typed, nor the same one again in one visit. */
  readonly searches: number;
  /** Different visits with a search; `null` if the events carry no sessions. */
  readonly visits: number | null;
  /** Searches left out of all counts. */
  readonly passedOver: { readonly typing: number; readonly repeated: number };
  readonly noResults: SearchShare;
  /** Searches with a click, those rescued by a later one not among them. */
  readonly clicked: SearchShare;
  /** Asked again within five minutes with some of the same words; of the searches with a session. */
  readonly refined: SearchShare;
  readonly clickPosition: ClickPosition;
  /** Answers to "Did this solve it?". */
  readonly feedback: { readonly yes: number; readonly almost: number; readonly no: number };
  /** Tickets begun on the portal: sent, or made needless by an article. */
  readonly tickets: { readonly sent: number; readonly solved: number };
  /** Events of floods, which were counted and not kept: nothing else here knows of them. */
  readonly flooded: number;
  /** Limits that are not kept. */
  readonly alarms: readonly SearchAlarm[];
  /** One row for each thing asked for: most failed first, then most asked, then by key. */
  readonly queries: readonly QueryRow[];
}

/** A count with what it is of, and its 95 per cent interval (Wilson); `null` for none of none. */
export interface SearchShare {
  readonly count: number;
  readonly of: number;
  /** In [0, 1]. */
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

export interface ClickPosition {
  /** Mean place of the hits that were chosen, ≥ 1; `null` without clicks. */
  readonly mean: number | null;
  readonly clicks: number;
}

/** `no-results`: over 5 % find nothing. `few-clicks`: under 60 % lead to a click. `low-position`: the mean click is below place 3. */
export interface SearchAlarm {
  readonly code: "no-results" | "few-clicks" | "low-position";
  readonly value: number;
  readonly limit: number;
  /** Searches, or clicks, that `value` is of. */
  readonly of: number;
  /** Whether the interval lies beyond the limit too; `null` for a mean, which has none here. */
  readonly isSure: boolean | null;
}

/** Searches that ask for the same. */
export interface QueryRow {
  /** The terms, sorted. */
  readonly key: string;
  /** The commonest wording. */
  readonly query: string;
  readonly searches: number;
  /** Different visits; `null` if no event of it carries a session. */
  readonly visits: number | null;
  /** How the searches ended; the four add up to `searches`. */
  readonly clicked: number;
  readonly rescued: number;
  readonly noResults: number;
  readonly noClicks: number;
  readonly refined: number;
  readonly clickPosition: ClickPosition;
  /** Articles that matched in the latest search. */
  readonly hits: number;
  readonly finding: SearchFinding | null;
}

/**
 * What to do. `no-results`: write the article, or give one these words as an alias. `few-results`: hardly anything matches and nobody
 * chose it: review it, or write the article. `no-clicks`: much matches and nobody chose any: mend titles and summaries.
 * `ranking`: what they choose stands too far down.
 */
export type SearchFinding = "no-results" | "few-results" | "no-clicks" | "ranking";
