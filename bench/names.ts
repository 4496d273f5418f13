/**
 * How near the names of gaps come to what an editor wrote: the tickets of a history, grouped by the article that closed them (three or
 * more), are named as if they were a gap. Prints how much of the real title's words the label and the title have, and where the portal's
 * search shows the article for them; and how many groups of six tickets or more are taken for a subject: those of an article, and those
 * that have a word in common and no article.
 *
 *   node bench/run.mjs names articles/ history.jsonl [--show 20]
 */
import { argv, stdout } from "node:process";
import { createNeighbourConsistency } from "../src/core/corpus/neighbour-consistency.ts";
import type { TermTable } from "../src/core/corpus/term-table.ts";
import { weighTerms } from "../src/core/corpus/term-weights.ts";
import { createTermTable } from "../src/core/corpus/ticket-corpus.ts";
import { dotWith, rowSum, scatter } from "../src/core/math/sparse-rows.ts";
import { nameGap } from "../src/core/name/name-gap.ts";
import { createSearchIndex } from "../src/core/search/create-search-index.ts";
import { search } from "../src/core/search/search.ts";
import type { SearchIndex } from "../src/core/search/search-index.ts";
import type { Ticket } from "../src/core/ticket/ticket.ts";
import { readAllTickets, readArticles } from "../src/edge/node/index.ts";

const NOW = "2026-11-25T00:00:00Z";
const FEWEST = 3;
/** Smaller groups are left out: three tickets share a word by chance. */
const FEWEST_JUDGED = 6;
/** Tickets with a word in common: no more than this, and no more than this share of one article. */
const WORD = { tickets: 40, share: 1 / 3 };

async function main(folder: string | undefined, file: string | undefined, shown: number): Promise<void> {
  if (folder === undefined || file === undefined) throw new Error("Give the articles and the history.");
  const { articles } = await readArticles(folder);
  const tickets = (await readAllTickets(file)).tickets.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const index = createSearchIndex(articles, { now: NOW });
  const table = createTermTable(tickets, index.analyzer);
  const consistency = createNeighbourConsistency(table, [...tickets.keys()]);
  const name = (rows: readonly number[]) => {
    const typical = mostTypicalFirst(table, rows);
    const named = typical.map((row) => tickets[row]!);
    return nameGap(named, typical, { table, analyzer: index.analyzer, consistency });
  };
  const groups = [...rowsByArticle(tickets)]
    .filter(([articleId, rows]) => rows.length >= FEWEST && index.articleById.has(articleId))
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .map(([articleId, rows]) => ({ articleId, rows, named: name(rows) }));
  for (const { articleId, rows, named } of groups.slice(0, shown)) {
    const { title } = index.articleById.get(articleId)!;
    print(`${rows.length} · ${title}\n    ${named.label} · ${named.proposedTitle}\n`);
  }
  print(`${groups.length} articles     words  first  among five\n`);
  for (const kind of ["label", "proposedTitle"] as const) {
    const each = groups.map(({ articleId, named }) => nearness(named[kind], articleId, index));
    print(
      `${kind.padEnd(15)} ${[0, 1, 2].map((at) => mean(each.map((values) => values[at]!))).join("  ")}\n`,
    );
  }
  const judged = groups.filter(({ rows }) => rows.length >= FEWEST_JUDGED);
  const words = rowsByWord(table, tickets).map(name);
  const subjects = (names: readonly { readonly shares: string }[]) =>
    `${names.filter(({ shares }) => shares === "subject").length} of ${names.length}`;
  print(
    `taken for a subject: ${subjects(judged.map(({ named }) => named))} articles, ${subjects(words)} words\n`,
  );
}

/** Share of the real title's terms in the text; whether the article comes first for it; whether among the first five. */
function nearness(text: string, articleId: string, index: SearchIndex): [number, number, number] {
  const { title } = index.articleById.get(articleId)!;
  const wanted = new Set(index.analyzer.terms(title));
  const found = new Set(index.analyzer.terms(text));
  const audiences = [...new Set(index.articles.flatMap(({ audience }) => audience))];
  const { hits } = search(index, text, { audiences, limit: 5 });
  const rank = hits.findIndex((hit) => hit.articleId === articleId);
  return [
    [...wanted].filter((term) => found.has(term)).length / wanted.size,
    rank === 0 ? 1 : 0,
    rank >= 0 ? 1 : 0,
  ];
}

function mean(values: readonly number[]): string {
  return (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(3);
}

function rowsByArticle(tickets: readonly Ticket[]): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  for (const [row, { linkedArticles }] of tickets.entries()) {
    const articleId = linkedArticles?.[0];
    if (articleId !== undefined) rows.set(articleId, [...(rows.get(articleId) ?? []), row]);
  }
  return rows;
}

/** Tickets of one word, of which no article closed many; a ticket that none closed counts as one of its own. */
function rowsByWord({ indptr, indices }: TermTable, tickets: readonly Ticket[]): number[][] {
  const byWord = new Map<number, number[]>();
  for (const row of tickets.keys()) {
    for (const column of indices.subarray(indptr[row]!, indptr[row + 1]!))
      byWord.set(column, [...(byWord.get(column) ?? []), row]);
  }
  return [...byWord.values()].filter((rows) => {
    if (rows.length < FEWEST_JUDGED || rows.length > WORD.tickets) return false;
    const counts = new Map<string, number>();
    for (const row of rows) {
      const owner = tickets[row]!.linkedArticles?.[0] ?? tickets[row]!.id;
      counts.set(owner, (counts.get(owner) ?? 0) + 1);
    }
    return Math.max(...counts.values()) <= WORD.share * rows.length;
  });
}

function mostTypicalFirst(table: TermTable, rows: readonly number[]): number[] {
  const vectors = weighTerms(table, rows);
  const middle = scatter(rowSum(vectors, [...rows.keys()]), table.vocabulary.length);
  const typicality = rows.map((_, at) => dotWith(vectors, at, middle));
  return [...rows.keys()].sort((a, b) => typicality[b]! - typicality[a]! || a - b).map((at) => rows[at]!);
}

function print(text: string): void {
  stdout.write(text);
}

const shownAt = argv.indexOf("--show");
await main(argv[2], argv[3], shownAt < 0 ? 0 : Number(argv[shownAt + 1] ?? 20));
