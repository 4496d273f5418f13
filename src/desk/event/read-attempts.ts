import type { Analyzer } from "../../core/text/analyzer.ts";
import { fold } from "../../core/text/fold.ts";
import type { ClickEvent, PortalEvent, SearchEvent } from "./event.ts";
import type { AttemptOutcome, SearchAttempt } from "./search-attempt.ts";

/** Searches as they were meant, and what was passed over on the way to them. */
export interface ReadAttempts {
  /** By time; of one moment, in the order given. */
  readonly attempts: readonly SearchAttempt[];
  /** Searches for words that were still being typed. */
  readonly typing: number;
  /** Searches that repeated one of the same visit, as going back to the results does. */
  readonly repeated: number;
  /** Clicks on results of searches that are not among the events. */
  readonly strayClicks: readonly number[];
}

/** A longer query within this time is the same one, typed further. */
const TYPING_MS = 10_000;
/** A query with some of the same words within this time is another try. */
const REFINING_MS = 5 * 60_000;
/** The same query within this time is the same search, and a click within it belongs to it. */
const VISIT_MS = 30 * 60_000;

/** O(events · searches of a visit). Without sessions nobody's typing, repeating and refining can be told from another's. */
export function readAttempts(events: readonly PortalEvent[], analyzer: Analyzer): ReadAttempts {
  const read: Counted = { typing: 0, repeated: 0, strayClicks: [] };
  const drafts = [...bySession(events).values()].flatMap((visit) => readVisit(visit, analyzer, read));
  drafts.sort((a, b) => a.atMs - b.atMs);
  const attempts = drafts.map((draft): SearchAttempt => {
    const { query, key, terms, session, at, hits, clicks, next } = draft;
    return {
      query,
      key,
      terms,
      session,
      at,
      hits,
      clicks,
      isRefined: next !== null,
      outcome: outcomeOf(draft),
    };
  });
  return { attempts, ...read };
}

interface Counted {
  typing: number;
  repeated: number;
  strayClicks: number[];
}

/** An attempt under construction. */
interface Draft extends Pick<SearchAttempt, "key" | "terms" | "session" | "at"> {
  readonly atMs: number;
  query: string;
  hits: number;
  /** When it was asked last. */
  lastMs: number;
  readonly clicks: number[];
  /** The attempt that refined it. */
  next: Draft | null;
}

type Asked = SearchEvent | ClickEvent;

function bySession(events: readonly PortalEvent[]): Map<string | null, Asked[]> {
  const visits = new Map<string | null, Asked[]>();
  for (const event of events) {
    if (event.type !== "search" && event.type !== "click") continue;
    const visit = visits.get(event.session);
    if (visit === undefined) visits.set(event.session, [event]);
    else visit.push(event);
  }
  for (const visit of visits.values()) visit.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return visits;
}

function readVisit(visit: readonly Asked[], analyzer: Analyzer, counted: Counted): Draft[] {
  const drafts: Draft[] = [];
  const latest = new Map<string, Draft[]>();
  const named = new Map<string, Draft>();
  visit.forEach((event, at) => {
    const terms = new Set(analyzer.terms(event.query));
    const key = [...terms].sort().join(" ") || fold(event.query).trim();
    const same = latest.get(key) ?? [];
    latest.set(key, same);
    const { searchId } = event;
    if (event.type === "click") {
      const search = named.get(searchId ?? "") ?? searchOf(event, same);
      if (search === undefined) counted.strayClicks.push(event.position);
      else search.clicks.push(event.position);
      return;
    }
    if (event.session !== null && isTyping(event, visit[at + 1])) return void counted.typing++;
    const atMs = Date.parse(event.at);
    const before = same.at(-1);
    if (event.session !== null && before !== undefined && atMs - before.lastMs <= VISIT_MS) {
      counted.repeated++;
      Object.assign(before, { query: event.query, hits: event.hits, lastMs: atMs });
      if (searchId !== undefined) named.set(searchId, before);
      return;
    }
    const { query, session, hits } = event;
    const draft: Draft = {
      query,
      key,
      terms,
      session,
      at: event.at,
      atMs,
      hits,
      lastMs: atMs,
      clicks: [],
      next: null,
    };
    drafts.push(draft);
    same.push(draft);
    if (searchId !== undefined) named.set(searchId, draft);
  });
  if (visit[0]?.session !== null) linkRefinements(drafts);
  return drafts;
}

function isTyping(event: SearchEvent, next: Asked | undefined): boolean {
  if (next?.type !== "search" || Date.parse(next.at) - Date.parse(event.at) > TYPING_MS) return false;
  const [shorter, longer] = [fold(event.query).trim(), fold(next.query).trim()];
  return longer !== shorter && longer.startsWith(shorter);
}

/** A click that does not name its search belongs to the latest one of its words; where visitors cannot be told apart, to one without a click. */
function searchOf({ at, session }: ClickEvent, same: readonly Draft[]): Draft | undefined {
  return latestOf(same, Date.parse(at), session === null) ?? latestOf(same, Date.parse(at), false);
}

function latestOf(same: readonly Draft[], atMs: number, isFree: boolean): Draft | undefined {
  for (let at = same.length - 1; at >= 0 && atMs - same[at]!.lastMs <= VISIT_MS; at--) {
    if (!isFree || same[at]!.clicks.length === 0) return same[at];
  }
  return undefined;
}

function linkRefinements(drafts: readonly Draft[]): void {
  drafts.forEach((draft, at) => {
    const next = drafts[at + 1];
    if (next === undefined || draft.clicks.length > 0 || next.atMs - draft.lastMs > REFINING_MS) return;
    if (next.key !== draft.key && [...next.terms].some((term) => draft.terms.has(term))) draft.next = next;
  });
}

function outcomeOf({ clicks, hits, next }: Draft): AttemptOutcome {
  if (clicks.length > 0) return "clicked";
  for (let later = next; later !== null; later = later.next) if (later.clicks.length > 0) return "rescued";
  return hits === 0 ? "no-results" : "no-clicks";
}
