import type { Article, Ticket } from "../index.ts";
import { count } from "./format.ts";

/** Notices when most articles are for audiences that no ticket holds: then the word was meant for readers, not for rights. */
export interface AudienceWatch {
  readArticles(articles: readonly Article[]): void;
  readTickets(tickets: readonly Ticket[]): void;
  /** What to do about it; `null` if all is well, or no ticket was read. */
  hint(): string | null;
}

/** Audiences named in the hint. */
const NAMED = 3;

export function createAudienceWatch(): AudienceWatch {
  let articles: readonly Article[] = [];
  let anyTicket = false;
  const held = new Set<string>();
  return {
    readArticles(read) {
      articles = read;
    },
    readTickets(tickets) {
      anyTicket ||= tickets.length > 0;
      for (const { audiences } of tickets) for (const name of audiences) held.add(name);
    },
    hint() {
      const unseen = articles.filter(
        ({ audience }) => !audience.some((name) => name === "public" || held.has(name)),
      );
      if (!anyTicket || unseen.length * 2 <= articles.length) return null;
      const names = commonest(unseen.flatMap(({ audience }) => audience));
      return (
        `${count(unseen.length)} of ${count(articles.length)} articles are for audiences that no ticket holds` +
        `${names.length === 0 ? "" : ` (${names.join(", ")})`}, so they answer nobody. ` +
        `If customers may see them, add --public-audience ${names[0] ?? "<name>"}.`
      );
    },
  };
}

function commonest(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts.keys()]
    .sort((a, b) => counts.get(b)! - counts.get(a)! || (a < b ? -1 : 1))
    .slice(0, NAMED);
}
