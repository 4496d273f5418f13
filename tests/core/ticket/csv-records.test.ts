import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CsvFramer } from "../../../src/core/ticket/csv-frames.ts";
import { type CsvRecord, CsvRecordReader, csvCells } from "../../../src/core/ticket/csv-records.ts";

function read(text: string, size = text.length || 1, maxRowChars = 1000, delimiter = ","): CsvRecord[] {
  const reader = new CsvRecordReader(delimiter, maxRowChars);
  const records: CsvRecord[] = [];
  for (let i = 0; i < text.length; i += size) records.push(...reader.write(text.slice(i, i + size)));
  return [...records, ...reader.end()];
}

describe("CsvRecordReader", () => {
  it.each<[string, readonly unknown[]]>([
    [
      "a,b\nc,d",
      [
        { line: 1, cells: ["a", "b"] },
        { line: 2, cells: ["c", "d"] },
      ],
    ],
    [
      "a,\r\n,b\r\n",
      [
        { line: 1, cells: ["a", ""] },
        { line: 2, cells: ["", "b"] },
      ],
    ],
    [
      "a\rb\r",
      [
        { line: 1, cells: ["a"] },
        { line: 2, cells: ["b"] },
      ],
    ],
    [
      '"a\nb","c""d"\ne',
      [
        { line: 1, cells: ["a\nb", 'c"d'] },
        { line: 3, cells: ["e"] },
      ],
    ],
    ['"",""""\n', [{ line: 1, cells: ["", '"'] }]],
    ['"a "b" c",d', [{ line: 1, cells: ['a "b" c', "d"] }]],
    ['a"b,c\n', [{ line: 1, cells: ['a"b', "c"] }]],
    ['"a"\0b",c\n', [{ line: 1, cells: ['a"\0b', "c"] }]],
    ['a""b,"""c""d"\n', [{ line: 1, cells: ['a""b', '"c"d'] }]],
    [
      "\n😀\n",
      [
        { line: 1, cells: [""] },
        { line: 2, cells: ["😀"] },
      ],
    ],
    [
      '1,"a\n2,b',
      [
        { line: 1, broken: "quote" },
        { line: 2, cells: ["2", "b"] },
      ],
    ],
    [
      '1,"a\n2,"b"\n',
      [
        { line: 1, broken: "quote" },
        { line: 2, cells: ["2", "b"] },
      ],
    ],
    [
      '1,"a\n2,"b\n3,""\n',
      [
        { line: 1, broken: "quote" },
        { line: 2, broken: "quote" },
        { line: 3, cells: ["3", ""] },
      ],
    ],
  ])("reads %j", (text, expected) => {
    expect(read(text)).toEqual(expected);
    expect(read(text, 1)).toEqual(expected);
  });

  it.each<[string, string, readonly (readonly string[])[]]>([
    [
      "a blank after a closing quote",
      '7,"Kein Ton" ,"seit heute"\n8,x,y\n',
      [
        ["7", "Kein Ton", "seit heute"],
        ["8", "x", "y"],
      ],
    ],
    ["and the next cell bare", '7,"Kein Ton"  ,seit heute\n', [["7", "Kein Ton", "seit heute"]]],
    [
      "and the row ends",
      '7,"Kein Ton" \n8,"x"\t\r\n9,"y" ',
      [
        ["7", "Kein Ton"],
        ["8", "x"],
        ["9", "y"],
      ],
    ],
    [
      "a blank before an opening quote",
      '7, "laut, dann leise", "a\nb"\n',
      [["7", "laut, dann leise", "a\nb"]],
    ],
    ["blanks on both sides", ' "7" , "a ""b"" c" , d\n', [["7", 'a "b" c', " d"]]],
    ["a no-break space", '7,\u00a0"a, b"\u00a0,c\n', [["7", "a, b", "c"]]],
    [
      "quoted words within a cell",
      '7,"press "Save" , then wait"\n8,x\n',
      [
        ["7", 'press "Save" , then wait'],
        ["8", "x"],
      ],
    ],
    [
      "a quoted word in a bare cell",
      '7, "later" I mean,x\n8, 3" disk,y\n',
      [
        ["7", ' "later" I mean', "x"],
        ["8", ' 3" disk', "y"],
      ],
    ],
    [
      "a quote alone after a blank",
      '7, "open\n8, "x",y\n',
      [
        ["7", ' "open'],
        ["8", "x", "y"],
      ],
    ],
  ])("reads %s", (_, text, expected) => {
    for (const size of [1, 3, text.length])
      expect(read(text, size).map((record) => ("cells" in record ? record.cells : record))).toEqual(expected);
  });

  it("reads text after a closing quote as part of its cell, and says so", () => {
    const text = '7,"Kein Ton" mehr,"x"\n8,"a"b "c",d\n9,"e"\n';
    for (const size of [1, 3, text.length])
      expect(read(text, size)).toEqual([
        { line: 1, cells: ["7", "Kein Ton mehr", "x"], odd: true },
        { line: 2, cells: ["8", 'a"b "c', "d"] },
        { line: 3, cells: ["9", "e"] },
      ]);
  });

  it("keeps quotes and commas that nobody doubled, such as those of JSON, in their cell", () => {
    const text = '7,"{"a":1,"b":"x"}",z\n';
    expect(read(text)).toEqual([{ line: 1, cells: ["7", '{"a":1,"b":"x"}', "z"] }]);
  });

  it("gives back the cells that were written", () => {
    const cell = fc.string({
      unit: fc.constantFrom("a", "ü", '"', ",", "\n", "\r\n", " ", ";"),
      maxLength: 8,
    });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        table,
        fc.constantFrom("\n", "\r\n"),
        fc.integer({ min: 1, max: 20 }),
        (rows, lineEnd, size) => {
          const text = rows
            .map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(","))
            .join(lineEnd);
          expect(read(text, size).map((record) => ("cells" in record ? record.cells : null))).toEqual(rows);
        },
      ),
    );
  });

  it.each([",", ";", "\t", "|", " ", "ü", "\0"])("splits at %j", (delimiter) => {
    expect(read(`a${delimiter}"b${delimiter}"\n`, 2, 1000, delimiter)).toEqual([
      { line: 1, cells: ["a", `b${delimiter}`] },
    ]);
  });

  it("keeps line numbers through many batches, broken rows and rows over two lines", () => {
    const rows = Array.from({ length: 3000 }, (_, i) =>
      i % 100 === 7 ? `${i},"open` : `${i},"${"x".repeat(80)}\ny"`,
    );
    const records = read(`${rows.join("\n")}\n`, 400_000, 1000);
    const lines = rows.map((_, i) => 1 + 2 * i - Math.floor((i + 92) / 100));
    expect(records.map((record) => record.line)).toEqual(lines);
    expect(records.filter((record) => "broken" in record)).toHaveLength(30);
    for (const [i, record] of records.entries()) {
      if ("cells" in record) expect(record.cells[0]).toBe(String(i));
    }
  });

  it("does not let an open quote cost other lines than its own", () => {
    const lines = Array.from({ length: 50 }, (_, i) => (i === 20 ? '20,"open' : `${i},"x ""y""",z`));
    const records = read(`${lines.join("\n")}\n`, 7, 200);
    expect(records.filter((record) => "broken" in record)).toEqual([{ line: 21, broken: "quote" }]);
    expect(records).toHaveLength(50);
  });

  it("reads many open quotes with one search", () => {
    const text = '1,"a\n'.repeat(200_000);
    expect(read(text, 65_536, 1_000_000).every((record) => "broken" in record)).toBe(true);
  });
});

describe("csvCells", () => {
  it.each([
    ["", [""]],
    ["a,b", ["a", "b"]],
    ["a,", ["a", ""]],
    [",", ["", ""]],
    ['""', [""]],
    ['"",', ["", ""]],
    ['"a,""b""",c', ['a,"b"', "c"]],
    ['""""""', ['""']],
    ['a"b,c" d', ['a"b', 'c" d']],
    ['"a\r\nb",c', ["a\r\nb", "c"]],
    [' "a",b', [' "a"', "b"]],
  ])("cuts %j", (record, cells) => expect(csvCells(record, ",")).toEqual(cells));

  it.each([",", ";", "\t", "|", "ü"])(
    "reads every record that is framed by %j as csv-parse does",
    (delimiter) => {
      const part = fc.constantFrom(
        "a",
        "ü",
        delimiter,
        '"',
        '""',
        `"${delimiter}"`,
        '"\n"',
        "\n",
        "\r\n",
        " ",
        "😀",
      );
      const options = { delimiter, record_delimiter: "\n", relax_quotes: true };
      fc.assert(
        fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
          const framer = new CsvFramer(delimiter, 1000);
          for (const frame of [...framer.write(parts.join("")), ...framer.end()])
            if ("text" in frame)
              expect([csvCells(frame.text, delimiter)]).toEqual(parse(`${frame.text}\n`, options));
        }),
        { numRuns: 300 },
      );
    },
  );
});
