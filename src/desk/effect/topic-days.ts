import type { SearchIndex } from "../../core/search/search-index.ts";
import { dayOf } from "../../core/ticket/day-of.ts";
import type { Ticket } from "../../core/ticket/ticket.ts";
import { createScorer } from "../../core/verdict/create-scorer.ts";
import { DEFAULT_MODEL } from "../../core/verdict/default-model.ts";

/** Days of tickets by topic, whole numbers counted from 1970. */
interface DaysByTopic {
  /** Article id → the days of the tickets of its topic. */
  readonly topics: ReadonlyMap<string, readonly number[]>;
  /** Of the tickets of no topic. */
  readonly other: readonly number[];
  /** `null` without dates. */
  readonly first: number | null;
  readonly last: number | null;
  /** Tickets counted. */
  readonly count: number;
}

/**
 * A ticket is of the topic of the article that comes first by words alone, without a history and by the default model, unless that model
 * calls the ticket unsolvable. Excluded tickets, those without a date, and repeated ids are left out.
 */
export function topicDays(tickets: readonly Ticket[], index: SearchIndex): DaysByTopic {
  const scorer = createScorer(index, { model: DEFAULT_MODEL, explained: 0, findability: false, limit: 1 });
  const topics = new Map<string, number[]>();
  const other: number[] = [];
  const seen = new Set<string>();
  let [first, last]: [number, number] = [Infinity, -Infinity];
  for (const ticket of tickets) {
    const date = dayOf(ticket);
    if (date === null || seen.has(ticket.id)) continue;
    seen.add(ticket.id);
    const { outcome, probability, evidence } = scorer.score(ticket);
    if (outcome === "excluded") continue;
    const day = Math.floor(date);
    first = Math.min(first, day);
    last = Math.max(last, day);
    const [best] = evidence;
    if (best === undefined || (probability ?? 0) < DEFAULT_MODEL.thresholds.unsolvable) other.push(day);
    else daysOf(best.articleId, topics).push(day);
  }
  const count = other.length + [...topics.values()].reduce((sum, days) => sum + days.length, 0);
  return count === 0
    ? { topics, other, first: null, last: null, count }
    : { topics, other, first, last, count };
}

function daysOf(articleId: string, topics: Map<string, number[]>): number[] {
  const days = topics.get(articleId) ?? [];
  if (days.length === 0) topics.set(articleId, days);
  return days;
}
