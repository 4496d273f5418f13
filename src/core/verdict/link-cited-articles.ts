import { mustHave } from "../door/takes.ts";
import type { SearchIndex } from "../search/search-index.ts";
import type { Ticket } from "../ticket/ticket.ts";
import { mustBeTickets } from "../ticket/ticket-door.ts";
import { type CitationReader, createArticleNames, createCitationReader } from "./cited-articles.ts";

/**
 * The tickets with links that mean articles of this index. A name in a column, such as `KB0010023` or an address, becomes the id of the
 * article that bears it; a ticket that no column links gets the articles that its agents named in resolution and notes. What names
 * no article stays as it is: nothing is invented. Tickets whose column says that no article closed them keep that word. O(names).
 */
export function linkCitedArticles(
  tickets: readonly Ticket[],
  index: Pick<SearchIndex, "articles" | "articleById">,
): readonly Ticket[] {
  mustBeTickets(tickets, "linkCitedArticles: tickets");
  mustHave(index, "articles articleById", "linkCitedArticles: the index");
  const { articles, articleById } = index;
  const names = createArticleNames(articles);
  const cited = createCitationReader(articles);
  const idOf = (name: string): string =>
    articleById.has(name) ? name : (names.get(name.toLowerCase()) ?? cited(name)[0] ?? name);
  return tickets.map((ticket) => {
    const linkedArticles = linksOf(ticket, { idOf, cited });
    const articleIds = ticket.label === null ? [] : ticket.label.articleIds.map(idOf);
    const label =
      ticket.label === null || isSame(articleIds, ticket.label.articleIds)
        ? ticket.label
        : { ...ticket.label, articleIds };
    const isKept = label === ticket.label && isSame(linkedArticles ?? [], ticket.linkedArticles ?? []);
    return isKept ? ticket : { ...ticket, linkedArticles, label };
  });
}

interface Names {
  readonly idOf: (name: string) => string;
  readonly cited: CitationReader;
}

function linksOf(
  { linkedArticles, citedNames, label }: Ticket,
  { idOf, cited }: Names,
): readonly string[] | null {
  if (linkedArticles !== null && linkedArticles.length > 0) return [...new Set(linkedArticles.map(idOf))];
  if (label?.kind === "resolved-without-article") return linkedArticles;
  const found = [...new Set(citedNames.flatMap(cited))];
  return found.length === 0 ? linkedArticles : found;
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((name, i) => name === others[i]);
}
