import { optionsDoor } from "../door/door.ts";
import { moment, orNull } from "../door/kinds.ts";
import { addTo } from "../math/add-to.ts";
import { mustBeIndex } from "../search/check-options.ts";
import type { SearchIndex } from "../search/search-index.ts";
import { visibilityTo } from "../search/visible-articles.ts";
import { compareText } from "../text/compare-text.ts";
import type { Ticket } from "../ticket/ticket.ts";
import { mustBeTickets } from "../ticket/ticket-door.ts";
import type { History } from "./history.ts";
import { isHistory } from "./history-door.ts";

/** An article that closed resolved tickets, and can close no more. */
export interface LostArticle {
  readonly articleId: string;
  /** Resolved tickets that it closed, > 0. */
  readonly tickets: number;
}

/** Both lists by tickets, most first, then by id. */
export interface LostArticles {
  /** The index has no article of that id: it was removed, renamed, or never was one. */
  readonly missing: readonly LostArticle[];
  /** Drafts, retired articles, and those outside their dates: nobody sees them, whatever audience they hold. */
  readonly retired: readonly LostArticle[];
}

const door = optionsDoor<{ readonly now?: string | null }>("lostArticles", { now: orNull(moment) });

/**
 * The articles that resolved tickets cite, but that answer nobody at `now` (ISO 8601; the index's own unless given). Their
 * votes count for no requester. O(tickets).
 * @param options `now`: ISO 8601; the index's own unless given
 */
export function lostArticles(
  resolved: History | readonly Ticket[],
  index: SearchIndex,
  options: { readonly now?: string | null } = {},
): LostArticles {
  mustBeIndex(index, "lostArticles");
  const { now = index.now } = door(options);
  if (!isHistory(resolved)) mustBeTickets(resolved, "lostArticles: the history or the tickets");
  const counts = countCited(resolved);
  const known = (id: string): boolean => index.articleById.has(id);
  return {
    missing: listLost(counts, (id) => !known(id)),
    retired: listLost(counts, (id) => known(id) && isShut(id, index, now)),
  };
}

function countCited(resolved: History | readonly Ticket[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const articleIds of citedBy(resolved)) {
    for (const id of new Set(articleIds)) addTo(counts, id);
  }
  return counts;
}

/** One list for each ticket; of two tickets with one id the later counts. */
function citedBy(resolved: History | readonly Ticket[]): readonly (readonly string[])[] {
  if ("blocks" in resolved)
    return resolved.blocks.flatMap(({ tickets }) => tickets.map(({ articleIds }) => articleIds));
  return [...new Map(resolved.map(({ id, linkedArticles }) => [id, linkedArticles ?? []])).values()];
}

/** Whether somebody who holds all its audiences does not see it either. */
function isShut(id: string, { articleById }: SearchIndex, now: string | null): boolean {
  const article = articleById.get(id)!;
  return visibilityTo(article, { audiences: article.audience, now }) !== "visible";
}

function listLost(counts: ReadonlyMap<string, number>, isLost: (id: string) => boolean): LostArticle[] {
  return [...counts]
    .filter(([id]) => isLost(id))
    .map(([articleId, tickets]) => ({ articleId, tickets }))
    .sort((a, b) => b.tickets - a.tickets || compareText(a.articleId, b.articleId));
}
