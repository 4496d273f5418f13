import { join } from "node:path";
import type { Io } from "./io.ts";

/** Where commands keep what would take long to make again: the user's cache folder, by the XDG directories or `LEVEL_ZERO_CACHE`; `null` for nowhere. */
export function cacheFolder({
  LEVEL_ZERO_CACHE: own,
  XDG_CACHE_HOME: shared,
  HOME: home,
}: Io["env"]): string | null {
  if (own === "off") return null;
  if (own) return own;
  const above = shared || (home ? join(home, ".cache") : null);
  return above === null ? null : join(above, "level-zero");
}
