import type { TermTable } from "./term-table.ts";

/** The rows of `table` at `rows`, in that order, as a table of its own: terms are counted among them alone. O(their entries + columns). */
export function selectRows(table: TermTable, rows: readonly number[]): TermTable {
  const ticketsWith = new Uint32Array(table.ticketsWith.length);
  const indptr = new Uint32Array(rows.length + 1);
  const indices: number[] = [];
  const values: number[] = [];
  for (const [at, row] of rows.entries()) {
    for (let entry = table.indptr[row]!; entry < table.indptr[row + 1]!; entry++) {
      const column = table.indices[entry]!;
      ticketsWith[column]!++;
      indices.push(column);
      values.push(table.values[entry]!);
    }
    indptr[at + 1] = indices.length;
  }
  return {
    vocabulary: table.vocabulary,
    ticketsWith,
    indptr,
    indices: Uint32Array.from(indices),
    values: Float32Array.from(values),
  };
}
