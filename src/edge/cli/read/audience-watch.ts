import type { Article, Ticket } from "../../../index.ts";
import { count } from "../describe/format.ts";

/** Notices when most articles are hidden from all tickets, or from the one who looks: then a word was meant for readers, or forgotten. */
export interface AudienceWatch {
  readArticles(articles: readonly Article[]): void;
  readTickets(tickets: readonly Ticket[]): void;
  /** The audiences of `--audience`: of one who looks. What tickets hold says nothing then. */
  readViewer(audiences: readonly string[]): void;
  /** What to do about it; `null` if all is well, or neither a ticket nor a viewer was read. */
  hint(): string | null;
  /** The audiences that the hint names for `--public-audience`; empty where it names none. */
  missing(): readonly string[];
}

/** Audiences named in the hint, most articles first. */
const NAMED = 8;

export function createAudienceWatch(): AudienceWatch {
  let articles: readonly Article[] = [];
  let anyTicket = false;
  let viewer: ReadonlySet<string> | null = null;
  const held = new Set<string>();
  /** The articles that nobody sees, where they are most; else `null`. */
  const hidden = (): readonly Article[] | null => {
    const holds = viewer ?? held;
    const unseen = articles.filter(
      ({ audience }) => !audience.some((name) => name === "public" || holds.has(name)),
    );
    return (viewer === null && !anyTicket) || unseen.length * 2 <= articles.length ? null : unseen;
  };
  return {
    readArticles(read) {
      articles = read;
    },
    readTickets(tickets) {
      anyTicket ||= tickets.length > 0;
      for (const { audiences } of tickets) for (const name of audiences) held.add(name);
    },
    readViewer(audiences) {
      viewer = new Set(audiences);
    },
    missing: () => (viewer === null && hidden() !== null ? namesOf(hidden()!) : []),
    hint() {
      const unseen = hidden();
      if (unseen === null) return null;
      const names = namesOf(unseen);
      const named = names.length === 0 ? "" : ` (${names.join(", ")})`;
      const some = `${count(unseen.length)} of ${count(articles.length)} articles are for audiences that`;
      const customers = names.filter((name) => !isDesks(name));
      const flags = (option: string, wanted: readonly string[]): string =>
        (wanted.length === 0 ? ["<name>"] : wanted).map((name) => `${option} ${name}`).join(" ");
      const choiceOf = (wanted: readonly string[]): string =>
        wanted.length < 2 ? "" : " (leave out what they do not hold)";
      return viewer === null
        ? `${some} no ticket holds${named}, so they answer nobody. If customers may see them, add ${flags("--public-audience", customers)}${choiceOf(customers)}.`
        : `${some} are not named here${named}, so they are hidden. If those who look hold one, add ${flags("--audience", names)}${choiceOf(names)}.`;
    },
  };
}

/** Names that a desk calls itself by: what is for it must not become everybody's by a line that was copied. */
const DESKS =
  /(?:^|[^a-z])(?:agents?|admins?|administrators?|technicians?|engineers?|operators?|internal|intern|interne|interno|support|helpdesk|(?:help|service|it)[ _-]?desk|it[ _-]?(?:staff|team|support)|tier[ _-]?\d|l\d|level[ _-]?\d|agenten|techniker|techniciens?|agentes?|tecnicos?)(?![a-z])/i;

function isDesks(name: string): boolean {
  return DESKS.test(name);
}

/** Their audiences, those of most articles first. */
function namesOf(unseen: readonly Article[]): string[] {
  const names = unseen.flatMap(({ audience }) => audience);
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts.keys()]
    .sort((a, b) => counts.get(b)! - counts.get(a)! || (a < b ? -1 : 1))
    .slice(0, NAMED);
}
