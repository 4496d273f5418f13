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

  it("refuses a report that misses any of its fields, but for what reports of before did not have", () => {
    const report: unknown = JSON.parse(
      JSON.stringify(createReport(tinyAssessment(), { privacy: "short-text" })),
    );
    const paths = fieldsOf(report);
    expect(paths.length).toBeGreaterThan(200);
    const kept = paths.filter((path) => schemaErrors(reportSchema, without(report, path)).length === 0);
    expect(kept.map((path) => path.join("."))).toEqual(["knowledge.articles.0.sections"]);
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

type Path = readonly (string | number)[];

/** The fields of a value and of what it holds; of a list, those of its first item. */
function fieldsOf(value: unknown): Path[] {
  if (Array.isArray(value)) return value.length === 0 ? [] : fieldsOf(value[0]).map((path) => [0, ...path]);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    [key],
    ...fieldsOf(inner).map((path) => [key, ...path]),
  ]);
}

/** The value without one of its fields. */
function without(value: unknown, [key, ...rest]: Path): unknown {
  if (Array.isArray(value)) return value.map((item, at) => (at === key ? without(item, rest) : item));
  const record = value as Readonly<Record<string, unknown>>;
  const { [key!]: inner, ...others } = record;
  return rest.length === 0 ? others : { ...record, [key!]: without(inner, rest) };
}
