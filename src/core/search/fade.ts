import { DAY_MS } from "../math/day.ts";
import { power } from "../math/elementary.ts";
export interface Fading {
  /** `null`: old tickets count as much as new ones. */
  readonly halfLifeDays: number | null;
  /** ISO 8601; what ages are counted from. */
  readonly newest: string | null;
}

/** What a resolved ticket counts for: 1 for the newest, ½ one half-life earlier; one without a date counts as the newest. */
export function fade(createdAt: string | null, { halfLifeDays, newest }: Fading): number {
  if (halfLifeDays === null || createdAt === null || newest === null) return 1;
  const ageDays = (Date.parse(newest) - Date.parse(createdAt)) / DAY_MS;
  return Number.isFinite(ageDays) ? Math.max(1e-6, power(0.5, Math.max(0, ageDays) / halfLifeDays)) : 1;
}
