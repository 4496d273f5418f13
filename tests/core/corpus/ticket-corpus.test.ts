import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createTicketCorpus } from "../../../src/core/corpus/ticket-corpus.ts";
import { createAnalyzer } from "../../../src/core/text/analyzer.ts";
import { stripTicketNoise } from "../../../src/core/text/ticket-noise.ts";
import type { Ticket } from "../../../src/core/ticket/ticket.ts";
import { countingAnalyzer } from "../../make/counting-analyzer.ts";
import { makeTicket } from "../../make/ticket.ts";

const plain = createAnalyzer({ itSynonyms: false });
const words = [
  "VPN",
  "vpn",
  "drops",
  "printer",
  "jam",
  "the",
  "10.2.1",
  "08:15",
  "mail@example.com",
  "e-mail",
  "reset",
];
const text = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(" ", "\n", ". ")), { maxLength: 9 })
  .map((all) => all.flat().join(""));
/** Some run on beyond what is counted: 200 terms, and 4,000 characters. */
const long = fc
  .tuple(text, fc.constantFrom(0, 60, 400))
  .map(([some, times]) => some + ` ${some}`.repeat(times));
const tickets = fc
  .array(fc.record({ subject: text, description: long }), { minLength: 1, maxLength: 5 })
  .map((all) => all.map((one, i) => makeTicket({ id: `T${i}`, ...one })));

/** Term → weight of one ticket, as the table documents it, added up word by word. */
function weightsOf({ subject, description }: Ticket): Map<string, number> {
  const weights = new Map<string, number>();
  const add = (term: string, weight: number) => weights.set(term, (weights.get(term) ?? 0) + weight);
  const read = (some: string) => plain.terms(stripTicketNoise(some.slice(0, 4000))).slice(0, 200);
  for (const term of read(subject)) add(term, 2);
  read(description).forEach((term, place) => add(term, 20 / (20 + place)));
  return weights;
}

function rowsOf(all: readonly Ticket[], corpus = createTicketCorpus(plain, { size: all.length })) {
  const { indptr, indices, values, vocabulary, ticketsWith } = corpus.table(all);
  const rows = all.map((_, row) =>
    Array.from(indices.subarray(indptr[row], indptr[row + 1]), (column, i) => ({
      term: vocabulary[column]!,
      weight: values[indptr[row]! + i]!,
    })),
  );
  return { rows, vocabulary, holders: vocabulary.map((term, i) => [term, ticketsWith[i]!]) };
}

describe("createTicketCorpus", () => {
  it("weighs the terms of each ticket, and counts the tickets that hold each", () => {
    fc.assert(
      fc.property(tickets, (all) => {
        const { rows, vocabulary, holders } = rowsOf(all);
        const expected = all.map(weightsOf);
        rows.forEach((row, i) => {
          expect(row.map(({ term }) => term)).toEqual([...expected[i]!.keys()]);
          for (const { term, weight } of row) expect(weight).toBeCloseTo(expected[i]!.get(term)!, 5);
        });
        const terms = [...new Set(expected.flatMap((row) => [...row.keys()]))];
        expect(vocabulary).toEqual(terms);
        expect(holders).toEqual(terms.map((term) => [term, expected.filter((row) => row.has(term)).length]));
      }),
      { numRuns: 100 },
    );
  });

  it("gives some of the tickets, in another order, the table that they have alone", () => {
    fc.assert(
      fc.property(tickets, (all) => {
        const corpus = createTicketCorpus(plain, { size: all.length });
        for (const ticket of all) corpus.read(ticket);
        const some = all.slice(1).reverse();
        expect(rowsOf(some, corpus)).toEqual(rowsOf(some));
      }),
      { numRuns: 50 },
    );
  });

  it("reads tickets again that it has no room for, to the same table and words", () => {
    fc.assert(
      fc.property(tickets, fc.integer({ min: 0, max: 3 }), (all, size) => {
        const [small, full] = [size, all.length].map((room) =>
          createTicketCorpus(plain, { size: room, isKnown: () => false }),
        );
        const wordsIn = (corpus: typeof small) => all.map((ticket) => corpus!.unknownWords(ticket));
        expect(wordsIn(small)).toEqual(wordsIn(full));
        expect(rowsOf(all, small)).toEqual(rowsOf(all, full));
      }),
      { numRuns: 50 },
    );
  });

  it("analyses a ticket once for its verdict, its row and its unknown words", () => {
    let texts = 0;
    const analyzer = countingAnalyzer(plain, () => texts++);
    const corpus = createTicketCorpus(analyzer, { size: 1, isKnown: (term) => term === "printer" });
    const before = texts;
    const ticket = makeTicket({
      subject: "Printer Qurx jams",
      description: "the qurx printer, squeak\nQURX!",
    });
    expect(corpus.read(ticket).terms).toContain("qurx");
    expect(corpus.unknownWords(ticket)).toEqual([
      ["qurx", "Qurx"],
      ["jam", "jams"],
      ["squeak", "squeak"],
    ]);
    expect(corpus.table([ticket]).vocabulary).toEqual(["printer", "qurx", "jam", "squeak"]);
    expect(texts - before).toBe(2);
  });
});
