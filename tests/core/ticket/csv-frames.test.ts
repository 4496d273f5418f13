import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CsvFrame, CsvFramer } from "../../../src/core/ticket/csv-frames.ts";

function frame(text: string, size = text.length || 1, maxRowChars = 1000): CsvFrame[] {
  const framer = new CsvFramer(",", maxRowChars);
  const frames: CsvFrame[] = [];
  for (let i = 0; i < text.length; i += size) frames.push(...framer.write(text.slice(i, i + size)));
  return [...frames, ...framer.end()];
}

const OPTIONS = { record_delimiter: "\n", relax_quotes: true };

const PARTS = ["a", ",", '"', '""', '","', '"\n"', "\n", "\r\n", "\r", " ", "😀", '" ,', ', "', '" \n'];

describe("CsvFramer", () => {
  it.each<[string, readonly CsvFrame[]]>([
    [
      '"a\r\nb",c\rd',
      [
        { line: 1, text: '"a\r\nb",c' },
        { line: 3, text: "d" },
      ],
    ],
    ['"a "b"" c",d\n', [{ line: 1, text: '"a ""b"" c",d' }]],
    ['""a"\n', [{ line: 1, text: '"""a"' }]],
    ['a"b,""\n', [{ line: 1, text: 'a"b,""' }]],
    [
      '"a\n\nb',
      [
        { line: 1, broken: "quote" },
        { line: 2, text: "" },
        { line: 3, text: "b" },
      ],
    ],
  ])("frames %j", (text, expected) => {
    expect(frame(text)).toEqual(expected);
    expect(frame(text, 1)).toEqual(expected);
  });

  it("breaks a record that is too long, and goes on at the next", () => {
    const text = `a\n${"b".repeat(30)}\nc\n`;
    for (const size of [1, 7, 100]) {
      expect(frame(text, size, 20)).toEqual([
        { line: 1, text: "a" },
        { line: 2, broken: "too-long" },
        { line: 3, text: "c" },
      ]);
    }
  });

  it("yields the same frames however the text is cut", () => {
    const text = fc.array(fc.constantFrom(...PARTS), { maxLength: 40 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 20 }), (drawn, size) => {
        expect(frame(drawn, size)).toEqual(frame(drawn));
      }),
    );
  });

  it("yields frames that csv-parse reads as one record each, on lines that ascend", () => {
    const text = fc.array(fc.constantFrom(...PARTS), { maxLength: 40 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, (drawn) => {
        const frames = frame(drawn);
        const lines = frames.map(({ line }) => line);
        expect(lines).toEqual([...new Set(lines)].sort((a, b) => a - b));
        for (const one of frames) {
          if ("text" in one) expect(parse(`${one.text}\n`, OPTIONS)).toHaveLength(1);
        }
      }),
    );
  });
});
