import fc from "fast-check";
import { safeParse } from "valibot";
import { describe, expect, it } from "vitest";
import { createReport } from "../../../../src/view/report/create-report.ts";
import { reportSchema } from "../../../../src/view/report/schema/index.ts";
import { REPORT } from "../../../../src/view/report/schema/report-schema.ts";
import { schemaErrors } from "../../../make/schema-errors.ts";
import { anyAssessment } from "../any-assessment.ts";
import { makeAssessment, tinyAssessment } from "../make-assessment.ts";

/** As `loadReport` gets it. */
const read = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const report = read(createReport(tinyAssessment(), { privacy: "short-text" }));

describe("the schema of reports", () => {
  it.each([
    ["a small assessment", report],
    ["nothing at all", read(createReport(makeAssessment()))],
  ])("holds for %s", (_, value) => {
    expect(takenBy(value)).toBe("both");
  });

  it("holds for any assessment", () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        expect(takenBy(read(createReport(assessment)))).toBe("both");
      }),
      { numRuns: 60 },
    );
  });

  it("refuses a report that misses any of its fields, but for what reports of before did not have", () => {
    const paths = fieldsOf(report);
    expect(paths.length).toBeGreaterThan(200);
    const taken = paths.map((path) => [path.join("."), takenBy(changed(report, path))]);
    expect(taken.filter(([, by]) => by !== "none")).toEqual([
      ["headline.namedLikely", "both"],
      ["knowledge.articles.0.sections", "both"],
      ["knowledge.hidden", "both"],
      ["tickets.0.closedWith", "both"],
    ]);
  });

  it("refuses a report with another thing in any of its fields", () => {
    const loaded = fieldsOf(report).filter((path) => isReport(changed(report, path, [[]])));
    expect(loaded).toEqual([]);
  });

  it("refuses a report with one more field in any of its objects", () => {
    const objects = [[], ...fieldsOf(report).filter((path) => isRecord(at(report, path)))];
    expect(objects.length).toBeGreaterThan(30);
    expect(objects.filter((path) => isReport(changed(report, [...path, "more"], 1)))).toEqual([]);
  });
});

describe("reportSchema", () => {
  it("is plain JSON with its dialect and a name", () => {
    expect(read(reportSchema)).toEqual(reportSchema);
    expect(reportSchema).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      title: "level-zero report, version 1",
    });
  });
});

/** Who takes a value for a report: `loadReport`, programs that read the JSON schema, or both. */
function takenBy(value: unknown): "both" | "loadReport" | "reportSchema" | "none" {
  const printed = schemaErrors(reportSchema, value).length === 0;
  if (isReport(value)) return printed ? "both" : "loadReport";
  return printed ? "reportSchema" : "none";
}

function isReport(value: unknown): boolean {
  return safeParse(REPORT, value).success;
}

type Path = readonly (string | number)[];

/** The fields of a value and of what it holds; of a list, those of its first item. */
function fieldsOf(value: unknown): Path[] {
  if (Array.isArray(value)) return value.length === 0 ? [] : fieldsOf(value[0]).map((path) => [0, ...path]);
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    [key],
    ...fieldsOf(inner).map((path) => [key, ...path]),
  ]);
}

function at(value: unknown, path: Path): unknown {
  return path.reduce((inner, key) => (inner as Readonly<Record<string | number, unknown>>)[key], value);
}

/** The value with another one at this place, or without the field. */
function changed(value: unknown, [key, ...rest]: Path, put?: unknown): unknown {
  const inner = (value as Readonly<Record<string | number, unknown>>)[key!];
  const next = rest.length === 0 ? put : changed(inner, rest, put);
  if (Array.isArray(value)) return value.with(key as number, next);
  const { [key!]: _, ...others } = value as Readonly<Record<string, unknown>>;
  return next === undefined ? others : { ...others, [key!]: next };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
