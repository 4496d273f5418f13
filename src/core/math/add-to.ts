/** Counts in a map: adds `amount` to what `key` has, which is 0 where it has nothing yet. */
export function addTo<K>(sums: Map<K, number>, key: K, amount = 1): void {
  sums.set(key, (sums.get(key) ?? 0) + amount);
}
