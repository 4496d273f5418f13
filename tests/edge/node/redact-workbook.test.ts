import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAllTickets } from "../../../src/edge/node/read-tickets.ts";
import { redactExport } from "../../../src/edge/node/redact-export.ts";
import { workbook } from "../../make/workbook.ts";

async function redacted(path: string, options: Parameters<typeof redactExport>[1] = {}): Promise<string> {
  let text = "";
  for await (const piece of redactExport(path, options)) text += piece;
  return text;
}

const SHEETS = {
  Info: [["Made by Jo Doe"]],
  Tickets: [
    [],
    ["number", "caller_id", "description", "opened", "phone"],
    [
      "INC1",
      "Abel Tuter",
      'He said: "call me",\nor jo@example.org',
      new Date("2026-03-12T09:41:00Z"),
      491234567,
    ],
    [],
    [7, "", "error 0x80070005", new Date("2026-04-05T00:00:00Z"), ""],
  ],
};

describe("a workbook", () => {
  it("becomes CSV of its sheet with most rows, without what is personal", async () => {
    expect(await redacted(workbook(SHEETS))).toBe(
      "number,caller_id,description,opened,phone\r\n" +
        'INC1,[name],"He said: ""call me"",\nor [e-mail]",2026-03-12 09:41:00,[phone]\r\n' +
        "7,,error 0x80070005,2026-04-05,\r\n",
    );
  });

  it("names the rows of the sheet where something was found", async () => {
    const found: unknown[] = [];
    await redacted(workbook(SHEETS), { onFound: ({ line, column }) => found.push([line, column]) });
    expect(found).toEqual([
      [3, "caller_id"],
      [3, "description"],
      [3, "phone"],
    ]);
  });

  it("makes no formula of a text, and leaves numbers alone", async () => {
    const rows = [
      ["a", "b"],
      ["=1+1", -3],
      ["- first", "x"],
    ];
    const text = await redacted(workbook({ a: rows }));
    expect(text).toBe("a,b\r\n'=1+1,-3\r\n'- first,x\r\n");
  });

  it("keeps cells beside the header, and holds nothing where it is empty", async () => {
    expect(await redacted(workbook({ a: [["a"], ["1", "2"]] }))).toBe("a,\r\n1,2\r\n");
    expect(await redacted(workbook({ a: [] }))).toBe("");
  });

  it("is read again from its copy as it was, where nothing is personal", async () => {
    const cell = fc.constantFrom("vpn drops", 'say "yes", now', "two\nlines", "plain; text", "x");
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 12, maxLength: 24 }), async (cells) => {
        const path = workbook({
          a: [["number", "description"], ...cells.map((text, at) => [`T${at}`, text])],
        });
        const copy = await redacted(path);
        const texts = async (source: Parameters<typeof readAllTickets>[0]) =>
          (await readAllTickets(source)).tickets.map(({ id, description }) => [id, description]);
        const stream = (async function* () {
          yield copy;
        })();
        expect(await texts(stream)).toEqual(await texts(path));
      }),
      { numRuns: 2, seed: 91 },
    );
  });

  it("that cannot be read is called what the caller calls it", async () => {
    await expect(redacted(`${workbook(SHEETS)}.xlsx`, { path: "t.xlsx" })).rejects.toThrow(
      /^t\.xlsx cannot be read \(ENOENT\)/,
    );
  });
});
