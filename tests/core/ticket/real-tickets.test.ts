import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { exclusionOf } from "../../../src/core/ticket/exclude-ticket.ts";
import { parseTickets } from "../../../src/core/ticket/parse-tickets.ts";

/** The small versions of what is asked here are in `parse-tickets.test.ts` and `exclude-ticket.test.ts`. */
const SETS: readonly (readonly [string, number])[] = [
  ["hint3/test", 511],
  ["hint3/history", 766],
  ["stackfaq/test", 328],
  ["sumo-thunderbird/test", 566],
  ["sumo-thunderbird/history", 848],
  ["endava/tickets", 5431],
];

describe("real tickets", () => {
  it.skipIf(!existsSync("../shared/data")).each(SETS)(
    "every row of %s becomes a ticket, and hardly any is left out",
    (name, rows) => {
      const path = `../shared/data/${name}.jsonl`;
      const batch = parseTickets(readFileSync(path, "utf8"), { path });
      expect(batch).toMatchObject({ rows, rejectedRows: 0, issues: [] });
      const solvable = batch.tickets.filter(
        (ticket) => exclusionOf(ticket) !== null && ticket.label?.solvable === true,
      );
      expect(solvable).toEqual([]);
      const excluded = batch.tickets.filter((ticket) => exclusionOf(ticket) !== null);
      expect(excluded.length).toBeLessThan(rows * 0.02);
    },
  );
});
