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
