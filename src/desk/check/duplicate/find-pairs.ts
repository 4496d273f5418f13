import { resemblance } from "./shingles.ts";

/** Two of the sets, `a` before `b`, and how alike they are. */
export interface AlikePair {
  readonly a: number;
  readonly b: number;
  /** Resemblance, in [least, 1]. */
  readonly alike: number;
}

/**
 * All pairs of sets whose resemblance is at least `least`, in (0, 1]: none is missed. By an inverted index of each set's rarest members: sets that
 * are alike to this degree share one of them (prefix filter: Chaudhuri, Ganti, Kaushik 2006; Bayardo, Ma, Srikant 2007). Ordered by `a`, then `b`.
 * Equal sets should be given once: n of them are n² pairs. O(members + candidates · size).
 */
export function findPairs(sets: readonly Uint32Array[], least: number): AlikePair[] {
  const frequency = new Map<number, number>();
  for (const set of sets) for (const member of set) frequency.set(member, (frequency.get(member) ?? 0) + 1);
  const rarestFirst = (x: number, y: number): number => frequency.get(x)! - frequency.get(y)! || x - y;
  const lists = new Map<number, number[]>();
  const pairs: AlikePair[] = [];
  const seen = new Int32Array(sets.length).fill(-1);
  sets.forEach((set, b) => {
    const length = set.length - Math.ceil(least * set.length) + 1;
    // A member that no other set has leads to nothing.
    const prefix = Array.from(set)
      .sort(rarestFirst)
      .slice(0, length)
      .filter((member) => frequency.get(member)! > 1);
    for (const member of prefix) {
      for (const a of lists.get(member) ?? []) {
        if (seen[a] === b) continue;
        seen[a] = b;
        const [small, large] = [Math.min(sets[a]!.length, set.length), Math.max(sets[a]!.length, set.length)];
        if (small < least * large) continue;
        const alike = resemblance(sets[a]!, set);
        if (alike >= least) pairs.push({ a, b, alike });
      }
    }
    for (const member of prefix) {
      const list = lists.get(member);
      if (list === undefined) lists.set(member, [b]);
      else list.push(b);
    }
  });
  return pairs.sort((x, y) => x.a - y.a || x.b - y.b);
}
