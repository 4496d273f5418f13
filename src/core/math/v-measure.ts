import { contingencyTable } from "./contingency-table.ts";
import { log } from "./elementary.ts";

/** How well groups found match true classes; each in [0, 1], 1 is best. */
interface VMeasure {
  /** 1 if each group holds one class only. */
  readonly homogeneity: number;
  /** 1 if each class lies in one group only. */
  readonly completeness: number;
  /** Harmonic mean of the two. */
  readonly vMeasure: number;
}

/** Compares `groups` with true `classes`; `null` for no items. Rosenberg and Hirschberg 2007, EMNLP. O(n). */
export function vMeasure(classes: readonly string[], groups: readonly string[]): VMeasure | null {
  const table = contingencyTable(classes, groups);
  if (table.n === 0) return null;
  const ofClasses = entropy(table.rowSums, table.n);
  const ofGroups = entropy(table.columnSums, table.n);
  const joint = entropy(
    table.cells.map((cell) => cell.count),
    table.n,
  );
  const shared = Math.max(0, ofClasses + ofGroups - joint);
  const homogeneity = ofClasses === 0 ? 1 : Math.min(1, shared / ofClasses);
  const completeness = ofGroups === 0 ? 1 : Math.min(1, shared / ofGroups);
  const sum = homogeneity + completeness;
  return { homogeneity, completeness, vMeasure: sum === 0 ? 0 : (2 * homogeneity * completeness) / sum };
}

/** −Σ share · ln share, in nats, ≥ 0. */
function entropy(counts: readonly number[], n: number): number {
  return counts.reduce((sum, count) => sum - (count / n) * log(count / n), 0);
}
