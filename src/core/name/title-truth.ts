import type { TermTable } from "../corpus/term-table.ts";
import { log } from "../math/elementary.ts";
import { forEachEntry } from "../math/sparse-rows.ts";
import type { Analyzer } from "../text/analyzer.ts";
import type { Misspellings } from "./find-misspellings.ts";
import { vagueTermsOf } from "./vague-terms.ts";

/** A title is true of a ticket that says this share of what the title says, rare words weighing more. */
const TRUE_FROM = 0.5;

/** Least weight of a word of the subject, or of the first twenty of a description: what comes later is no reason to write. */
const FIRST_WORDS = 0.5;
/** "Create", "new" and "open" say something only beside other words: worth this share of those. */
const VAGUE_WORTH = 1 / 3;

/** Where a gap is most of what a desk has, its words are taken for as rare as if there were so many times its tickets. */
const LEAST_OTHERS = 5;
/** Words that together weigh less, such as the product's name alone, name nothing: a rare word weighs 3 to 6. */
const LEAST_WEIGHT = 1.5;

/** How true a title is of the tickets of a gap. */
export interface Truth {
  /** Share of the tickets that it is true of, in [0, 1]. */
  readonly share: number;
  /**
   * Share of the tickets that it is true of once its words weigh by how few of these very tickets have them: that all say "game" proves nothing
   * for "Games won't load". In [0, 1]; 0 for a title of one word, which says nothing beside it.
   */
  readonly beside: number;
  /** For each ticket, in the order of the rows: whether it is true of it. */
  readonly of: readonly boolean[];
}

/** The tickets at `rows` of the table of all. */
interface TitledTickets {
  readonly table: TermTable;
  readonly rows: readonly number[];
  readonly misspellings: Misspellings;
  readonly analyzer: Analyzer;
}

/**
 * Prepares to ask whether a title is true of tickets: which of its words that bear meaning they have. A word weighs ln((N + 1) / (tickets
 * with it + ½)), as in grouping (Salton and Buckley 1988): that a ticket, too, says "Thunderbird" proves nothing. A title that names nothing
 * is true of none. O(terms of the tickets), then O(tickets · words) a title.
 */
export function createTitleTruth({
  table,
  rows,
  misspellings,
  analyzer,
}: TitledTickets): (title: string) => Truth {
  const { filler, vague } = vagueTermsOf(analyzer, table.languages);
  const tickets = Math.max(table.indptr.length - 1, LEAST_OTHERS * rows.length);
  const columnOf = new Map<string, number>();
  const held = rows.map((row) => {
    const columns = new Set<number>();
    forEachEntry(table, row, (written, weight) => {
      if (weight < FIRST_WORDS) return;
      const column = misspellings.get(written) ?? written;
      columns.add(column);
      columnOf.set(table.vocabulary[column]!, column);
    });
    return columns;
  });
  return (title) => {
    const words = [...new Set(analyzer.terms(title))]
      .filter((term) => !filler.has(term))
      .map((term) => {
        const column = columnOf.get(term) ?? null;
        const holders = column === null ? 1 : table.ticketsWith[column]!;
        const worth = vague.has(term) ? VAGUE_WORTH : 1;
        return { column, worth, weight: worth * rarity(tickets, holders) };
      });
    const among = words.map(({ column, worth }) => {
      const holders = held.filter((columns) => column !== null && columns.has(column)).length;
      return { column, weight: worth * rarity(rows.length, holders) };
    });
    const says = sumOf(words) >= LEAST_WEIGHT;
    const of = held.map((columns) => says && isSaid(words, columns));
    const beside = words.length < 2 ? [] : held.filter((columns) => isSaid(among, columns));
    return { share: of.filter(Boolean).length / rows.length, beside: beside.length / rows.length, of };
  };
}

interface TitleWord {
  /** `null` for a word that none of the tickets has. */
  readonly column: number | null;
  readonly weight: number;
}

function isSaid(words: readonly TitleWord[], columns: ReadonlySet<number>): boolean {
  return (
    sumOf(words.filter(({ column }) => column !== null && columns.has(column))) >= TRUE_FROM * sumOf(words)
  );
}

function sumOf(words: readonly TitleWord[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}

function rarity(tickets: number, holders: number): number {
  return log((tickets + 1) / (holders + 0.5));
}
