import fc from "fast-check";
import { expect, it } from "vitest";
import { addColumns } from "../../../src/core/corpus/add-columns.ts";
import { createTermTable } from "../../../src/core/corpus/create-term-table.ts";
import { createAnalyzer } from "../../../src/core/text/analyzer.ts";
import { ticket } from "../gap/tickets.ts";

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
