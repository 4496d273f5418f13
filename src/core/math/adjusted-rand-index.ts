import { contingencyTable } from "./contingency-table.ts";

/**
 * Agreement of two groupings of the same items, corrected for chance: 1 for equal groupings, 0 on average for random ones, as
 * low as −0.5. `null` for fewer than two items. Hubert and Arabie 1985, Journal of Classification 2. O(n).
 */
export function adjustedRandIndex(a: readonly string[], b: readonly string[]): number | null {
  const table = contingencyTable(a, b);
  if (table.n < 2) return null;
  const together = sumOfPairs(table.cells.map((cell) => cell.count));
  const inRows = sumOfPairs(table.rowSums);
  const inColumns = sumOfPairs(table.columnSums);
  const expected = (inRows * inColumns) / pairs(table.n);
  const most = (inRows + inColumns) / 2;
  return most === expected ? 1 : (together - expected) / (most - expected); // equal only if both are all-one or all-apart
}

function sumOfPairs(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + pairs(count), 0);
}

function pairs(n: number): number {
  return (n * (n - 1)) / 2;
}
