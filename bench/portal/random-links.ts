import { basename } from "node:path";
import { createRandom } from "../../src/core/math/random.ts";
import { readAllTickets, readArticles } from "../../src/edge/node/index.ts";
import { createHistory, createSearchIndex, learnWords, search, type Ticket } from "../../src/index.ts";

const NOW = "2026-11-01";
const FOLDS = 5;
const SHARES = [0, 0.3, 0.5, 0.7, 0.9];
const SEEDS = [1, 2, 3];

/**
 * Prints how often search finds the linked article among the first five where so many links of the history are replaced by random ones, in
 * five folds of the history: what a past teaches that closes tickets with whatever article is at hand. Mean of three draws.
 */
export async function measureRandomLinks(set: string): Promise<void> {
  const { articles } = await readArticles(`${set}/articles`);
  const index = createSearchIndex(articles, { now: NOW });
  const { tickets } = await readAllTickets(`${set}/history.jsonl`);
  const known = articles.map(({ id }) => id);
  const isKnown = new Set(known);
  const asked = tickets.filter(({ linkedArticles }) => linkedArticles?.some((id) => isKnown.has(id)));
  const row: Record<string, string> = {};
  for (const share of SHARES) {
    const draws = share === 0 ? [1] : SEEDS;
    const found = draws.map((seed) => {
      const random = createRandom(seed);
      const taught = tickets.map((ticket) => withRandomLink(ticket, known, share, random));
      const learned = Array.from({ length: FOLDS }, (_, fold) =>
        learnWords(
          createHistory(
            taught.filter((_one, at) => at % FOLDS !== fold),
            index.analyzer,
          ),
        ),
      );
      return foundShare(asked, (ticket) =>
        search(index, ticket.subject, { learned: learned[tickets.indexOf(ticket) % FOLDS]! }),
      );
    });
    row[`${100 * share} % random`] = (found.reduce((sum, one) => sum + one, 0) / found.length).toFixed(3);
  }
  row["without a history"] = foundShare(asked, (ticket) => search(index, ticket.subject)).toFixed(3);
  console.log(`${basename(set)}: ${asked.length} questions`);
  console.table([row]);
}

function withRandomLink(
  ticket: Ticket,
  known: readonly string[],
  share: number,
  random: () => number,
): Ticket {
  if (ticket.linkedArticles === null || ticket.linkedArticles.length === 0 || random() >= share)
    return ticket;
  return { ...ticket, linkedArticles: [known[Math.floor(random() * known.length)]!] };
}

function foundShare(asked: readonly Ticket[], ask: (ticket: Ticket) => ReturnType<typeof search>): number {
  const hits = asked.filter((ticket) =>
    ask(ticket)
      .hits.slice(0, 5)
      .some(({ articleId }) => ticket.linkedArticles?.includes(articleId)),
  );
  return hits.length / asked.length;
}
