/** A sparse matrix by rows (CSR): row i has `values[at]` in column `indices[at]` for indptr[i] ≤ at < indptr[i + 1]. */
export interface SparseRows {
  /** One more than there are rows; ascends from 0. */
  readonly indptr: Uint32Array | Int32Array;
  readonly indices: Uint32Array | Int32Array;
  readonly values: Float64Array | Float32Array;
}

type Numbers = Uint32Array | Int32Array | Uint16Array | Float64Array | Float32Array;

/** Where rows of these lengths begin, one behind the other, and at last where they end. */
export function offsetsOf(lengths: readonly number[]): Uint32Array {
  const offsets = new Uint32Array(lengths.length + 1);
  lengths.forEach((length, row) => {
    offsets[row + 1] = offsets[row]! + length;
  });
  return offsets;
}

/** What `numbers`, one for each entry, has of one row: a view, no copy. */
export function rowOf<Some extends Numbers>(
  numbers: Some,
  offsets: Uint32Array | Int32Array,
  row: number,
): Some {
  return numbers.subarray(offsets[row]!, offsets[row + 1]!) as Some;
}

/** Number of entries of a row. */
export function entriesIn(offsets: Uint32Array | Int32Array, row: number): number {
  return offsets[row + 1]! - offsets[row]!;
}

/** Visits the entries of a row in their order. */
export function forEachEntry(
  { indptr, indices, values }: SparseRows,
  row: number,
  visit: (column: number, value: number) => void,
): void {
  const end = indptr[row + 1]!;
  for (let at = indptr[row]!; at < end; at++) visit(indices[at]!, values[at]!);
}

/** `start` + row · dense, added up in the order of the entries. O(entries of the row). */
export function dotWith(
  { indptr, indices, values }: SparseRows,
  row: number,
  dense: Float64Array | Float32Array,
  start = 0,
): number {
  let dot = start;
  const end = indptr[row + 1]!;
  for (let at = indptr[row]!; at < end; at++) dot += values[at]! * dense[indices[at]!]!;
  return dot;
}

/** dense += factor · row. O(entries of the row). */
export function addScaled(
  { indptr, indices, values }: SparseRows,
  row: number,
  { factor, to }: { readonly factor: number; readonly to: Float64Array },
): void {
  const end = indptr[row + 1]!;
  for (let at = indptr[row]!; at < end; at++) to[indices[at]!]! += factor * values[at]!;
}

/** Writes the row into `dense`, which is 0 where it is. O(entries of the row). */
export function scatterRow(rows: SparseRows, row: number, dense: Float64Array): void {
  forEachEntry(rows, row, (column, value) => {
    dense[column] = value;
  });
}

/** Writes 0 into `dense` where the row is. O(entries of the row). */
export function clearRow(rows: SparseRows, row: number, dense: Float64Array): void {
  forEachEntry(rows, row, (column) => {
    dense[column] = 0;
  });
}

/** Euclidean. O(entries of the row). */
export function rowLength({ indptr, values }: SparseRows, row: number): number {
  let squares = 0;
  for (const value of rowOf(values, indptr, row)) squares += value ** 2;
  return Math.sqrt(squares);
}

/** Column → weight. */
type SparseSum = ReadonlyMap<number, number>;

/** The sum of some rows. O(their entries). */
export function rowSum(rows: SparseRows, some: readonly number[]): SparseSum {
  const sum = new Map<number, number>();
  for (const row of some)
    forEachEntry(rows, row, (column, value) => sum.set(column, (sum.get(column) ?? 0) + value));
  return sum;
}

/** A dense copy. O(columns). */
export function scatter(sum: SparseSum, columns: number): Float64Array {
  const dense = new Float64Array(columns);
  for (const [column, weight] of sum) dense[column] = weight;
  return dense;
}

/** Mean dot product of two different ones of the `members`; 0 for fewer than two. |Σ v|² counts each pair twice and each row once. O(their entries). */
export function meanSimilarity(rows: SparseRows, members: readonly number[]): number {
  const pairs = members.length * (members.length - 1);
  if (pairs === 0) return 0;
  let all = 0;
  for (const weight of rowSum(rows, members).values()) all += weight ** 2;
  for (const row of members) all -= rowLength(rows, row) ** 2;
  return all / pairs;
}

/** The same matrix by columns, rows ascending within one; the values as `Values`. O(entries + columns). */
export function transpose<Values extends Float64Array | Float32Array>(
  { indptr, indices, values }: SparseRows,
  columns: number,
  Values: new (length: number) => Values,
): SparseRows & { readonly indptr: Uint32Array; readonly indices: Uint32Array; readonly values: Values } {
  const starts = new Uint32Array(columns + 1);
  for (const column of indices) starts[column + 1]!++;
  for (let column = 0; column < columns; column++) starts[column + 1]! += starts[column]!;
  const next = starts.slice();
  const [rows, byColumn] = [new Uint32Array(indices.length), new Values(indices.length)];
  for (let row = 0; row + 1 < indptr.length; row++) {
    for (let at = indptr[row]!; at < indptr[row + 1]!; at++) {
      const to = next[indices[at]!]!++;
      rows[to] = row;
      byColumn[to] = values[at]!;
    }
  }
  return { indptr: starts, indices: rows, values: byColumn };
}
