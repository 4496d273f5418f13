import type { TermTable } from "../corpus/term-table.ts";
import { addTo } from "../math/add-to.ts";
import { log } from "../math/elementary.ts";
import { rowOf } from "../math/sparse-rows.ts";
import type { Misspellings } from "./find-misspellings.ts";

/** A term that sets some tickets apart from the others. */
export interface TellingTerm {
  readonly term: string;
  /** Standard deviations by which its odds exceed those in the other tickets, > 0. */
  readonly weight: number;
  /** Tickets of the group that hold it, ≥ 2. */
  readonly tickets: number;
}

/**
 * The prior weighs as much as this many occurrences of words in all, and no more than this share of them: keeps rare words from
 * looking certain.
 */
const PRIOR = { words: 500, share: 0.25 };

/**
 * Terms that the tickets at `rows` use more than all others do, most telling first, ties by term: log-odds ratio with
 * an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008, equations 16, 20 and 22), the prior being how often
 * all tickets use the term. A ticket counts once for a term; a mistyped one counts as the term meant. O(terms of the rows).
 */
export function tellingTerms(
  table: TermTable,
  rows: readonly number[],
  misspellings: Misspellings = new Map(),
): TellingTerm[] {
  const inGroup = countTickets(table, rows, misspellings);
  const mistyped = new Map<number, number>();
  for (const [slip, meant] of misspellings) addTo(mistyped, meant, table.ticketsWith[slip]!);
  const all = table.indices.length;
  const words = [...inGroup.values()].reduce((sum, count) => sum + count, 0);
  const priorWords = Math.min(PRIOR.words, PRIOR.share * all);
  const found: TellingTerm[] = [];
  for (const [column, tickets] of inGroup) {
    const everywhere = table.ticketsWith[column]! + (mistyped.get(column) ?? 0);
    const prior = (priorWords * everywhere) / all;
    const weight = zScore(
      { count: tickets, total: words },
      { count: everywhere - tickets, total: all - words },
      { count: prior, total: priorWords },
    );
    if (tickets >= 2 && weight > 0) found.push({ term: table.vocabulary[column]!, weight, tickets });
  }
  return found.sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1));
}

/**
 * Terms that two of the tickets at `rows` or more use, those of most tickets first, ties by term: what is left to say where hardly any
 * other ticket is there to compare with. The weight is √tickets.
 */
export function commonTerms(
  table: TermTable,
  rows: readonly number[],
  misspellings: Misspellings = new Map(),
): TellingTerm[] {
  return [...countTickets(table, rows, misspellings)]
    .filter(([, tickets]) => tickets >= 2)
    .map(([column, tickets]) => ({ term: table.vocabulary[column]!, weight: Math.sqrt(tickets), tickets }))
    .sort((a, b) => b.tickets - a.tickets || (a.term < b.term ? -1 : 1));
}

interface Usage {
  /** Occurrences of the term. */
  readonly count: number;
  /** Occurrences of all terms. */
  readonly total: number;
}

/** Log-odds ratio ÷ its standard deviation; 0 where there is nothing to compare with or no other word. */
function zScore(group: Usage, rest: Usage, prior: Usage): number {
  const odds = (usage: Usage) =>
    (usage.count + prior.count) / (usage.total + prior.total - usage.count - prior.count);
  const difference = log(odds(group)) - log(odds(rest));
  const deviation = Math.sqrt(1 / (group.count + prior.count) + 1 / (rest.count + prior.count));
  return Number.isFinite(difference) ? difference / deviation : 0;
}

function countTickets(
  { indptr, indices }: TermTable,
  rows: readonly number[],
  misspellings: Misspellings,
): Map<number, number> {
  const counts = new Map<number, number>();
  for (const row of rows) {
    const columns = rowOf(indices, indptr, row);
    for (const column of misspellings.size === 0
      ? columns
      : new Set(columns.map((each) => misspellings.get(each) ?? each)))
      addTo(counts, column);
  }
  return counts;
}
