import { mustHave } from "../door/takes.ts";
import type { SearchIndex } from "../search/search-index.ts";
import type { Ticket } from "../ticket/ticket.ts";
import { mustBeTickets } from "../ticket/ticket-door.ts";
import { type CitationReader, createArticleNames, createCitationReader } from "./cited-articles.ts";

/**
 * The tickets with links that mean articles of this index. A name in a column, such as `KB0010023`, an address or a title, becomes the id of the
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
  const named = createArticleNames(articles);
  const cited = createCitationReader(articles);
  const idOf = (name: string): string | null => (articleById.has(name) ? name : named(name));
  const idsOf = (name: string): readonly string[] => idsNamed(name, { idOf, cited });
  return tickets.map((ticket) => {
    const { label } = ticket;
    const linkedArticles = linksOf(ticket, { idsOf, cited });
    const articleIds = label?.articleIds.flatMap(idsOf) ?? [];
    const isKept =
      isSame(articleIds, label?.articleIds ?? []) &&
      isSame(linkedArticles ?? [], ticket.linkedArticles ?? []);
    return isKept ? ticket : { ...ticket, linkedArticles, label: label && { ...label, articleIds } };
  });
}

interface Names {
  /** The article of just that name. */
  readonly idOf: (name: string) => string | null;
  readonly cited: CitationReader;
}

/** A title may have commas of its own, so the whole comes first, then what stands between commas; itself if it means none. */
function idsNamed(name: string, { idOf, cited }: Names): readonly string[] {
  const whole = idOf(name);
  if (whole !== null) return [whole];
  const found = name.split(",").flatMap((part) => idOf(part) ?? cited(part));
  return found.length > 0 ? found : [name];
}

interface Links {
  readonly idsOf: (name: string) => readonly string[];
  readonly cited: CitationReader;
}

function linksOf(
  { linkedArticles, citedNames, label }: Ticket,
  { idsOf, cited }: Links,
): readonly string[] | null {
  if (linkedArticles !== null && linkedArticles.length > 0)
    return [...new Set(linkedArticles.flatMap(idsOf))];
  if (label?.kind === "resolved-without-article") return linkedArticles;
  const found = [...new Set(citedNames.flatMap(cited))];
  return found.length === 0 ? linkedArticles : found;
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((name, i) => name === others[i]);
}
