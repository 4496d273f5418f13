import { optionsDoor } from "../door/door.ts";
import { flag } from "../door/kinds.ts";
import { mustHave } from "../door/takes.ts";
import type { SearchIndex } from "../search/search-index.ts";
import { isNoQuestion } from "../ticket/exclude-ticket.ts";
import { isOpenState } from "../ticket/open-state.ts";
import type { Ticket } from "../ticket/ticket.ts";
import { mustBeTickets } from "../ticket/ticket-door.ts";
import { type CitationReader, createArticleNames, createCitationReader } from "./cited-articles.ts";

export interface LinkOptions {
  /**
   * Whether these are the resolved tickets of a desk, all that are learned from together: then one that no column links and whose notes cite no article was closed
   * without one (`[]`), as an empty column says it, if one in twenty of the others cites an article. Leave it off for tickets to be judged. Default false.
   */
  readonly resolved?: boolean;
}

const linkDoor = optionsDoor<LinkOptions>("linkCitedArticles", { resolved: flag });

/**
 * The tickets with links that mean articles of this index. A name in a column, such as `KB0010023`, an address or a title, becomes the id of the
 * article that bears it; a ticket that no column links gets the articles that its agents named in resolution and notes. What names
 * no article stays as it is: nothing is invented. Tickets whose column says that no article closed them keep that word. O(names).
 */
export function linkCitedArticles(
  tickets: readonly Ticket[],
  index: Pick<SearchIndex, "articles" | "articleById">,
  options: LinkOptions = {},
): readonly Ticket[] {
  mustBeTickets(tickets, "linkCitedArticles: tickets");
  mustHave(index, "articles articleById", "linkCitedArticles: the index");
  const { resolved = false } = linkDoor(options);
  const { articles, articleById } = index;
  const named = createArticleNames(articles);
  const cited = createCitationReader(articles);
  const idOf = (name: string): string | null => (articleById.has(name) ? name : named(name));
  const idsOf = (name: string): readonly string[] => idsNamed(name, { idOf, cited });
  const linked = tickets.map((ticket) => {
    const { label } = ticket;
    const linkedArticles = linksOf(ticket, { idsOf, cited });
    const articleIds = label?.articleIds.flatMap(idsOf) ?? [];
    const isKept =
      isSame(articleIds, label?.articleIds ?? []) &&
      isSame(linkedArticles ?? [], ticket.linkedArticles ?? []);
    return isKept ? ticket : { ...ticket, linkedArticles, label: label && { ...label, articleIds } };
  });
  return resolved ? closeUncited(linked, tickets) : linked;
}

/** Where fewer cite an article, notes are no place for links: a ticket without one says nothing. */
const CITING_SHARE = 0.05;

/**
 * Tickets that no column links, in a history in which others cite articles: closed without one. An open ticket, one that no customer asked, and one that a
 * person judged stay as they are; so does one without a text where those that cite have theirs in it: an export without notes says nothing. `given[i]` is
 * `linked[i]` before its links were read. O(tickets).
 */
export function closeUncited(linked: readonly Ticket[], given: readonly Ticket[]): readonly Ticket[] {
  const isSilent = linked.map(({ linkedArticles }) => linkedArticles === null);
  const citing = linked.filter((_, at) => given[at]!.linkedArticles === null && !isSilent[at]);
  if (citing.length === 0) return linked;
  const written = citing.filter(isWritten).length > citing.length / 2;
  const uncited = new Set(
    linked.filter(
      (ticket, at) =>
        isSilent[at] && isClosed(ticket) && (!written || isWritten(ticket)) && !isNoQuestion(ticket),
    ),
  );
  if (citing.length < CITING_SHARE * (citing.length + uncited.size)) return linked;
  return linked.map((ticket) => (uncited.has(ticket) ? { ...ticket, linkedArticles: [] } : ticket));
}

function isWritten({ resolutionText }: Ticket): boolean {
  return resolutionText !== "";
}

/** Whether nothing says that it is still open, and no person said what answers it. */
function isClosed({ label, resolvedAt, status }: Ticket): boolean {
  return label === null && (resolvedAt !== null || !isOpenState(status ?? ""));
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
