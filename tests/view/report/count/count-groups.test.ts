import { describe, expect, it } from "vitest";
import { countGroups, countMonths } from "../../../../src/view/report/count/count-groups.ts";
import type { Judged, Scored } from "../../../../src/view/report/count/judged.ts";
import { makeTicket, solvable } from "../make-assessment.ts";

const scored = (names: readonly (string | null)[]): Judged<Scored>[] =>
  names.map((name, at) => ({
    ticket: makeTicket(`t${at}`, { category: name, createdAt: name }),
    verdict: solvable(`t${at}`, "A", 0.9) as Scored,
  }));
const settings = { basis: "estimated", minimumGroupSize: 2, minimumRateSize: 0 } as const;
const byCategory = (names: readonly (string | null)[]) =>
  countGroups(scored(names), ({ ticket }) => ticket.category, settings);

describe("countGroups", () => {
  it("puts the largest first, ties by name, and marks small ones", () => {
    const rows = byCategory(["b", "a", "c", "c", null, " "]);
    expect(rows.map((row) => [row.name, row.rate.of, row.small])).toEqual([
      [null, 2, false],
      ["c", 2, false],
      ["a", 1, true],
      ["b", 1, true],
    ]);
  });

  it("sums up what lies beyond thirty rows", () => {
    const rows = byCategory([...Array.from({ length: 40 }, (_, at) => `g${at}`), "g7"]);
    expect(rows).toHaveLength(30);
    expect(rows[0]).toMatchObject({ name: "g7", groups: 1 });
    expect(rows.at(-1)).toMatchObject({ name: null, groups: 11, rate: { of: 11 } });
  });

  it("masks addresses in names", () => {
    expect(byCategory(["jo@example.org"])[0]!.name).toBe("[e-mail]");
  });
});

describe("countMonths", () => {
  it("sorts by month and counts what has no date", () => {
    const { rows, undated } = countMonths(
      scored(["2026-02-28T23:59:59Z", "2025-12-01", "2026-02-01", null, "yesterday", "2026-13-01"]),
      settings,
    );
    expect(rows.map((row) => [row.name, row.rate.of, row.small])).toEqual([
      ["2025-12", 1, true],
      ["2026-02", 2, false],
    ]);
    expect(undated).toBe(3);
  });
});
