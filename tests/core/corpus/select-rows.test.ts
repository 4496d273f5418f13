import { expect, it } from "vitest";
import { createTermTable } from "../../../src/core/corpus/create-term-table.ts";
import { selectRows } from "../../../src/core/corpus/select-rows.ts";
import { createAnalyzer } from "../../../src/core/text/analyzer.ts";
import { ticket } from "../gap/tickets.ts";

const tickets = ["vpn drops", "printer jams", "vpn slow", "badge lost"].map((text, i) =>
  ticket(`t${i}`, text),
);
const table = createTermTable(tickets, createAnalyzer());
const wordsOf = ({ indptr, indices, vocabulary }: typeof table, row: number) =>
  [...indices.subarray(indptr[row], indptr[row + 1])].map((column) => vocabulary[column]);

it("keeps the rows asked for, in that order, and counts terms among them alone", () => {
  const some = selectRows(table, [2, 1]);
  expect(some.indptr.length).toBe(3);
  expect([wordsOf(some, 0), wordsOf(some, 1)]).toEqual([wordsOf(table, 2), wordsOf(table, 1)]);
  const holders = new Map(some.vocabulary.map((term, column) => [term, some.ticketsWith[column]]));
  expect([holders.get("vpn"), holders.get("printer"), holders.get("badg")]).toEqual([1, 1, 0]);
});

it("of no rows is empty", () => {
  expect(selectRows(table, []).indices.length).toBe(0);
});
