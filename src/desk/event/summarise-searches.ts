import { optionsDoor } from "../../core/door/door.ts";
import { countedShare } from "../../core/math/counted-share.ts";
import { type Analyzer, createAnalyzer } from "../../core/text/analyzer.ts";
import { analyzerKind } from "../../core/text/analyzer-door.ts";
import type { PortalEvent } from "./event.ts";
import { mustBeEvents } from "./must-be-events.ts";
import { type ReadAttempts, readAttempts } from "./read-attempts.ts";
import type { SearchAttempt } from "./search-attempt.ts";
import type { SearchAlarm, SearchShare, SearchSummary } from "./search-summary.ts";
import { clickPosition, summariseQueries, visitsOf } from "./summarise-queries.ts";

export interface SummariseOptions {
  /** Tells which queries ask for the same. Default: English. Best the index's own: `index.analyzer`. */
  readonly analyzer?: Analyzer;
}

const door = optionsDoor<SummariseOptions>("summariseSearches", { analyzer: analyzerKind });

/** Coveo's alarm: more searches than this find nothing (docs.coveo.com/en/1613). */
const MAX_NO_RESULTS = 0.05;
/** Coveo's mark of a good search: more searches than this lead to a click. */
const MIN_CLICKED = 0.6;
/** KANA IQ's mark of a ranking problem: the mean click lies below this place. */
const MAX_POSITION = 3;

/**
 * Which searches fail, and for how many. A search counts once: words still being typed, and the same search again in one visit, are
 * passed over. `no-results` and clicks are of all searches; refinements of those with a session.
 */
export function summariseSearches(
  events: readonly PortalEvent[],
  options: SummariseOptions = {},
): SearchSummary {
  mustBeEvents(events, "summariseSearches: events");
  const { analyzer = createAnalyzer() } = door(options);
  const read = readAttempts(events, analyzer);
  const { attempts, typing, repeated, strayClicks } = read;
  const inVisits = attempts.filter(({ session }) => session !== null);
  const rates = {
    noResults: shareOf(attempts, ({ hits }) => hits === 0),
    clicked: shareOf(attempts, ({ outcome }) => outcome === "clicked"),
    refined: shareOf(inVisits, ({ isRefined }) => isRefined),
    clickPosition: clickPosition([...attempts.flatMap(({ clicks }) => clicks), ...strayClicks]),
  };
  return {
    period: periodOf(read),
    searches: attempts.length,
    visits: visitsOf(attempts),
    passedOver: { typing, repeated },
    ...rates,
    feedback: countFeedback(events),
    tickets: countTickets(events),
    flooded: events.reduce((sum, event) => sum + (event.type === "flood" ? event.events : 0), 0),
    alarms: alarmsOf(rates),
    queries: summariseQueries(attempts),
  };
}

function shareOf(
  attempts: readonly SearchAttempt[],
  isMeant: (attempt: SearchAttempt) => boolean,
): SearchShare {
  return countedShare(attempts.filter(isMeant).length, attempts.length);
}

function periodOf({ attempts }: ReadAttempts): SearchSummary["period"] {
  const [first, last] = [attempts[0], attempts.at(-1)];
  return first === undefined || last === undefined ? null : { from: first.at, to: last.at };
}

function countFeedback(events: readonly PortalEvent[]): SearchSummary["feedback"] {
  const counts = { yes: 0, almost: 0, no: 0 };
  for (const event of events) if (event.type === "feedback") counts[event.answer]++;
  return counts;
}

function countTickets(events: readonly PortalEvent[]): SearchSummary["tickets"] {
  const tickets = events.filter((event) => event.type === "ticket");
  const solved = tickets.filter(({ solvedBy }) => solvedBy !== null).length;
  return { sent: tickets.length - solved, solved };
}

type Rates = Pick<SearchSummary, "noResults" | "clicked" | "clickPosition">;

function alarmsOf({ noResults, clicked, clickPosition: { mean, clicks } }: Rates): SearchAlarm[] {
  const alarms: SearchAlarm[] = [];
  if (noResults.share !== null && noResults.share > MAX_NO_RESULTS) {
    const isSure = noResults.low! > MAX_NO_RESULTS;
    alarms.push({
      code: "no-results",
      value: noResults.share,
      limit: MAX_NO_RESULTS,
      of: noResults.of,
      isSure,
    });
  }
  if (clicked.share !== null && clicked.share < MIN_CLICKED) {
    const isSure = clicked.high! < MIN_CLICKED;
    alarms.push({ code: "few-clicks", value: clicked.share, limit: MIN_CLICKED, of: clicked.of, isSure });
  }
  if (mean !== null && mean > MAX_POSITION)
    alarms.push({ code: "low-position", value: mean, limit: MAX_POSITION, of: clicks, isSure: null });
  return alarms;
}
