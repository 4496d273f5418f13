import { describe, expect, it } from "vitest";
import { createTermTable } from "../../../src/core/corpus/ticket-corpus.ts";
import { findMisspellings } from "../../../src/core/name/find-misspellings.ts";
import { tellingTerms } from "../../../src/core/name/telling-terms.ts";
import { createAnalyzer } from "../../../src/core/text/analyzer.ts";
import { ticket } from "../gap/tickets.ts";

const analyzer = createAnalyzer();

/** Slips among the first tickets, as words; `others` are tickets outside the group. */
function misspellings(group: readonly string[], others: readonly string[] = []): string[] {
  const table = createTermTable(
    [...group, ...others].map((subject, i) => ticket(`t${i}`, subject)),
    analyzer,
  );
  return [...findMisspellings(table, [...group.keys()])].map(
    ([slip, meant]) => `${table.vocabulary[slip]} → ${table.vocabulary[meant]}`,
  );
}
const four = (word: string) => Array<string>(4).fill(word);

describe("findMisspellings", () => {
  it.each([
    ["a letter missing of two", "mozila", "mozilla"],
    ["a letter doubled", "moddem", "modem"],
    ["two letters exchanged", "pritner", "printer"],
  ])("finds %s", (_, slip, meant) => {
    expect(misspellings([slip, meant], four(meant))).toEqual([`${slip} → ${meant}`]);
  });

  it.each([
    ["words that differ otherwise", "contract", "contact"],
    ["short words", "form", "from"],
    ["first letters exchanged", "rpinter", "printer"],
    ["codes", "a1122b", "a112b"],
  ])("leaves %s alone", (_, word, other) => {
    expect(misspellings([word, other], four(other))).toEqual([]);
  });

  it("needs the other word in the group, and four times as often in all tickets", () => {
    expect(misspellings(["mozila"], four("mozilla"))).toEqual([]);
    expect(misspellings(["mozila", "mozila", "mozilla"], four("mozilla"))).toEqual([]);
  });
});

it("counts a mistyped term as the term meant, once a ticket", () => {
  const subjects = [
    "mozila update",
    "mozila mozilla",
    "mozilla",
    ...four("mozilla badge"),
    ...four("mouse badge"),
  ];
  const table = createTermTable(
    subjects.map((subject, i) => ticket(`t${i}`, subject)),
    analyzer,
  );
  const rows = [0, 1, 2];
  const columns = new Map(table.vocabulary.map((term, column) => [term, column]));
  const meant = new Map([[columns.get("mozila")!, columns.get("mozilla")!]]);
  const found = tellingTerms(table, rows, meant);
  expect(found.find(({ term }) => term === "mozilla")?.tickets).toBe(3);
  expect(found.find(({ term }) => term === "mozila")).toBeUndefined();
});
