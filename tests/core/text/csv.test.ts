import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csv } from "../../../src/core/text/csv.ts";

describe("csv", () => {
  it.each([
    ["plain", "plain\r\n"],
    ['say "hi"', '"say ""hi"""\r\n'],
    ["a,b", '"a,b"\r\n'],
    ["two\nlines", '"two\nlines"\r\n'],
    [" padded ", '" padded "\r\n'],
    [null, "\r\n"],
    [-0.5, "-0.5\r\n"],
    ["=1+1", "'=1+1\r\n"],
    ["+1", "'+1\r\n"],
    ["-1", "'-1\r\n"],
    ["@SUM(A1)", "'@SUM(A1)\r\n"],
    ["\t=1", "'\t'=1\r\n"],
    ["\r=1", '"\'\r=1"\r\n'],
    ["  =1", "'  =1\r\n"],
    ["＝1", "'＝1\r\n"],
    ["a;=1", "a;'=1\r\n"],
    ["a;\t =1", "a;\t' =1\r\n"],
    ["a=1", "a=1\r\n"],
  ])("writes %j as %j", (cell, line) => {
    expect(csv([[cell]])).toBe(line);
  });

  it("reads back as it was written, but for the apostrophes", () => {
    const cell = fc.string({ unit: fc.constantFrom(..."ab,\"\n\r '") });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const read = parse(csv(rows), { record_delimiter: "\r\n" }) as string[][];
        const guarded = rows.map((row) => row.map((text) => (/^[\r\n]/.test(text) ? `'${text}` : text)));
        expect(read).toEqual(guarded);
      }),
    );
  });

  it("starts no cell with a formula", () => {
    const text = fc.string({ unit: fc.constantFrom(..."=+-@\t\r\n ;\"',a1＝") });
    fc.assert(
      fc.property(text, (cell) => {
        const [[read]] = parse(csv([[cell]]), { record_delimiter: "\r\n", skip_empty_lines: false }) as [
          [string],
        ];
        expect(read ?? "").not.toMatch(/^\s*[=+\-@＝]|^[\t\r\n]|[;\t]\s*[=+\-@＝]/u);
      }),
      { numRuns: 1000 },
    );
  });
});
