/**
 * The value below which the given `share` (in [0, 1]) of `values` lies, interpolated between neighbours; `null` for no values.
 * Definition 7 of Hyndman and Fan 1996, The American Statistician 50: the default of R, NumPy and Excel. O(n log n).
 */
export function quantile(values: ArrayLike<number>, share: number): number | null {
  if (values.length === 0) return null;
  const sorted = Float64Array.from(values).sort();
  const place = share * (sorted.length - 1);
  const low = Math.floor(place);
  const below = sorted[low]!;
  const above = sorted[Math.min(low + 1, sorted.length - 1)]!;
  return below + (place - low) * (above - below);
}
