import fc from "fast-check";
import { expect, it } from "vitest";
import { createTermTable } from "../../../src/core/corpus/create-term-table.ts";
import { joinTables } from "../../../src/core/corpus/join-tables.ts";
import { createAnalyzer } from "../../../src/core/text/analyzer.ts";
import { ticket } from "../gap/tickets.ts";

const analyzer = createAnalyzer();
const text = fc.array(fc.constantFrom("vpn", "printer", "badge", "wifi", "macro"), { maxLength: 6 });

it("is the table of all tickets read at once", () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 8 }), fc.nat(8), (texts, cut) => {
      const tickets = texts.map((words, i) => ticket(`t${i}`, words.join(" ")));
      const [first, second] = [tickets.slice(0, cut), tickets.slice(cut)].map((part) =>
        createTermTable(part, analyzer),
      );
      expect(joinTables(first!, second!)).toEqual(createTermTable(tickets, analyzer));
    }),
  );
});
