import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createAnalyzer } from "../../../src/core/text/analyzer.ts";
import {
  BREAK,
  MAX_DESCRIPTION_CHARACTERS,
  MAX_SUBJECT_CHARACTERS,
  ticketTerms,
} from "../../../src/core/ticket/ticket-terms.ts";

const plain = createAnalyzer({ stem: false, stopWords: false, itSynonyms: false });
const read = (subject: string, description = "", category: string | null = null) =>
  ticketTerms({ subject, description, category }, plain);

describe("a ticket read by hand", () => {
  const ticket = read("Printer jams", "The printer\njams again, PRINTER!", "Printing");

  it("keeps each term once, as it was first written", () => {
    expect(ticket.terms).toEqual(["printer", "jams", "the", "again"]);
    expect(ticket.words).toEqual(["Printer", "jams", "The", "again"]);
  });

  it("counts subject and description apart", () => {
    expect([...ticket.subjectCounts]).toEqual([1, 1, 0, 0]);
    expect([...ticket.descriptionCounts]).toEqual([2, 1, 1, 1]);
  });

  it("keeps the reading order, with a break after each line", () => {
    expect([...ticket.sequence]).toEqual([0, 1, BREAK, 2, 0, BREAK, 1, 3, 0, BREAK]);
  });

  it("carries the category on", () => {
    expect(ticket.category).toBe("Printing");
  });
});

describe("limits and noise", () => {
  it("reads a description up to the cap and no further", () => {
    const filler = "x ".repeat(MAX_DESCRIPTION_CHARACTERS / 2);
    expect(read("", `${filler}beyond`).terms).toEqual(["x"]);
    expect(read("", `${filler.slice(0, -8)}within`).terms).toEqual(["x", "within"]);
  });

  it("reads a subject up to its cap", () => {
    expect(read(`${"x ".repeat(MAX_SUBJECT_CHARACTERS / 2)}beyond`).terms).toEqual(["x"]);
  });

  it("leaves addresses out and keeps error codes", () => {
    const { terms } = read("0x80070005 on 10.1.2.3", "mail ann@halden.example please");
    expect(terms).toContain("0x80070005");
    expect(terms.join(" ")).not.toMatch(/10\.1\.2\.3|halden/);
  });

  it.each([
    ["nothing", ""],
    ["emoji", "😀😀 👍"],
    ["control characters", "\u0000\u0001\u001b[31m"],
    ["a lone surrogate", "\ud83d"],
  ])("reads %s without terms of its own making", (_, text) => {
    const ticket = read(text, text);
    expect(ticket.words).toHaveLength(ticket.terms.length);
    expect(ticket.subjectCounts).toHaveLength(ticket.terms.length);
  });
});

/** Any code units: lone surrogates, controls and all. */
const anyText = fc
  .array(fc.oneof(fc.nat(0xffff), fc.integer({ min: 9, max: 126 })), { maxLength: 40 })
  .map((units) => String.fromCharCode(...units));

it("keeps its parts in step for any text", () => {
  fc.assert(
    fc.property(anyText, anyText, (subject, description) => {
      const { terms, words, subjectCounts, descriptionCounts, sequence } = read(subject, description);
      expect(new Set(terms).size).toBe(terms.length);
      expect(words).toHaveLength(terms.length);
      const counts = new Map<number, number>();
      for (const place of sequence) if (place !== BREAK) counts.set(place, (counts.get(place) ?? 0) + 1);
      terms.forEach((_, i) => {
        expect(subjectCounts[i]! + descriptionCounts[i]!).toBe(counts.get(i));
      });
    }),
    { numRuns: 60, seed: 1 },
  );
});
