import { addTo } from "../math/add-to.ts";
import { RowsBuilder } from "../math/rows-builder.ts";
import { forEachEntry, rowOf, type SparseRows } from "../math/sparse-rows.ts";

/** The terms of all tickets, by ticket. Row i holds the weighted frequencies of the terms of ticket i, > 0. */
export interface TermTable extends SparseRows {
  readonly indptr: Uint32Array;
  readonly indices: Uint32Array;
  readonly values: Float32Array;
  /** Column → term. */
  readonly vocabulary: readonly string[];
  /** Column → number of tickets that hold the term, ≥ 1. */
  readonly ticketsWith: Uint32Array;
  /** Languages besides the one that tickets are read in that some are written in. Default none. */
  readonly languages?: readonly string[];
}

/** The rows of `table` at `rows`, in that order, as a table of its own: terms are counted among them alone. O(their entries + columns). */
export function selectRows(table: TermTable, rows: readonly number[]): TermTable {
  const ticketsWith = new Uint32Array(table.ticketsWith.length);
  const selected = new RowsBuilder(rows.length, Float32Array);
  for (const row of rows) {
    for (const column of rowOf(table.indices, table.indptr, row)) ticketsWith[column]!++;
    selected.addRow(table, row);
    selected.endRow();
  }
  return {
    vocabulary: table.vocabulary,
    ticketsWith,
    ...selected.build(),
  };
}

/**
 * `table` with the entries of each column moved to column `into[column]`, weights added up. Columns keep their numbers; those
 * that were merged away are empty. O(entries).
 */
export function mergeColumns(table: TermTable, into: Uint32Array): TermTable {
  const ticketsWith = new Uint32Array(table.ticketsWith.length);
  const rows = new RowsBuilder(table.indptr.length - 1, Float32Array);
  for (let row = 0; row + 1 < table.indptr.length; row++) {
    const merged = new Map<number, number>();
    forEachEntry(table, row, (column, value) => addTo(merged, into[column]!, value));
    for (const [column, value] of merged) {
      ticketsWith[column]!++;
      rows.add(column, value);
    }
    rows.endRow();
  }
  return {
    vocabulary: table.vocabulary,
    ticketsWith,
    ...rows.build(),
  };
}

/** What is known of a ticket beside its words, such as its category: a name that no word can have → weight, > 0. */
export type Signs = ReadonlyMap<string, number>;

/** `table` with the signs of each row as further terms, asked for row by row: those of all take more memory than the terms. O(entries). */
export function addColumns(table: TermTable, signsOf: (row: number) => Signs): TermTable {
  const columnOf = new Map<string, number>();
  const ticketsWith = [...table.ticketsWith];
  const rows = new RowsBuilder(table.indptr.length - 1, Float32Array);
  for (let row = 0; row + 1 < table.indptr.length; row++) {
    rows.addRow(table, row);
    for (const [name, weight] of signsOf(row)) {
      const column = columnOf.get(name) ?? ticketsWith.push(0) - 1;
      columnOf.set(name, column);
      ticketsWith[column]!++;
      rows.add(column, weight);
    }
    rows.endRow();
  }
  return {
    vocabulary: [...table.vocabulary, ...columnOf.keys()],
    ticketsWith: Uint32Array.from(ticketsWith),
    ...rows.build(),
  };
}

/** The rows of `first`, then those of `second`, with the columns of `first` and then new ones. O(entries of both). */
export function joinTables(first: TermTable, second: TermTable): TermTable {
  const columnOf = new Map(first.vocabulary.map((term, column) => [term, column]));
  const columns = second.vocabulary.map((term) => {
    const known = columnOf.get(term);
    if (known === undefined) columnOf.set(term, columnOf.size);
    return known ?? columnOf.size - 1;
  });
  const ticketsWith = new Uint32Array(columnOf.size);
  ticketsWith.set(first.ticketsWith);
  for (const [column, count] of second.ticketsWith.entries()) ticketsWith[columns[column]!]! += count;
  const entries = first.indices.length;
  return {
    vocabulary: [...columnOf.keys()],
    ticketsWith,
    indptr: joined(
      first.indptr,
      second.indptr.subarray(1).map((end) => end + entries),
    ),
    indices: joined(
      first.indices,
      second.indices.map((column) => columns[column]!),
    ),
    values: joined(first.values, second.values),
  };
}

function joined<Numbers extends Uint32Array | Float32Array>(first: Numbers, second: Numbers): Numbers {
  const all = new (first.constructor as new (length: number) => Numbers)(first.length + second.length);
  all.set(first);
  all.set(second, first.length);
  return all;
}
