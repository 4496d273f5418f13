import { mustBe } from "../../core/door/door.ts";
import { wholeNumber } from "../../core/door/kinds.ts";
import { mustBeSearchIndex } from "../../core/door/must-be-index.ts";
import { mustHave, mustList } from "../../core/door/takes.ts";
import type { Interval } from "../../core/math/interval.ts";
import { wilsonInterval } from "../../core/math/wilson-interval.ts";
import type { SearchIndex } from "../../core/search/search-index.ts";
import { compareText } from "../../core/text/compare-text.ts";
import type { Verdict } from "../../core/verdict/verdict.ts";
import type { Check } from "../check/check-articles.ts";
import type { PortalEvent } from "../event/event.ts";
import { mustBeEvents } from "../event/must-be-events.ts";

/** One article to look at, with why it stands where it does. Plain data. */
export interface ReviewItem {
  readonly articleId: string;
  readonly title: string;
  /** Tickets that it answers by their verdict or that it closed, and portal visits that opened it. */
  readonly tickets: number;
  readonly views: number;
  /** Tickets that it answers and whose words do not find it. */
  readonly notFound: number;
  /** Tickets that it answers and whose words find it: their people called all the same. */
  readonly foundAndCalled: number;
  readonly feedback: { readonly yes: number; readonly almost: number; readonly no: number };
  /** Share of the answers that say yes, 95 % interval; `null` without answers. */
  readonly solves: Interval | null;
  readonly findings: { readonly error: number; readonly warning: number; readonly note: number };
  /** Tickets of these that mending it may save: at least none, at most those not found and half of those that found it and called. */
  readonly mayWin: Interval;
  /** Minutes that one person may need, a rough guess from its findings. */
  readonly minutes: Interval;
  /** What stands before the others: tickets and views × how badly they were met, ≥ 0. Orders the list, means nothing by itself. */
  readonly weight: number;
}

/** What is known about the articles: verdicts, events, findings, and what was reviewed lately. */
export interface ReviewInput {
  readonly check: Check;
  readonly index: SearchIndex;
  readonly verdicts: readonly Verdict[];
  readonly events?: readonly PortalEvent[];
}

/** How badly somebody was met, as a part of a lost ticket: who found nothing lost all; who found it and called, perhaps for another reason, half; a view without an answer nothing. */
const HARM = { notFound: 1, foundAndCalled: 0.5, no: 0.5, almost: 0.25 };
/** Findings make an article worth a look by their own, for whoever reads it: an error misleads one reader in ten, a warning one in fifty. A guess, written down. */
const FINDING_HARM = { error: 0.1, warning: 0.02, note: 0 };
const MINUTES = { reading: 5, error: 10, warning: 5, words: 10 };

/**
 * What to look at first: by tickets and visits × harm, most first, ties by id; articles that nobody met and that have no error or warning are left out. A list of ten is
 * about what one person can do in a week. O(verdicts + events + findings).
 * @param limit how many articles are returned
 */
export function reviewOrder(input: ReviewInput, limit = 10): ReviewItem[] {
  mustHave(input, "check index verdicts", "reviewOrder: the input");
  const { check, index, verdicts, events = [] } = input;
  mustHave(check, "findings rules", "reviewOrder: the check", "a check, as checkArticles gives it");
  mustBeSearchIndex(index, "reviewOrder");
  mustList(verdicts, "outcome evidence", "reviewOrder: the verdicts");
  mustBeEvents(events, "reviewOrder: the events");
  mustBe(wholeNumber(0), limit, "reviewOrder: the limit");
  const met = new Map<string, Counts>();
  const of = (id: string): Counts => {
    const known = met.get(id) ?? emptyCounts();
    met.set(id, known);
    return known;
  };
  verdicts.forEach(({ outcome, reason, evidence }) => {
    const first = evidence[0];
    if (first === undefined) return;
    if (outcome === "solvable") of(first.articleId).foundAndCalled++;
    else if (reason === "not-findable") of(first.articleId).notFound++;
  });
  for (const event of events) {
    if (event.type === "view") of(event.articleId).views++;
    if (event.type === "feedback") of(event.articleId)[event.answer]++;
  }
  for (const { place, severity } of check.findings)
    if (index.articleById.has(place.articleId)) of(place.articleId)[severity]++;
  return [...met]
    .flatMap(([id, counts]) =>
      index.articleById.has(id) ? [toItem(id, index.articleById.get(id)!.title, counts)] : [],
    )
    .filter(({ weight, findings }) => weight > 0 || findings.error > 0 || findings.warning > 0)
    .sort(
      (a, b) =>
        b.weight - a.weight ||
        b.findings.error - a.findings.error ||
        b.findings.warning - a.findings.warning ||
        compareText(a.articleId, b.articleId),
    )
    .slice(0, limit);
}

interface Counts {
  notFound: number;
  foundAndCalled: number;
  views: number;
  yes: number;
  almost: number;
  no: number;
  error: number;
  warning: number;
  note: number;
}

function emptyCounts(): Counts {
  return {
    notFound: 0,
    foundAndCalled: 0,
    views: 0,
    yes: 0,
    almost: 0,
    no: 0,
    error: 0,
    warning: 0,
    note: 0,
  };
}

function toItem(articleId: string, title: string, counts: Counts): ReviewItem {
  const { notFound, foundAndCalled, views, yes, almost, no, error, warning, note } = counts;
  const readers = notFound + foundAndCalled + views;
  const lost =
    HARM.notFound * notFound + HARM.foundAndCalled * foundAndCalled + HARM.no * no + HARM.almost * almost;
  const misled = readers * Math.min(1, FINDING_HARM.error * error + FINDING_HARM.warning * warning);
  const mending = MINUTES.error * error + MINUTES.warning * warning + (notFound > 0 ? MINUTES.words : 0);
  return {
    articleId,
    title,
    tickets: notFound + foundAndCalled,
    views,
    notFound,
    foundAndCalled,
    feedback: { yes, almost, no },
    solves: wilsonInterval(yes, yes + almost + no),
    findings: { error, warning, note },
    mayWin: { low: 0, high: notFound + Math.ceil(HARM.foundAndCalled * foundAndCalled) },
    minutes: { low: MINUTES.reading, high: MINUTES.reading + mending },
    weight: lost + misled,
  };
}
