import { addTo } from "../../../core/math/add-to.ts";
import { compareText } from "../../../core/text/compare-text.ts";

/** How often each key occurs, most frequent first, ties by key in code-unit order. */
export function tally<K extends string>(keys: Iterable<K>): [key: K, count: number][] {
  const counts = new Map<K, number>();
  for (const key of keys) addTo(counts, key);
  return [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
}
