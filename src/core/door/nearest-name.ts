/** Edits up to which a name is taken for a slip of another: two in five letters, at most three. */
const allowed = (name: string): number => Math.min(3, Math.floor(name.length / 2.5));

/** The name that was probably meant; `null` if none is near. Case does not count; of two as near, the first. O(names · length²). */
export function nearestName(name: string, names: readonly string[]): string | null {
  let best: { readonly name: string; readonly edits: number } | null = null;
  for (const candidate of names) {
    const edits = editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (edits <= allowed(name) && edits < (best?.edits ?? Number.POSITIVE_INFINITY))
      best = { name: candidate, edits };
  }
  return best?.name ?? null;
}

/** Levenshtein distance, by the two-row form of Wagner and Fischer (1974). */
export function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(swap, above[j]! + 1, row[j - 1]! + 1));
    }
    above = row;
  }
  return above[b.length]!;
}
