import { compareText } from "../text/compare-text.ts";
import type { Gap } from "./gap.ts";

/** The first and the last of the dates, as they are written; `null` where none can be read. */
export function firstAndLast(dates: readonly (string | null)[]): Pick<Gap, "firstSeen" | "lastSeen"> {
  const known = dates
    .filter((date): date is string => date !== null && !Number.isNaN(Date.parse(date)))
    .sort((a, b) => Date.parse(a) - Date.parse(b) || compareText(a, b));
  return { firstSeen: known[0] ?? null, lastSeen: known.at(-1) ?? null };
}
