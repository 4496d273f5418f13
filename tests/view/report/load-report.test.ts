import { describe, expect, it } from "vitest";
import { createReport } from "../../../src/view/report/create-report.ts";
import { formatJson } from "../../../src/view/report/format-json.ts";
import { loadReport } from "../../../src/view/report/load-report.ts";
import { tinyAssessment } from "./make-assessment.ts";

const report = createReport(tinyAssessment());

describe("loadReport", () => {
  it("reads what formatJson wrote", () => {
    expect(loadReport(formatJson(report))).toEqual(report);
  });

  it("reads a report from before found and answered were told apart", () => {
    const { answeredRate: _rate, ...headline } = report.headline;
    const { foundBy: _by, ...method } = report.method;
    const older = { ...report, headline, method } as unknown as typeof report;
    const read = loadReport(formatJson(older));
    expect(read.headline.answeredRate).toBeNull();
    expect(read.method.foundBy).toBe("level-zero");
  });

  it("reads a report from before unsure tickets were grouped along", () => {
    const { unsure: _, ...gaps } = report.gaps;
    const rows = gaps.rows.map(({ unsure: _, ...row }) => row);
    expect(loadReport(JSON.stringify({ ...report, gaps: { ...gaps, rows } }))).toEqual(report);
  });

  it.each([
    ["no JSON", /This is no report of level-zero\. Name the file/],
    ["[1]", /This is no report/],
    [
      '{"format": "level-zero-audit", "version": 1}',
      /no report of level-zero but a file of the format "level-zero-audit"/,
    ],
    [formatJson({ ...report, version: 7 as 1 }), /This report has version 7, expected 1/],
  ])("refuses %#", (text, message) => {
    expect(() => loadReport(text)).toThrow(message);
  });

  const { headline } = report;
  it.each<[string, object, string]>([
    ["a missing key", { title: undefined }, "$: misses title"],
    ["an unknown key", { more: 1 }, "$: has unknown more"],
    ["a missing key inside", { headline: { ...headline, unsure: undefined } }, "$.headline: misses unsure"],
    ["a text for a list", { cautions: "none" }, '$.cautions must be a list, got "none"'],
    ["a list of others", { words: [1] }, "$.words[0] must be an object, got 1"],
    [
      "no word of ours",
      { outcomes: [{ ...report.outcomes[0], outcome: "maybe" }] },
      '$.outcomes[0].outcome must be one of solvable, unsolvable, unsure, got "maybe"',
    ],
    [
      "a number out of range",
      { headline: { ...headline, scored: -1 } },
      "$.headline.scored must be a whole number of 0 or more, got -1",
    ],
    [
      "several mistakes, three of them",
      { title: 1, bursts: 2, words: 3, tickets: 4 },
      "wrote it: $.title must be text, got 1; $.bursts must be a list, got 2; $.words must be a list, got 3. Make",
    ],
  ])("says where: %s", (_, change, error) => {
    expect(() => loadReport(JSON.stringify({ ...report, ...change }))).toThrow(error);
  });
});
