import { groupBy } from "../../../core/math/group-by.ts";
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
 * Equal sets should be given once: n of them are n² pairs. O(members · log members + candidates · size); four bytes a member beside the sets, since a
 * map of them would be slower by far, and full at 16 million.
 */
export function findPairs(sets: readonly Uint32Array[], least: number): AlikePair[] {
  const shared = sharedMembers(sets);
  const lists = new Map<number, number[]>();
  const pairs: AlikePair[] = [];
  const seen = new Int32Array(sets.length).fill(-1);
  sets.forEach((set, b) => {
    const prefix = prefixOf(set, least, shared);
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

/** Members of two sets or more, ascending, and how many sets have each. */
interface SharedMembers {
  readonly members: Uint32Array;
  readonly counts: Uint32Array;
}

function sharedMembers(sets: readonly Uint32Array[]): SharedMembers {
  const all = new Uint32Array(sets.reduce((sum, { length }) => sum + length, 0));
  let filled = 0;
  for (const set of sets) {
    all.set(set, filled);
    filled += set.length;
  }
  all.sort();
  const counts = new Uint32Array(all.length >>> 1);
  let kept = 0;
  for (let from = 0, to = 0; from < all.length; from = to) {
    const member = all[from]!;
    while (to < all.length && all[to] === member) to++;
    if (to - from === 1) continue;
    counts[kept] = to - from;
    all[kept++] = member;
  }
  return { members: all.slice(0, kept), counts: counts.slice(0, kept) };
}

/** The rarest members of a set, as many as two sets must share one of to be alike; those that no other set has are left out, and lead to nothing. */
function prefixOf(set: Uint32Array, least: number, { members, counts }: SharedMembers): number[] {
  const length = set.length - Math.ceil(least * set.length) + 1;
  const own: { readonly member: number; readonly count: number }[] = [];
  let alone = 0;
  let from = 0;
  for (const member of set) {
    from = placeFrom(from, member, members);
    if (members[from] === member) own.push({ member, count: counts[from]! });
    else alone++;
  }
  if (alone >= length) return [];
  return own
    .sort((x, y) => x.count - y.count || x.member - y.member)
    .slice(0, length - alone)
    .map(({ member }) => member);
}

/** The first place from `start` on that holds `wanted` or more: by doubling steps, then halves (Bentley and Yao 1976). */
function placeFrom(start: number, wanted: number, sorted: Uint32Array): number {
  let low = start;
  let step = 1;
  while (low + step < sorted.length && sorted[low + step]! < wanted) {
    low += step;
    step *= 2;
  }
  let high = Math.min(sorted.length, low + step);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Connected groups of `count` things, by pairs: each with two members or more, ascending; groups by their first member. Union–find. */
export function groupsOf(
  count: number,
  pairs: readonly { readonly a: number; readonly b: number }[],
): number[][] {
  const parent = Int32Array.from({ length: count }, (_, at) => at);
  const rootOf = (one: number): number => {
    let root = one;
    while (parent[root] !== root) root = parent[root]!;
    for (let at = one; parent[at] !== root; ) {
      const next = parent[at]!;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  for (const { a, b } of pairs) parent[Math.max(rootOf(a), rootOf(b))] = Math.min(rootOf(a), rootOf(b));
  return [...groupBy(parent.keys(), rootOf).values()].filter((group) => group.length > 1);
}
