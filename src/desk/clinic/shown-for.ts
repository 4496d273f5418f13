import { firstArticles } from "../../core/search/first-articles.ts";
import type { SearchIndex } from "../../core/search/search-index.ts";
import { portalQueries } from "../../core/verdict/replay-words.ts";
import type { FoundChange } from "../check/demand.ts";
import type { AnsweredTicket } from "./answered-ticket.ts";

/** Hits that people look at, and places that are told apart. */
export const FOUND = 5;
const DEPTH = 20;

/** Ids that are shown for what the requester would type: of two queries the one that shows the article higher. Two searches at most. */
export function shownFor({ ticket, articleId }: AnsweredTicket, index: SearchIndex): readonly string[] {
  const lists = portalQueries(ticket).map((query) =>
    firstArticles(index, query, { audiences: ticket.audiences, limit: DEPTH, prefix: false }),
  );
  const rank = (list: readonly string[]): number =>
    list.includes(articleId) ? list.indexOf(articleId) : DEPTH;
  return lists.reduce<readonly string[]>(
    (best, list) => (rank(list) < rank(best) ? list : best),
    lists[0] ?? [],
  );
}

/** Places from 0, −1 for none, before and after. */
interface Places {
  readonly was: number;
  readonly is: number;
}

export function foundChange(places: readonly Places[]): FoundChange {
  const mean = (of: (one: Places) => number): number | null =>
    places.length === 0
      ? null
      : places.reduce((sum, one) => sum + (of(one) === -1 ? 0 : 1 / (of(one) + 1)), 0) / places.length;
  return {
    tickets: places.length,
    foundBefore: places.filter(({ was }) => isFound(was)).length,
    foundAfter: places.filter(({ is }) => isFound(is)).length,
    reciprocalRankBefore: mean(({ was }) => was),
    reciprocalRankAfter: mean(({ is }) => is),
  };
}

export function isFound(place: number): boolean {
  return place !== -1 && place < FOUND;
}
