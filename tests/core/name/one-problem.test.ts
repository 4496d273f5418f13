import { expect, it } from "vitest";
import { createTermTable } from "../../../src/core/corpus/ticket-corpus.ts";
import { isOneProblem, similarityBeside } from "../../../src/core/name/one-problem.ts";
import { createAnalyzer } from "../../../src/core/text/analyzer.ts";
import { ticket } from "../gap/tickets.ts";

const WORDS = ["print", "photo", "folder", "rename", "signature", "logo", "calendar", "invite"];
const tableOf = (texts: readonly string[]) =>
  createTermTable(
    texts.map((text, i) => ticket(`t${i}`, text)),
    createAnalyzer(),
  );

it("leaves out the two words that name a heap: nothing is left of one, and all of what they say alike beside them", () => {
  const heap = tableOf(["print photo logo", "print photo rename", "print photo invite", ...WORDS]);
  expect(similarityBeside(heap, [0, 1, 2])).toBe(0);
  const problem = tableOf(["print photo logo invite", "print photo logo invite", ...WORDS]);
  expect(similarityBeside(problem, [0, 1])).toBeCloseTo(1, 12);
  expect(similarityBeside(problem, [0])).toBe(0);
});

it.each([
  ["its title is true of too few", { told: 0.5, consistency: 1, beside: 0.5 }, false],
  ["its tickets have their nearest elsewhere", { told: 1, consistency: 0.2, beside: 0.1 }, false],
  ["it is alike in two words alone", { told: 1, consistency: 0.8, beside: 0 }, false],
  ["none of these", { told: 1, consistency: 0.9, beside: 0.2 }, true],
])("is one problem unless %s", (_, { told, ...together }, isOne) => {
  expect(isOneProblem(told, together)).toBe(isOne);
});
