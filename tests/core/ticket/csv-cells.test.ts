import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvCells } from "../../../src/core/ticket/csv-cells.ts";
import { CsvFramer } from "../../../src/core/ticket/csv-frames.ts";

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
