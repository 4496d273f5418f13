import type { TermTable } from "./term-table.ts";

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
    indptr: Uint32Array.from([...first.indptr, ...second.indptr.subarray(1).map((end) => end + entries)]),
    indices: Uint32Array.from([...first.indices, ...second.indices.map((column) => columns[column]!)]),
    values: Float32Array.from([...first.values, ...second.values]),
  };
}
