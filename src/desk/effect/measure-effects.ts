import type { Article } from "../../core/article/article.ts";
import { optionsDoor } from "../../core/door/door.ts";
import { moment, that } from "../../core/door/kinds.ts";
import { mustHave } from "../../core/door/takes.ts";
import { LevelZeroError } from "../../core/error.ts";
import { DAY_MS } from "../../core/math/day.ts";
import { createSearchIndex } from "../../core/search/create-search-index.ts";
import type { Analyzer, AnalyzerOptions } from "../../core/text/analyzer.ts";
import { compareText } from "../../core/text/compare-text.ts";
import { dayOf } from "../../core/ticket/day-of.ts";
import type { Ticket } from "../../core/ticket/ticket.ts";
import type { PortalEvent } from "../event/event.ts";
import type {
  ArticleChange,
  ArticleEffect,
  ArticleEffects,
  ArticleUse,
  DatedEstimate,
} from "./article-effect.ts";
import { countDays, type EffectSpan, lengthOf } from "./effect-window.ts";
import { type EstimatedEffect, estimateEffect, findingOf } from "./estimate-effect.ts";
import { findChanges } from "./find-changes.ts";
import { topicDays } from "./topic-days.ts";

/** Articles and tickets, as `assess` takes them. */
export interface EffectInput {
  readonly articles: readonly Article[];
  /** From before and after the changes. */
  readonly tickets: readonly Ticket[];
  /** Resolved tickets: more of the same, each ticket counted once. Which articles closed them is not looked at. */
  readonly history?: readonly Ticket[];
  /** What the portal's visitors did. */
  readonly events?: readonly PortalEvent[];
  /** When articles were published or changed. Default: what their own dates say (`findChanges`). */
  readonly changes?: readonly ArticleChange[];
}

export interface EffectOptions {
  /** The day that the knowledge base is judged at, ISO 8601. */
  readonly now: string;
  readonly analyzer?: AnalyzerOptions | Analyzer;
  /** Earlier changes get no row, though their topics are still none without a change. ISO 8601 day; default: the first day of the tickets. */
  readonly since?: string;
}

const door = optionsDoor<EffectOptions>("measureEffects", {
  now: moment,
  // What an analyzer must be, `createSearchIndex` says.
  analyzer: that((value) => typeof value === "object" && value !== null, "an analyzer or its options"),
  since: moment,
});

const WEEK = 7;

/**
 * Did the articles work? For each change within the days of the tickets: how many tickets of its topic came after it, against how many would have come
 * without it (`estimateEffect`). A topic is the tickets that name an article first by their words alone, by today's articles, before and after
 * alike; what an article closed would be tickets from after it only. Few tickets make no finding. O(scoring the tickets + changes · days · topics);
 * without a change nothing is scored.
 * @throws LevelZeroError `INVALID_OPTION` for a change without a day.
 */
export function measureEffects(input: EffectInput, options: EffectOptions): ArticleEffects {
  mustHave(input, "articles tickets", "measureEffects: the input");
  mustHave(
    options,
    "now",
    "measureEffects: the options",
    "an object with now, the day of the knowledge base",
  );
  const { now, analyzer, since = "" } = door(options);
  const { articles, tickets, history = [], events = [] } = input;
  const spanned = ticketDays([...tickets, ...history]);
  const all = checked(input.changes ?? findChanges(articles));
  const isTold = ({ day }: ArticleChange): boolean => day >= since;
  if (!all.some((change) => isTold(change) && within(toDay(change.day), spanned.first, spanned.last)))
    return nothing(spanned);
  const index = createSearchIndex(articles, { now, ...(analyzer && { analyzer }) });
  const { topics, other, first, last, count } = topicDays([...tickets, ...history], index);
  if (first === null || last === null) return { days: null, tickets: 0, rows: [] };
  const titles = new Map(articles.map(({ id, title }) => [id, title]));
  const changes = all
    .filter(({ articleId, day }) => titles.has(articleId) && within(toDay(day), first, last))
    .sort(
      (a, b) =>
        compareText(a.day, b.day) || compareText(a.articleId, b.articleId) || compareText(a.kind, b.kind),
    );
  const changed = new Set(changes.map(({ articleId }) => articleId));
  const unchanged = [...topics].flatMap(([id, days]) => (changed.has(id) ? [] : [days]));
  const rows = changes.filter(isTold).map((change): ArticleEffect => {
    const topic = topics.get(change.articleId) ?? [];
    const span = spanOf(change, changes, { first, last });
    const effect = estimateEffect({ topic, others: [...unchanged, other] }, span);
    return {
      ...change,
      title: titles.get(change.articleId)!,
      finding: findingOf(effect),
      weekBefore:
        span.day - WEEK < first ? null : countDays(topic, { from: span.day - WEEK, to: span.day - 1 }),
      weekAfter:
        span.day + WEEK > last ? null : countDays(topic, { from: span.day + 1, to: span.day + WEEK }),
      estimate: effect && dated(effect),
      portal: useOf(change, events),
    };
  });
  return { days: { from: toDate(first), to: toDate(last) }, tickets: count, rows };
}

function nothing({ first, last, count }: TicketDays): ArticleEffects {
  const days = count === 0 ? null : { from: toDate(first), to: toDate(last) };
  return { days, tickets: count, rows: [] };
}

function checked(changes: readonly ArticleChange[]): readonly ArticleChange[] {
  const wrong = changes.find(({ day }) => Number.isNaN(toDay(day)));
  if (wrong === undefined) return changes;
  throw new LevelZeroError(
    "INVALID_OPTION",
    `The day of a change must be one such as 2026-03-31, got ${JSON.stringify(wrong.day)} for ${wrong.articleId}.`,
  );
}

/** An article's weeks end where the next change of the same article begins, and begin where the one before ended. */
function spanOf(
  { articleId, day }: ArticleChange,
  changes: readonly ArticleChange[],
  { first, last }: Pick<EffectSpan, "first" | "last">,
): EffectSpan {
  const own = changes.filter((change) => change.articleId === articleId && change.day !== day);
  const before = own.filter((change) => change.day < day).map((change) => toDay(change.day) + 1);
  const after = own.filter((change) => change.day > day).map((change) => toDay(change.day) - 1);
  return { day: toDay(day), first: Math.max(first, ...before), last: Math.min(last, ...after) };
}

function dated({ window, before, after, expected, ratio }: EstimatedEffect): DatedEstimate {
  const weeks = lengthOf(window.after) / WEEK;
  const saved = (rate: number): number => (expected * (1 - rate)) / weeks;
  const days = ({ from, to }: { from: number; to: number }) => ({ from: toDate(from), to: toDate(to) });
  return {
    beforeDays: days(window.before),
    afterDays: days(window.after),
    before,
    after,
    expected,
    ratio,
    savedPerWeek: { value: saved(ratio.value), low: saved(ratio.high), high: saved(ratio.low) },
  };
}

function useOf({ articleId, day }: ArticleChange, events: readonly PortalEvent[]): ArticleUse | null {
  const since = events.filter(({ at }) => at.slice(0, 10) >= day);
  if (since.length === 0) return null;
  const feedback = { yes: 0, almost: 0, no: 0 };
  let views = 0;
  for (const event of since) {
    if (event.type === "view" && event.articleId === articleId) views++;
    if (event.type === "feedback" && event.articleId === articleId) feedback[event.answer]++;
  }
  return { views, feedback };
}

function within(day: number, first: number, last: number): boolean {
  return day >= first && day <= last;
}

function toDay(date: string): number {
  return Math.floor(Date.parse(date.slice(0, 10)) / DAY_MS);
}

function toDate(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** From when to when there are tickets. Days are whole numbers counted from 1970; ∞ and −∞ without any. */
interface TicketDays {
  readonly first: number;
  readonly last: number;
  /** Tickets with a date, each once. */
  readonly count: number;
}

/** O(tickets). */
function ticketDays(tickets: readonly Ticket[]): TicketDays {
  const days = new Map(tickets.map((ticket) => [ticket.id, dayOf(ticket)]));
  let [first, last, count] = [Infinity, -Infinity, 0];
  for (const day of days.values()) {
    if (day === null) continue;
    first = Math.min(first, Math.floor(day));
    last = Math.max(last, Math.floor(day));
    count++;
  }
  return { first, last, count };
}
