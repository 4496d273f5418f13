import { RowsBuilder } from "../math/rows-builder.ts";
import type { SparseRows } from "../math/sparse-rows.ts";
import type { Analyzer } from "../text/analyzer.ts";
import { stripTicketNoise } from "../text/ticket-noise.ts";
import type { Ticket } from "../ticket/ticket.ts";
import { createForeignFilter } from "./foreign-words.ts";

/** The terms of all tickets, by ticket. Row i holds the weighted frequencies of the terms of ticket i, > 0. */
export interface TermTable extends SparseRows {
  readonly indptr: Uint32Array;
  readonly indices: Uint32Array;
  readonly values: Float32Array;
  /** Column → term. */
  readonly vocabulary: readonly string[];
  /** Column → number of tickets that hold the term, ≥ 1. */
  readonly ticketsWith: Uint32Array;
}

/** A word of the subject counts as much as two of the description's first words. */
const SUBJECT_WEIGHT = 2;
/** The description's word number 20 counts half as much as its first: people state the problem first. */
const HALF_WEIGHT_AT = 20;
/** Words of a description after these are logs, quotes and thanks. */
const MAX_DESCRIPTION_TERMS = 200;
/** A text of a megabyte is cut here before it is read. UTF-16 code units. */
const MAX_TEXT_LENGTH = 4000;

/** Counts the terms of `tickets`. Columns are numbered as the terms first appear. O(length of the texts read). */
export function createTermTable(tickets: readonly Ticket[], analyzer: Analyzer): TermTable {
  const columnOf = new Map<string, number>();
  const ticketsWith: number[] = [];
  const rows = new RowsBuilder(tickets.length, Float32Array);
  const withoutForeign = createForeignFilter(analyzer);
  const read = (text: string) => withoutForeign(termsOf(text, analyzer));
  for (const ticket of tickets) {
    for (const [term, weight] of weightedTerms(ticket, read)) {
      let column = columnOf.get(term);
      if (column === undefined) {
        column = columnOf.size;
        columnOf.set(term, column);
        ticketsWith.push(0);
      }
      ticketsWith[column]!++;
      rows.add(column, weight);
    }
    rows.endRow();
  }
  return {
    ...rows.build(),
    vocabulary: [...columnOf.keys()],
    ticketsWith: Uint32Array.from(ticketsWith),
  };
}

function weightedTerms(ticket: Ticket, read: (text: string) => readonly string[]): Map<string, number> {
  const weights = new Map<string, number>();
  const add = (term: string, weight: number) => weights.set(term, (weights.get(term) ?? 0) + weight);
  for (const term of read(ticket.subject)) add(term, SUBJECT_WEIGHT);
  for (const [place, term] of read(ticket.description).entries()) {
    add(term, 1 / (1 + place / HALF_WEIGHT_AT));
  }
  return weights;
}

function termsOf(text: string, analyzer: Analyzer): string[] {
  return analyzer.terms(stripTicketNoise(text.slice(0, MAX_TEXT_LENGTH))).slice(0, MAX_DESCRIPTION_TERMS);
}
