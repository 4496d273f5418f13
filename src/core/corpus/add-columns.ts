import type { TermTable } from "./term-table.ts";

/** What is known of a ticket beside its words, such as its category: a name that no word can have → weight, > 0. */
export type Signs = ReadonlyMap<string, number>;

/** `table` with the signs of each row as further terms: `signs[i]` belongs to row i. O(entries). */
export function addColumns(table: TermTable, signs: readonly Signs[]): TermTable {
  const columnOf = new Map<string, number>();
  const ticketsWith = [...table.ticketsWith];
  const indptr = new Uint32Array(table.indptr.length);
  const indices: number[] = [];
  const values: number[] = [];
  for (let row = 0; row + 1 < indptr.length; row++) {
    for (let at = table.indptr[row]!; at < table.indptr[row + 1]!; at++) {
      indices.push(table.indices[at]!);
      values.push(table.values[at]!);
    }
    for (const [name, weight] of signs[row] ?? []) {
      const column = columnOf.get(name) ?? ticketsWith.push(0) - 1;
      columnOf.set(name, column);
      ticketsWith[column]!++;
      indices.push(column);
      values.push(weight);
    }
    indptr[row + 1] = indices.length;
  }
  return {
    vocabulary: [...table.vocabulary, ...columnOf.keys()],
    ticketsWith: Uint32Array.from(ticketsWith),
    indptr,
    indices: Uint32Array.from(indices),
    values: Float32Array.from(values),
  };
}
