import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addColumns, joinTables, selectRows } from "../../../src/core/corpus/term-table.ts";
import { createTermTable } from "../../../src/core/corpus/ticket-corpus.ts";
import { createAnalyzer } from "../../../src/core/text/analyzer.ts";
import { ticket } from "../gap/tickets.ts";

describe("selectRows", () => {
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
});

describe("addColumns", () => {
  const analyzer = createAnalyzer();
  const sign = fc.constantFrom("red", "green", "blue");
  const row = fc.record({
    words: fc.array(fc.constantFrom("vpn", "printer", "badge"), { maxLength: 4 }),
    signs: fc.uniqueArray(fc.tuple(sign, fc.constantFrom(0.5, 1, 2)), { selector: ([name]) => name }),
  });

  it("keeps each row's terms, and adds its signs with their weights", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
        const table = createTermTable(
          rows.map(({ words }, i) => ticket(`t${i}`, words.join(" "))),
          analyzer,
        );
        const joined = addColumns(table, (at) => new Map(rows[at]!.signs));
        const entriesOf = (from: typeof table, at: number) =>
          Array.from({ length: from.indptr[at + 1]! - from.indptr[at]! }, (_, i) => {
            const entry = from.indptr[at]! + i;
            return [from.vocabulary[from.indices[entry]!]!, from.values[entry]!];
          });
        for (const [at, { signs }] of rows.entries()) {
          expect(entriesOf(joined, at)).toEqual([...entriesOf(table, at), ...signs]);
        }
        for (const [column, name] of joined.vocabulary.entries()) {
          const holders = rows.filter((_, at) => entriesOf(joined, at).some(([term]) => term === name));
          expect(joined.ticketsWith[column]).toBe(holders.length);
        }
      }),
    );
  });
});

describe("joinTables", () => {
  const analyzer = createAnalyzer();
  const text = fc.array(fc.constantFrom("vpn", "printer", "badge", "wifi", "macro"), { maxLength: 6 });

  it("is the table of all tickets read at once", () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), fc.nat(8), (texts, cut) => {
        const tickets = texts.map((words, i) => ticket(`t${i}`, words.join(" ")));
        const [first, second] = [tickets.slice(0, cut), tickets.slice(cut)].map((part) =>
          createTermTable(part, analyzer),
        );
        const { languages: _, ...whole } = createTermTable(tickets, analyzer);
        expect(joinTables(first!, second!)).toEqual(whole);
      }),
    );
  });
});
