import { addTo } from "./add-to.ts";

/** The value that is there most often, the first by code units of several; `null` for none. */
export function mostCommon(values: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) addTo(counts, value);
  return [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))[0]?.[0] ?? null;
}
