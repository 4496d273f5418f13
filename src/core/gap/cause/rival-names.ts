import type { TermTable } from "../../corpus/term-table.ts";
import { addTo } from "../../math/add-to.ts";
import { rowOf } from "../../math/sparse-rows.ts";
import type { Analyzer } from "../../text/analyzer.ts";
import { requesterText, type Ticket } from "../../ticket/ticket.ts";

/**
 * A name is a rival's if titles have it at most this many times as often as tickets that no article closed: else the articles are about it.
 * One that a quarter of the titles has is the desk's own product.
 */
const TITLES = { rival: 1 / 8, own: 0.25 };
/** A rival is named, and the own product is not, in this share of the tickets that no article closed, and in so many … */
const LEAST_SHARE = 0.03;
const FEWEST_TICKETS = 20;
/** … and in at most this part of that share of those that one closed. */
const HOME_PART = 1 / 5;
/** Seen as a name so often in the middle of a sentence, and as a common word no more often. */
const LEAST_CAPITALS = 3;
/** Of each ticket, UTF-16 code units. */
const READ_LENGTH = 2_000;
const WORD = /^\p{L}[\p{L}\p{N}]+$/u;
/** At the start of a sentence all words are written with a capital. */
const BEHIND_A_WORD = /[\p{Ll},] /u;

/** What names are looked for in: row i of `table` is `tickets[i]`. */
export interface NamedTickets {
  readonly tickets: readonly Ticket[];
  readonly table: TermTable;
  readonly analyzer: Analyzer;
  /** Rows of tickets that an article closed. */
  readonly home: readonly number[];
  /** Rows of tickets that no article closed. */
  readonly others: readonly number[];
  /** Of the articles. */
  readonly titles: readonly string[];
}

/**
 * Rows of `others` that name another product and not the desk's own: a name that many of them have, next to none of those that an
 * article closed, and no title. Empty where no such name is common. O(words of the texts).
 */
export function namesRival({ tickets, table, analyzer, home, others, titles }: NamedTickets): number[] {
  const inTitles = countTitles(titles, analyzer);
  const isOwn = table.vocabulary.map((term) => (inTitles.get(term) ?? 0) >= TITLES.own);
  const [atHome, elsewhere] = [home, others].map((rows) => rowsByColumn(table, rows, isOwn)) as [Rows, Rows];
  const least = Math.max(FEWEST_TICKETS, LEAST_SHARE * others.length);
  const rivals = [...elsewhere].filter(([column, rows]) => {
    const share = rows.length / others.length;
    return (
      rows.length >= least &&
      (atHome.get(column)?.length ?? 0) <= HOME_PART * share * home.length &&
      (inTitles.get(table.vocabulary[column]!) ?? 0) <= TITLES.rival * share
    );
  });
  const wanted = new Set(rivals.map(([column]) => column));
  const naming = others.filter((row) =>
    rowOf(table.indices, table.indptr, row).some((column) => wanted.has(column)),
  );
  const names = properNames(
    naming.map((row) => tickets[row]!),
    analyzer,
  );
  const seeds = rivals.flatMap(([column, rows]) => (names.has(table.vocabulary[column]!) ? rows : []));
  return [...new Set(seeds)].sort((a, b) => a - b);
}

/** Term → share of the titles that hold it. */
function countTitles(titles: readonly string[], analyzer: Analyzer): Map<string, number> {
  const shares = new Map<string, number>();
  for (const title of titles) {
    for (const term of new Set(analyzer.terms(title))) addTo(shares, term, 1 / titles.length);
  }
  return shares;
}

/** Terms that are written with a capital in the middle of a sentence at least as often as without. */
function properNames(tickets: readonly Ticket[], analyzer: Analyzer): Set<string> {
  const counts = new Map<string, { capital: number; small: number }>();
  for (const ticket of tickets) {
    const text = requesterText(ticket).slice(0, READ_LENGTH);
    let counted = -1;
    for (const { term, start, end } of analyzer.tokens(text)) {
      const word = text.slice(start, end);
      // Of a compound and its parts, which begin with it, the first that is one word.
      if (start === counted || !WORD.test(word) || !BEHIND_A_WORD.test(text.slice(start - 2, start)))
        continue;
      counted = start;
      const known = counts.get(term) ?? { capital: 0, small: 0 };
      known[/^\p{Lu}/u.test(word) ? "capital" : "small"]++;
      counts.set(term, known);
    }
  }
  const names = [...counts].filter(([, { capital, small }]) => capital >= LEAST_CAPITALS && capital >= small);
  return new Set(names.map(([term]) => term));
}

/** Column → rows that hold it. */
type Rows = ReadonlyMap<number, readonly number[]>;

/** Those of `rows` that hold none of the desk's own names. */
function rowsByColumn(table: TermTable, rows: readonly number[], isOwn: readonly boolean[]): Rows {
  const byColumn = new Map<number, number[]>();
  for (const row of rows) {
    const columns = rowOf(table.indices, table.indptr, row);
    if (columns.some((column) => isOwn[column])) continue;
    for (const column of columns) {
      const known = byColumn.get(column);
      if (known === undefined) byColumn.set(column, [row]);
      else known.push(row);
    }
  }
  return byColumn;
}
