import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createReport } from "../../../src/view/report/create-report.ts";
import { formatJson } from "../../../src/view/report/format-json.ts";
import { anyAssessment } from "./any-assessment.ts";
import { tinyAssessment } from "./make-assessment.ts";

/** The same data with the keys of every object in reverse. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}

describe("formatJson", () => {
  const report = createReport(tinyAssessment());

  it("reads back as the report", () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        const one = createReport(assessment);
        expect(JSON.parse(formatJson(one))).toEqual(JSON.parse(JSON.stringify(one)));
      }),
      { numRuns: 40 },
    );
  });

  it("does not depend on the order of keys", () => {
    expect(formatJson(reversed(report) as typeof report)).toBe(formatJson(report));
  });

  it("is sorted and ends in a line feed", () => {
    expect(formatJson(report).startsWith('{\n  "answering": {\n    "rows": [')).toBe(true);
    expect(formatJson(report).endsWith("}\n")).toBe(true);
  });
});
