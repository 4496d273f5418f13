import { optionsDoor } from "../../core/door/door.ts";
import { text, wholeNumber } from "../../core/door/kinds.ts";
import { mustList } from "../../core/door/takes.ts";
import { type Article, linkCitedArticles, type Ticket, type Verdict } from "../../index.ts";
import { TicketStore, type TicketStoreOptions } from "./ticket-store.ts";
import { untilAborted } from "./until-aborted.ts";
import { VerdictStore } from "./verdict-store.ts";

/** Keeps many tickets in few bytes. */
export interface TicketKeeper {
  /** The same tickets, with links that mean the articles. They are read from where they are kept; to change one, take `{ ...ticket.toJSON() }` of it. */
  keep(tickets: readonly Ticket[]): readonly Ticket[];
  /** Deletes the file. What was kept in it can be read no more. */
  close(): void;
}

const door = optionsDoor<TicketStoreOptions>("keepTickets", { budgetBytes: wholeNumber(0), folder: text });

/**
 * For reports of more tickets than fit into memory: texts are kept as bytes, and beyond a budget in a file without a name, which is gone with the process.
 * A million tickets of 400 characters so take some 200 MB instead of 1.5 GB.
 * @param articles which links are to mean (`linkCitedArticles`): a kept ticket is not linked any more
 * @throws LevelZeroError `INVALID_OPTION` for a wrong option, `INVALID_INPUT` for what are no articles or tickets
 */
export function keepTickets(articles: readonly Article[], options: TicketStoreOptions = {}): TicketKeeper {
  mustList(articles, "id", "keepTickets: the articles", "a list of articles");
  const store = new TicketStore(door(options));
  const index = { articles, articleById: new Map(articles.map((article) => [article.id, article])) };
  return {
    keep: (tickets) => linkCitedArticles(tickets, index).map((ticket) => store.keep(ticket)),
    close: () => store.close(),
  };
}

/**
 * For reports of many tickets: gives back verdicts that take some 250 bytes each instead of some 5,000. What no report says is left out: features, resolved
 * tickets, and the words of all articles but the first.
 */
export function keepVerdicts(): (verdict: Verdict) => Verdict {
  const store = new VerdictStore();
  return (verdict) => store.keep(verdict);
}

/** Tickets kept at once. */
const KEPT_AT_ONCE = 5_000;

/** All of them, kept as they come. Rejects with the signal's reason. */
export async function keepAll(
  tickets: AsyncIterable<Ticket>,
  { keep }: Pick<TicketKeeper, "keep">,
  signal: AbortSignal | undefined,
): Promise<readonly Ticket[]> {
  const kept: Ticket[] = [];
  let some: Ticket[] = [];
  const settle = (): void => {
    for (const ticket of keep(some)) kept.push(ticket);
    some = [];
  };
  for await (const ticket of untilAborted(tickets, signal)) if (some.push(ticket) === KEPT_AT_ONCE) settle();
  settle();
  return kept;
}
