import { addTo } from "./add-to.ts";

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
