import { expect, it } from "vitest";
import { mergeColumns } from "../../../src/core/corpus/term-table.ts";
import { createTermTable } from "../../../src/core/corpus/ticket-corpus.ts";
import { usualColumns } from "../../../src/core/gap/usual-columns.ts";
import { createAnalyzer } from "../../../src/core/text/analyzer.ts";
import { ticket } from "./tickets.ts";

/** Tickets of one word each: `words[i][0]` in as many tickets as `words[i][1]` says. */
function tableOf(words: readonly (readonly [string, number])[]) {
  const tickets = words.flatMap(([word, count], i) =>
    Array.from({ length: count }, (_, at) => ticket(`${i}-${at}`, word)),
  );
  return createTermTable(tickets, createAnalyzer());
}

/** The term that counts for each term. */
function spellings(words: readonly (readonly [string, number])[]): Record<string, string> {
  const table = tableOf(words);
  const usual = usualColumns(table);
  return Object.fromEntries(table.vocabulary.map((term, at) => [term, table.vocabulary[usual[at]!]!]));
}

it.each([
  ["dropped", "pasword"],
  ["doubled", "passsword"],
  ["changed", "passwird"],
  ["swapped", "passowrd"],
])("takes a letter %s for a slip", (_, slip) => {
  expect(
    spellings([
      ["password", 4],
      [slip, 1],
    ])[slip],
  ).toBe("password");
});

it.each([
  [
    "the other is not four times as frequent",
    [
      ["password", 7],
      ["passwird", 2],
    ],
  ],
  [
    "two letters differ",
    [
      ["password", 9],
      ["pesswird", 1],
    ],
  ],
  [
    "the first letter differs",
    [
      ["export", 9],
      ["import", 1],
    ],
  ],
  [
    "the word is short",
    [
      ["mail", 9],
      ["mall", 1],
    ],
  ],
  [
    "it is a code",
    [
      ["e1234", 9],
      ["e1235", 1],
    ],
  ],
] as const)("leaves a word alone if %s", (_, words) => {
  for (const [term, usual] of Object.entries(spellings(words))) expect(usual).toBe(term);
});

it("takes the most frequent of several, and follows a slip of a slip", () => {
  const found = spellings([
    ["contact", 40],
    ["contract", 8],
    ["conttract", 1],
    ["contrat", 1],
  ]);
  expect(found).toEqual({
    contact: "contact",
    contract: "contact",
    conttract: "contact",
    contrat: "contact",
  });
});

it("merges without losing a ticket or a weight", () => {
  const table = tableOf([
    ["password", 4],
    ["pasword passwird", 1],
    ["printer", 2],
  ]);
  const merged = mergeColumns(table, usualColumns(table));
  const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);
  expect(sum(merged.values)).toBeCloseTo(sum(table.values), 5);
  expect(merged.ticketsWith[table.vocabulary.indexOf("password")]).toBe(5);
  expect(merged.ticketsWith[table.vocabulary.indexOf("printer")]).toBe(2);
  expect(merged.ticketsWith[table.vocabulary.indexOf("pasword")]).toBe(0);
  expect(merged.indptr).toHaveLength(table.indptr.length);
});
