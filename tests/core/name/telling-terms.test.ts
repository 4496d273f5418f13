import { describe, expect, it } from "vitest";
import { createTermTable } from "../../../src/core/corpus/ticket-corpus.ts";
import { commonTerms, tellingTerms } from "../../../src/core/name/telling-terms.ts";
import { createAnalyzer } from "../../../src/core/text/analyzer.ts";
import { ticket } from "../gap/tickets.ts";

const subjects = ["vpn printer", "vpn printer", "vpn badge", "badge printer", "badge printer", "badge mouse"];
const table = createTermTable(
  subjects.map((subject, i) => ticket(`t${i}`, subject)),
  createAnalyzer(),
);

describe("tellingTerms", () => {
  it("weighs by the log-odds of Monroe et al. over their deviation", () => {
    // Of 12 words in all, 6 in the group of the first three tickets. "vpn": 3 of its 6, 0 of the other 6; prior a
    // quarter of 12 words, 3 · 3 / 12 = 0.75. Odds (3 + 0.75) / (6 + 3 − 3.75) and (0 + 0.75) / (6 + 3 − 0.75).
    const expected = (Math.log(3.75 / 5.25) - Math.log(0.75 / 8.25)) / Math.sqrt(1 / 3.75 + 1 / 0.75);
    const [first] = tellingTerms(table, [0, 1, 2]);
    expect(first).toMatchObject({ term: "vpn", tickets: 3 });
    expect(first!.weight).toBeCloseTo(expected, 12);
  });

  it("leaves out what the others use as much, and what one ticket alone uses", () => {
    expect(tellingTerms(table, [0, 1, 2]).map(({ term }) => term)).toEqual(["vpn"]);
    expect(tellingTerms(table, [5]).map(({ term }) => term)).toEqual([]);
  });

  it("has nothing to say of all tickets", () => {
    for (const { weight } of tellingTerms(table, [0, 1, 2, 3, 4, 5]))
      expect(Number.isFinite(weight)).toBe(true);
    expect(tellingTerms(table, [])).toEqual([]);
  });
});

describe("commonTerms", () => {
  it("are those of two tickets or more, most tickets first, ties by term", () => {
    expect(commonTerms(table, [0, 1, 2, 5])).toEqual([
      { term: "vpn", weight: Math.sqrt(3), tickets: 3 },
      { term: "badg", weight: Math.sqrt(2), tickets: 2 },
      { term: "printer", weight: Math.sqrt(2), tickets: 2 },
    ]);
    expect(commonTerms(table, [])).toEqual([]);
  });
});
