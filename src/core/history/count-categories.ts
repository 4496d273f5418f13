import { groupBy } from "../math/group-by.ts";
import { labelKey } from "../search/postings.ts";
import type { CategoryCount, HistoryBlock, ResolvedTicket } from "./history.ts";

/** Counts how the tickets of each category were closed. O(tickets). */
export function countCategories(
  tickets: readonly ResolvedTicket[],
  fading: Float32Array,
): Map<string, CategoryCount> {
  const places = groupBy(tickets.keys(), (place) => {
    const { category } = tickets[place]!;
    return category === null ? null : labelKey(category);
  });
  const counts = new Map<string, CategoryCount>();
  for (const [key, own] of places) if (key !== null) counts.set(key, countClosed(tickets, fading, own));
  return counts;
}

/** Counts how the tickets at these places were closed. */
export function countClosed(
  tickets: readonly ResolvedTicket[],
  fading: Float32Array,
  places: Iterable<number> = tickets.keys(),
): CategoryCount {
  const count = { ...NONE };
  for (const place of places) count[wayOf(tickets[place]!)] += fading[place]!;
  return count;
}

const NONE: CategoryCount = { withArticle: 0, withoutArticle: 0 };

function wayOf({ articleIds }: ResolvedTicket): keyof CategoryCount {
  return articleIds.length > 0 ? "withArticle" : "withoutArticle";
}

/** What the history is asked about, and the tickets that must not be their own witnesses. */
interface Asked {
  readonly block: HistoryBlock;
  readonly excluded: number | undefined;
}

/** Tickets that the overall share counts as, so that a category of three says little. */
const PRIOR_TICKETS = 5;

/** Share of the category's tickets closed with an article, drawn towards the share of all, in [0, 1]; ½ for no tickets. */
export function categoryShare(category: string | null, asked: readonly Asked[]): number {
  let all = NONE;
  let own = NONE;
  const key = category === null ? null : labelKey(category);
  for (const { block, excluded } of asked) {
    all = add(all, block.closed);
    own = add(own, (key === null ? undefined : block.categories.get(key)) ?? NONE);
    if (excluded === undefined) continue;
    const itself = itselfOf(block, excluded);
    all = add(all, itself);
    const itsCategory = block.tickets[excluded]!.category;
    if (key !== null && itsCategory !== null && labelKey(itsCategory) === key) own = add(own, itself);
  }
  const total = all.withArticle + all.withoutArticle;
  if (total <= 0) return 0.5;
  const overall = Math.max(0, all.withArticle / total);
  const tickets = own.withArticle + own.withoutArticle + PRIOR_TICKETS;
  return Math.min(1, Math.max(0, (own.withArticle + PRIOR_TICKETS * overall) / tickets));
}

/** Less one ticket. */
function itselfOf({ tickets, fading }: HistoryBlock, place: number): CategoryCount {
  return { ...NONE, [wayOf(tickets[place]!)]: -fading[place]! };
}

function add(a: CategoryCount, b: CategoryCount): CategoryCount {
  return {
    withArticle: a.withArticle + b.withArticle,
    withoutArticle: a.withoutArticle + b.withoutArticle,
  };
}
