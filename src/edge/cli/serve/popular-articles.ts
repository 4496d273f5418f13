import { linkCitedArticles, type SearchIndex, type Ticket } from "../../../index.ts";

/** "These days": the last weeks before the latest resolved ticket; longer where they name few articles. */
const DAYS = [60, 365, Number.POSITIVE_INFINITY] as const;
/** Fewer articles are no list. */
const MIN_NAMED = 3;
/** Fewer tickets could tell of one person's trouble. */
const MIN_TICKETS = 3;
const DAY_MS = 86_400_000;

/**
 * Ids of the articles that closed most tickets lately, most first; of all dates where none has one. Only of tickets whose audiences every
 * visitor holds: a list that others move would tell of them. O(tickets).
 */
export function popularArticles(
  resolved: readonly Ticket[],
  index: SearchIndex,
  held: readonly string[],
): readonly string[] {
  const isSeen = ({ audiences }: Ticket): boolean =>
    audiences.every((name) => name === "public" || held.includes(name));
  const linked = linkCitedArticles(resolved.filter(isSeen), index);
  let named: readonly string[] = [];
  for (const days of DAYS) {
    named = closedMost(linked, days);
    if (named.length >= MIN_NAMED) break;
  }
  return named;
}

function closedMost(tickets: readonly Ticket[], days: number): readonly string[] {
  const times = tickets.flatMap(({ createdAt }) => (createdAt === null ? [] : [Date.parse(createdAt)]));
  const from =
    times.reduce((latest, time) => Math.max(latest, time), Number.NEGATIVE_INFINITY) - days * DAY_MS;
  const counts = new Map<string, number>();
  for (const { linkedArticles, createdAt } of tickets) {
    const isLate = times.length === 0 || (createdAt !== null && Date.parse(createdAt) >= from);
    if (!isLate && days !== Number.POSITIVE_INFINITY) continue;
    for (const id of new Set(linkedArticles ?? [])) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= MIN_TICKETS)
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .map(([id]) => id);
}
