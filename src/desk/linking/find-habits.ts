import { optionsDoor } from "../../core/door/door.ts";
import { wholeNumber } from "../../core/door/kinds.ts";
import { mustBeSearchIndex } from "../../core/door/must-be-index.ts";
import { mustList } from "../../core/door/takes.ts";
import { addTo } from "../../core/math/add-to.ts";
import { auroc } from "../../core/math/auroc.ts";
import { log } from "../../core/math/elementary.ts";
import type { SearchIndex } from "../../core/search/search-index.ts";
import { compareText } from "../../core/text/compare-text.ts";
import type { Ticket } from "../../core/ticket/ticket.ts";
import { ticketTerms } from "../../core/ticket/ticket-terms.ts";

/** An article that agents link whatever the ticket is about, as where a field must be filled before a ticket can be closed. Plain data. */
export interface LinkHabit {
  readonly articleId: string;
  readonly title: string;
  /** Tickets that link it, and its part of all that link an article, in [0, 1]. */
  readonly tickets: number;
  readonly share: number;
  /**
   * Chance that a ticket which links it is more like the others that do than a ticket which does not, in [0, 1]: 0.5 is what links by dice
   * would have, 1 an article with a subject of its own.
   */
  readonly alike: number;
}

export interface HabitOptions {
  /** Tickets that must link an article before it is judged. Default 20. */
  readonly minTickets?: number;
}

const checkOptions = optionsDoor<HabitOptions>("findHabits", { minTickets: wholeNumber(1) });

/** Up to which tickets that link it are like any others. */
const MOST_ALIKE = 0.65;
/** Tickets compared for one article, of both kinds: enough for a chance to ± 0.05. */
const [MOST_LINKED, MOST_OTHERS] = [60, 200];

type Vector = ReadonlyMap<string, number>;

/**
 * Articles that are linked by habit: the tickets that link them have no more in common than any tickets. Most linked first, ties by id. Compares up to 260
 * tickets an article by the cosine of their terms, rare ones weighing more. O(articles · 260 · 60).
 */
export function findHabits(
  resolved: readonly Ticket[],
  index: SearchIndex,
  options: HabitOptions = {},
): LinkHabit[] {
  mustList(resolved, "id subject", "findHabits: the resolved tickets");
  mustBeSearchIndex(index, "findHabits");
  const { minTickets = 20 } = checkOptions(options);
  const linking = resolved.filter(({ linkedArticles }) =>
    linkedArticles?.some((id) => index.articleById.has(id)),
  );
  const vectors = vectorsOf(linking, index);
  const byArticle = new Map<string, number[]>();
  linking.forEach(({ linkedArticles }, at) => {
    for (const id of new Set(linkedArticles)) byArticle.set(id, [...(byArticle.get(id) ?? []), at]);
  });
  return [...byArticle]
    .filter(([id, places]) => places.length >= minTickets && index.articleById.has(id))
    .map(([articleId, places]) => ({
      articleId,
      title: index.articleById.get(articleId)!.title,
      tickets: places.length,
      share: places.length / linking.length,
      alike: alikeOf(new Set(places), vectors),
    }))
    .filter(({ alike }) => alike <= MOST_ALIKE)
    .sort((a, b) => b.tickets - a.tickets || compareText(a.articleId, b.articleId));
}

/** Terms with their inverse document frequency, of length 1. */
function vectorsOf(tickets: readonly Ticket[], { analyzer }: SearchIndex): Vector[] {
  const terms = tickets.map((ticket) => new Set(ticketTerms(ticket, analyzer).terms));
  const counts = new Map<string, number>();
  for (const set of terms) for (const term of set) addTo(counts, term);
  return terms.map((set) => {
    const weights = [...set].map((term) => [term, log(tickets.length / counts.get(term)!)] as const);
    const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
    return new Map(weights.map(([term, weight]) => [term, weight / length]));
  });
}

function alikeOf(linked: ReadonlySet<number>, vectors: readonly Vector[]): number {
  const own = spread([...linked], MOST_LINKED);
  const others = spread(
    vectors.flatMap((_, at) => (linked.has(at) ? [] : [at])),
    MOST_OTHERS,
  );
  const scores = [...own, ...others].map((at) => {
    const rest = own.filter((other) => other !== at);
    return (
      rest.reduce((sum, other) => sum + cosine(vectors[at]!, vectors[other]!), 0) / Math.max(1, rest.length)
    );
  });
  // Without any other ticket there is nothing that it could stand out from.
  return auroc(scores, [...own.map(() => 1), ...others.map(() => 0)]) ?? 1;
}

/** At most `most` of them, evenly spread. */
function spread(places: readonly number[], most: number): number[] {
  if (places.length <= most) return [...places];
  return Array.from({ length: most }, (_, at) => places[Math.floor((at * places.length) / most)]!);
}

function cosine(a: Vector, b: Vector): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return sum;
}
