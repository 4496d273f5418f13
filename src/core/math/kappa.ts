import { addTo } from "./add-to.ts";
import type { Interval } from "./interval.ts";
import { HALF_95 } from "./normal.ts";

/**
 * Agreement of two raters beyond chance: 1 for full agreement, 0 for what chance gives, below 0 for less.
 * `null` for no items, or if both raters gave one and the same label throughout. Cohen 1960, Educ. Psychol. Meas. 20.
 */
export function cohenKappa(a: readonly string[], b: readonly string[]): number | null {
  const n = a.length;
  if (b.length !== n) throw new RangeError(`Labellings must have one length, got ${n} and ${b.length}.`);
  if (n === 0) return null;
  const observed = a.filter((label, i) => label === b[i]).length / n;
  const inA = countLabels(a);
  const inB = countLabels(b);
  let expected = 0;
  for (const [label, count] of inA) expected += (count / n) * ((inB.get(label) ?? 0) / n);
  return expected === 1 ? null : (observed - expected) / (1 - expected);
}

function countLabels(labels: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const label of labels) addTo(counts, label);
  return counts;
}

/**
 * 95 % interval for Cohen's kappa of two raters over items that are a sample of many, within [−1, 1]; `null` where kappa is. Large-sample
 * standard error of Fleiss, Cohen and Everitt 1969, Psychol. Bull. 72; too narrow below some fifty items.
 */
export function kappaInterval(a: readonly string[], b: readonly string[]): Interval | null {
  const kappa = cohenKappa(a, b);
  if (kappa === null) return null;
  const half = HALF_95 * kappaStandardError(a, b, kappa);
  return { low: Math.max(-1, kappa - half), high: Math.min(1, kappa + half) };
}

function kappaStandardError(a: readonly string[], b: readonly string[], kappa: number): number {
  const n = a.length;
  const [inA, inB] = [sharesOf(a), sharesOf(b)];
  const labels = [...new Set([...a, ...b])];
  const chance = labels.reduce((sum, label) => sum + (inA.get(label) ?? 0) * (inB.get(label) ?? 0), 0);
  let onDiagonal = 0;
  let offDiagonal = 0;
  for (let i = 0; i < n; i++) {
    // A cell (a, b) of the table has the share that its items have: each item adds 1 ÷ n.
    const margins = (inB.get(a[i]!) ?? 0) + (inA.get(b[i]!) ?? 0);
    if (a[i] === b[i]) onDiagonal += (1 - margins * (1 - kappa)) ** 2 / n;
    else offDiagonal += margins ** 2 / n;
  }
  const variance =
    (onDiagonal + (1 - kappa) ** 2 * offDiagonal - (kappa - chance * (1 - kappa)) ** 2) /
    (n * (1 - chance) ** 2);
  return Math.sqrt(Math.max(0, variance));
}

function sharesOf(labels: readonly string[]): Map<string, number> {
  const shares = new Map<string, number>();
  for (const label of labels) addTo(shares, label, 1 / labels.length);
  return shares;
}
