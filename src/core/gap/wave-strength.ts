import { addTo } from "../math/add-to.ts";
import { log } from "../math/elementary.ts";
import { dayOf } from "../ticket/day-of.ts";
import type { Ticket } from "../ticket/ticket.ts";

/** Tickets this many days apart or more tell nothing about each other; those of one day tell most. */
export const WAVE_DAYS = 30;
/** How many times as often as by chance two tickets of one month share an article, where waves are as strong as can be. */
const FULL_LIFT = 1.6;
/** What is believed without a past: problems come in waves, this strongly, as sure as so many pairs would make it. */
const PRIOR = { lift: 2, pairs: 10 };

/**
 * Whether problems come in waves at this desk, from 0, never, to 1: a release breaks something, and for weeks people ask. It shows
 * in the `history`: how many times as often as two tickets at random do two of one month share the article that closed them? 1 where
 * nothing is known. O(tickets + articles · days of the past).
 */
export function waveStrength(history: readonly Ticket[]): number {
  return Math.min(1, Math.max(0, log(waveLift(history)) / log(FULL_LIFT)));
}

/** Close pairs that share an article ÷ those that would by chance, the prior added to both. */
function waveLift(history: readonly Ticket[]): number {
  const all: number[] = [];
  const byArticle = new Map<string, number[]>();
  for (const ticket of history) {
    const day = dayOf(ticket);
    const article = ticket.linkedArticles?.[0];
    if (day === null || article === undefined) continue;
    const own = byArticle.get(article) ?? [];
    byArticle.set(article, own);
    own.push(Math.floor(day));
    all.push(Math.floor(day));
  }
  let sharing = 0;
  let found = 0;
  for (const days of byArticle.values()) {
    sharing += pairsOf(days.length);
    found += closePairs(days);
  }
  const expected = all.length < 2 ? 0 : closePairs(all) * (sharing / pairsOf(all.length));
  return (found + PRIOR.lift * PRIOR.pairs) / (expected + PRIOR.pairs);
}

/** Pairs of `days`, each weighted from 1 for the same day down to 0 for `WAVE_DAYS` apart. */
function closePairs(days: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const day of days) addTo(counts, day);
  let pairs = 0;
  for (const [day, count] of counts) {
    pairs += pairsOf(count);
    for (let later = 1; later < WAVE_DAYS; later++) {
      pairs += (1 - later / WAVE_DAYS) * count * (counts.get(day + later) ?? 0);
    }
  }
  return pairs;
}

function pairsOf(count: number): number {
  return (count * (count - 1)) / 2;
}
