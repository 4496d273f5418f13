import { describe, expect, it } from "vitest";
import { mergeBatches } from "../../../src/core/ticket/parse-tickets.ts";
import { TicketParser } from "../../../src/core/ticket/ticket-parser.ts";

function read(text: string, size = text.length) {
  const parser = new TicketParser({ path: "x.csv" });
  const batches = [];
  for (let i = 0; i < text.length; i += size) batches.push(parser.write(text.slice(i, i + size)));
  return mergeBatches([...batches, parser.end()]);
}

describe("a CSV with backslashes before quotes", () => {
  const text =
    '"id","subject","description"\n"1","The key \\"blue, round\\" sticks","x"\n"2","Path","C:\\\\temp\\\\"\n"3","Desk",\\N\n';
  it.each([1, 2, 7, 500])("is read in pieces of %i", (size) => {
    const { tickets, rejectedRows } = read(text, size);
    expect(rejectedRows).toBe(0);
    expect(tickets.map(({ subject, description }) => [subject, description])).toEqual([
      ['The key "blue, round" sticks', "x"],
      ["Path", "C:\\temp\\"],
      ["Desk", ""],
    ]);
  });

  it("is none for a path at the end of a cell, or where quotes are doubled", () => {
    const { tickets } = read('id,subject,description\n1,"D:\\data\\","x"\n2,"a \\ b","say ""no"" now"\n');
    expect(tickets.map(({ subject, description }) => [subject, description])).toEqual([
      ["D:\\data\\", "x"],
      ["a \\ b", 'say "no" now'],
    ]);
  });
});
