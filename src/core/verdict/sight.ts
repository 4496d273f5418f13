import type { SearchIndex } from "../search/search-index.ts";
import { type Beholder, visibilityTo } from "../search/visible-articles.ts";
import type { Ticket } from "../ticket/ticket.ts";

/** Which articles a requester sees, and which they do not. 1 for yes, by place. */
export interface Sight {
  readonly beholder: Beholder;
  readonly visible: Uint8Array;
  readonly hidden: Uint8Array;
}

/** O(articles). */
export function createSight(index: SearchIndex, beholder: Beholder): Sight {
  const visible = Uint8Array.from(index.postings.articleIds, (id) =>
    visibilityTo(index.articleById.get(id)!, beholder) === "visible" ? 1 : 0,
  );
  return { beholder, visible, hidden: visible.map((sees) => 1 - sees) };
}

/** What the requester of a ticket sees at `now`: a sight for each combination of audiences, made once. */
export function createSights(index: SearchIndex, now: string | null): (ticket: Ticket) => Sight {
  const sights = new Map<string, Sight>();
  return ({ audiences }) => {
    const key = JSON.stringify(audiences);
    const sight = sights.get(key) ?? createSight(index, { audiences, now });
    sights.set(key, sight);
    return sight;
  };
}
