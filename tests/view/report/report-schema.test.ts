import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createReport } from "../../../src/view/report/create-report.ts";
import { reportSchema } from "../../../src/view/report/report-schema.ts";
import { schemaErrors } from "../../../src/view/report/schema-errors.ts";
import { anyAssessment } from "./any-assessment.ts";
import { makeAssessment, tinyAssessment } from "./make-assessment.ts";

describe("reportSchema", () => {
  it("is plain JSON", () => {
    expect(JSON.parse(JSON.stringify(reportSchema))).toEqual(reportSchema);
  });

  it.each([
    ["a small assessment", createReport(tinyAssessment(), { privacy: "short-text" })],
    ["nothing at all", createReport(makeAssessment())],
  ])("holds for %s", (_, report) => {
    expect(schemaErrors(reportSchema, JSON.parse(JSON.stringify(report)))).toEqual([]);
  });

  it("holds for any assessment", () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        expect(schemaErrors(reportSchema, JSON.parse(JSON.stringify(createReport(assessment))))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ["a missing key", { title: undefined }, "$: misses title"],
    ["an unknown key", { more: 1 }, "$: has unknown more"],
    ["another version", { version: 2 }, "$.version: const 1"],
    ["a text for a list", { cautions: "none" }, '$.cautions: type "array"'],
  ])("refuses %s", (_, change, error) => {
    const wrong = JSON.parse(JSON.stringify({ ...createReport(tinyAssessment()), ...change })) as Record<
      string,
      unknown
    >;
    expect(schemaErrors(reportSchema, wrong)).toContain(error);
  });
});
