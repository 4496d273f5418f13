import { addTo } from "../../../core/math/add-to.ts";
import { compareText } from "../../../core/text/compare-text.ts";

/** How often each key occurs, most frequent first, ties by key in code-unit order. */
export function tally<K extends string>(keys: Iterable<K>): [key: K, count: number][] {
  const counts = new Map<K, number>();
  for (const key of keys) addTo(counts, key);
  return [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
}

/** Items by key, in order of first appearance. */
export function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
