import type { GroupRow } from "./report.ts";

/** Whether rows of groups say more than the rate of all tickets: two rows at least, one of them with a name. */
export function tellsApart(rows: readonly GroupRow[]): boolean {
  return rows.length > 1 && rows.some(({ name }) => name !== null && name !== "unknown");
}
