import { postingsOf } from "../search/postings-of.ts";
import type { SearchIndex } from "../search/search-index.ts";
import { type DatedViewer, visibilityTo } from "../search/visible-articles.ts";
import type { Ticket } from "../ticket/ticket.ts";

/** Which articles a requester sees, and which they do not. 1 for yes, by place. */
export interface RequesterView {
  readonly datedViewer: DatedViewer;
  readonly visible: Uint8Array;
  readonly hidden: Uint8Array;
}

/** O(articles). */
function createRequesterView(index: SearchIndex, datedViewer: DatedViewer): RequesterView {
  const visible = Uint8Array.from(postingsOf(index).articleIds, (id) =>
    visibilityTo(index.articleById.get(id)!, datedViewer) === "visible" ? 1 : 0,
  );
  return { datedViewer, visible, hidden: visible.map((sees) => 1 - sees) };
}

/** What the requester of a ticket sees at `now`: one for each combination of audiences, made once. */
export function createRequesterViews(
  index: SearchIndex,
  now: string | null,
): (ticket: Ticket) => RequesterView {
  const views = new Map<string, RequesterView>();
  return ({ audiences }) => {
    const key = JSON.stringify(audiences);
    const view = views.get(key) ?? createRequesterView(index, { audiences, now });
    views.set(key, view);
    return view;
  };
}
