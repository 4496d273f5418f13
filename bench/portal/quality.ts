import { basename } from "node:path";
import { createRandom } from "../../src/core/math/random.ts";
import { readAllTickets, readArticles } from "../../src/edge/node/index.ts";
import { createHistory, createSearchIndex, learnWords, search, type Ticket } from "../../src/index.ts";
import { createMiniSearch, createOrama } from "./peers.ts";
import { withTypingError } from "./typing-error.ts";

const NOW = "2026-11-01";
const FOLDS = 5;
const SEED = 20_261_124;

interface Case {
  readonly query: string;
  readonly mistyped: string;
  readonly answers: readonly string[];
  /** What may be learned from: the whole history, or what is left of it without the case's own fold. */
  readonly fold: number;
}

type Find = (query: string, fold: number) => readonly string[] | Promise<readonly string[]>;

/** Prints R@1, R@5 and MRR of every engine on the subjects of one labelled set, as written and with one typing error. */
export async function measureQuality(set: string, { folds }: { readonly folds: boolean }): Promise<void> {
  const { articles } = await readArticles(`${set}/articles`);
  const index = createSearchIndex(articles, { now: NOW });
  const { tickets: history } = await readAllTickets(`${set}/history.jsonl`);
  const asked = folds ? history : (await readAllTickets(`${set}/test.jsonl`)).tickets;
  const known = new Set(articles.map(({ id }) => id));
  const cases = toCases(asked, folds).filter(({ answers }) => answers.some((id) => known.has(id)));
  const teachers = folds
    ? Array.from({ length: FOLDS }, (_, fold) => history.filter((_one, i) => i % FOLDS !== fold))
    : [history];
  const learned = teachers.map((tickets) => learnWords(createHistory(tickets, index.analyzer)));
  const mini = createMiniSearch(articles);
  const orama = await createOrama(articles);
  const idsOf = (query: string, options: object): readonly string[] =>
    search(index, query, options).hits.map(({ articleId }) => articleId);
  const engines: Readonly<Record<string, Find>> = {
    MiniSearch: (query) => mini.search(query).map(({ id }) => String(id)),
    "MiniSearch, prefix and fuzzy": (query) =>
      mini.search(query, { prefix: true, fuzzy: 0.2 }).map(({ id }) => String(id)),
    Orama: orama,
    "level-zero": (query) => idsOf(query, {}),
    "level-zero with history": (query, fold) => idsOf(query, { learned: learned[fold] }),
  };
  console.log(
    `${basename(set)}: ${articles.length} articles, ${cases.length} subjects${folds ? ", five folds of the history" : ""}`,
  );
  const rows = [];
  for (const [name, find] of Object.entries(engines)) rows.push(await measure(name, find, cases));
  console.table(rows);
}

function toCases(tickets: readonly Ticket[], folds: boolean): Case[] {
  const random = createRandom(SEED);
  return tickets.map((ticket, place) => ({
    query: ticket.subject,
    mistyped: withTypingError(ticket.subject, random),
    answers: folds ? (ticket.linkedArticles ?? []) : (ticket.label?.articleIds ?? []),
    fold: folds ? place % FOLDS : 0,
  }));
}

async function measure(
  name: string,
  find: Find,
  cases: readonly Case[],
): Promise<Readonly<Record<string, unknown>>> {
  const plain = await ranksOf(cases, (one) => find(one.query, one.fold));
  const mistyped = await ranksOf(cases, (one) => find(one.mistyped, one.fold));
  const within = (ranks: readonly number[], last: number): number =>
    ranks.filter((rank) => rank <= last).length / cases.length;
  const reciprocal = plain.reduce((sum, rank) => sum + (rank <= 10 ? 1 / rank : 0), 0) / cases.length;
  return {
    engine: name,
    "R@1": within(plain, 1).toFixed(3),
    "R@5": within(plain, 5).toFixed(3),
    "MRR@10": reciprocal.toFixed(3),
    "R@5 mistyped": within(mistyped, 5).toFixed(3),
    "kept, %": ((100 * within(mistyped, 5)) / within(plain, 5)).toFixed(1),
  };
}

/** 1 for the first hit; Infinity if no answer is found. */
async function ranksOf(
  cases: readonly Case[],
  find: (one: Case) => readonly string[] | Promise<readonly string[]>,
): Promise<number[]> {
  const ranks: number[] = [];
  for (const one of cases) {
    const place = (await find(one)).findIndex((id) => one.answers.includes(id));
    ranks.push(place === -1 ? Number.POSITIVE_INFINITY : place + 1);
  }
  return ranks;
}
