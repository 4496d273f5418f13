import { mustList } from "../../core/door/takes.ts";
import type { Interval } from "../../core/math/interval.ts";
import { pairedDifferenceInterval } from "../../core/math/paired-difference.ts";
import { firstArticles } from "../../core/search/first-articles.ts";
import type { SearchIndex } from "../../core/search/search-index.ts";
import type { Ticket } from "../../core/ticket/ticket.ts";
import { portalQueries } from "../../core/verdict/replay-words.ts";
import { mustBeStates } from "./compare-golden.ts";

/** What another state of the articles does to real tickets whose article is known. */
export interface TicketComparison {
  /** Tickets that say which article closed them, and whose article is there before or after. */
  readonly tickets: number;
  /** Those of them whose words find it among the first five. */
  readonly foundBefore: number;
  readonly foundAfter: number;
  /** (Found after − before) ÷ tickets, in [−1, 1], with its 95 % interval; `null` without tickets. */
  readonly change: number | null;
  readonly changeInterval: Interval | null;
  /** Tickets that find their article only after, or only before; in input order. */
  readonly gained: readonly MovedTicket[];
  readonly lost: readonly MovedTicket[];
}

export interface MovedTicket {
  readonly ticketId: string;
  readonly articleId: string;
  /** 1-based place among the first 50; `null` if it is not there. */
  readonly before: number | null;
  readonly after: number | null;
}

const FOUND = 5;
const DEPTH = 50;

/** Searches for each ticket as its requester would, in both. At most four searches a ticket. */
export function compareTickets(
  tickets: readonly Ticket[],
  indexes: { readonly before: SearchIndex; readonly after: SearchIndex },
): TicketComparison {
  mustList(tickets, "id subject", "compareTickets: the tickets");
  mustBeStates(indexes, "compareTickets");
  const { before, after } = indexes;
  const moved = tickets.flatMap((ticket): MovedTicket[] => {
    const articleId = ticket.linkedArticles?.find(
      (id) => before.articleById.has(id) || after.articleById.has(id),
    );
    if (articleId === undefined) return [];
    return [
      {
        ticketId: ticket.id,
        articleId,
        before: placeOf(articleId, ticket, before),
        after: placeOf(articleId, ticket, after),
      },
    ];
  });
  const gained = moved.filter((one) => !isFound(one.before) && isFound(one.after));
  const lost = moved.filter((one) => isFound(one.before) && !isFound(one.after));
  const n = moved.length;
  return {
    tickets: n,
    foundBefore: moved.filter((one) => isFound(one.before)).length,
    foundAfter: moved.filter((one) => isFound(one.after)).length,
    change: n === 0 ? null : (gained.length - lost.length) / n,
    changeInterval: pairedDifferenceInterval({ gained: gained.length, lost: lost.length, n }),
    gained,
    lost,
  };
}

function isFound(rank: number | null): boolean {
  return rank !== null && rank <= FOUND;
}

/** The best place of the article for what its requester would type: the subject, then the first sentence; among the first 50. */
function placeOf(articleId: string, ticket: Ticket, index: SearchIndex): number | null {
  const places = portalQueries(ticket).map((query) => {
    const viewer = { audiences: ticket.audiences, limit: DEPTH, prefix: false };
    return firstArticles(index, query, viewer).indexOf(articleId) + 1;
  });
  const found = places.filter((place) => place > 0);
  return found.length === 0 ? null : Math.min(...found);
}
