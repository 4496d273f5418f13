import { RowsBuilder } from "../math/rows-builder.ts";
import type { TermTable } from "./term-table.ts";

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
