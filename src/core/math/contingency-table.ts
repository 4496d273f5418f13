/** How often each pair of labels occurs together in two labellings of the same items. */
interface ContingencyTable {
  /** Number of items. */
  readonly n: number;
  /** Counts of the pairs that occur, in order of first appearance. */
  readonly cells: readonly { readonly row: number; readonly column: number; readonly count: number }[];
  readonly rowSums: readonly number[];
  readonly columnSums: readonly number[];
}

/** Crosses labelling `a` (rows) with labelling `b` (columns). O(n). Throws RangeError if they differ in length. */
export function contingencyTable(a: readonly string[], b: readonly string[]): ContingencyTable {
  if (a.length !== b.length)
    throw new RangeError(`Labellings must have one length, got ${a.length} and ${b.length}.`);
  const rows = numbering(a);
  const columns = numbering(b);
  const cells = new Map<number, { row: number; column: number; count: number }>();
  for (let i = 0; i < a.length; i++) {
    const row = rows.get(a[i]!)!;
    const column = columns.get(b[i]!)!;
    const key = row * columns.size + column;
    const cell = cells.get(key);
    if (cell) cell.count++;
    else cells.set(key, { row, column, count: 1 });
  }
  const rowSums = new Array<number>(rows.size).fill(0);
  const columnSums = new Array<number>(columns.size).fill(0);
  for (const { row, column, count } of cells.values()) {
    rowSums[row]! += count;
    columnSums[column]! += count;
  }
  return { n: a.length, cells: [...cells.values()], rowSums, columnSums };
}

/** Each distinct label's number, from 0, in order of first appearance. */
function numbering(labels: readonly string[]): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const label of labels) if (!numbers.has(label)) numbers.set(label, numbers.size);
  return numbers;
}
