import { describe, expect, it } from "vitest";
import { gapPareto } from "../../../../src/view/report/charts/gap-pareto.ts";
import { readTail } from "../../../../src/view/report/charts/gap-tail.ts";
import { createReport } from "../../../../src/view/report/create-report.ts";
import type { GapTable } from "../../../../src/view/report/report.ts";
import { englishVoice } from "../../../../src/view/report/voice.ts";
import { makeAssessment, makeGap } from "../make-assessment.ts";

/** Gaps of these sizes, of which the first `listed` are listed. */
function gapTable(sizes: readonly number[], listed = 50): GapTable {
  const gaps = sizes.map((size, at) =>
    makeGap(
      `g${String(at).padStart(3, "0")}`,
      Array.from({ length: size }, (_, i) => `t${at}-${i}`),
    ),
  );
  return createReport(makeAssessment({ gaps }), { maximumGaps: listed }).gaps;
}

const repeat = (count: number, size: number): number[] => Array.from({ length: count }, () => size);

describe("readTail", () => {
  it.each([
    ["few gaps all have a bar", [5, 3, 1], 50, 3, null],
    ["a tail of one is no tail", repeat(13, 1), 50, 13, null],
    ["the rest shares one bar", [30, ...repeat(19, 1)], 50, 12, { gaps: 8, tickets: 8 }],
    ["all that hold 80 % have a bar", repeat(40, 2), 50, 32, { gaps: 8, tickets: 16 }],
    ["what is not listed is in the tail", repeat(40, 2), 20, 20, { gaps: 20, tickets: 40 }],
    ["no more bars than a phone can show", repeat(100, 1), 100, 60, { gaps: 40, tickets: 40 }],
  ])("%s", (_, sizes, listed, bars, tail) => {
    const found = readTail(gapTable(sizes, listed));
    expect(found.bars.length).toBe(bars);
    expect(found.tail).toEqual(tail);
  });
});

describe("gapPareto", () => {
  const chart = gapPareto(gapTable(repeat(40, 2)), englishVoice).toString();

  it("reaches the 80 % line and says where, and 100 % with the others", () => {
    expect(chart).toContain(">32 gaps</text>");
    expect(chart).toContain(">others</text>");
    expect(chart).toContain("tickets of the 8 other gaps (bar cut)");
  });

  it("has no legend for bars that are not there", () => {
    expect(gapPareto(gapTable([5]), englishVoice).toString()).not.toContain("other gaps");
  });
});
