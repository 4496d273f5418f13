import fc from "fast-check";
import { expect, it } from "vitest";
import { createTermTable } from "../../../src/core/corpus/term-table.ts";
import { weighTerms } from "../../../src/core/corpus/weigh-terms.ts";
import { isOneProblem, meanSimilarity } from "../../../src/core/name/one-problem.ts";
import { createAnalyzer } from "../../../src/core/text/analyzer.ts";
import { ticket } from "../gap/tickets.ts";

const WORDS = ["print", "photo", "folder", "rename", "signature", "logo", "calendar", "invite"];
const subjects = fc.array(fc.shuffledSubarray(WORDS, { minLength: 1, maxLength: 4 }), {
  minLength: 2,
  maxLength: 8,
});
const tableOf = (texts: readonly string[]) =>
  createTermTable(
    texts.map((text, i) => ticket(`t${i}`, text)),
    createAnalyzer(),
  );

it("is the mean over all pairs", () => {
  fc.assert(
    fc.property(subjects, (said) => {
      const table = tableOf(said.map((words) => words.join(" ")));
      const rows = [...said.keys()];
      const { indptr, indices, values } = weighTerms(table, rows);
      const dense = rows.map((row) => {
        const vector = new Array<number>(table.vocabulary.length).fill(0);
        for (let at = indptr[row]!; at < indptr[row + 1]!; at++) vector[indices[at]!] = values[at]!;
        return vector;
      });
      const pairs = rows.flatMap((a) =>
        rows.filter((b) => b < a).map((b) => [dense[a]!, dense[b]!] as const),
      );
      const dots = pairs.map(([a, b]) => a.reduce((sum, value, j) => sum + value * b[j]!, 0));
      const mean = dots.reduce((sum, dot) => sum + dot, 0) / dots.length;
      expect(meanSimilarity(table, rows)).toBeCloseTo(mean, 9);
    }),
  );
});

it("tickets that say the same are one problem, if the title is true of them; those that share a word are not", () => {
  const same = tableOf(["print photo", "print the photo", "photo print", ...WORDS]);
  const mixed = tableOf(["print photo", "print calendar", "print signature folder", ...WORDS]);
  const told = { share: 1, coverage: 0.9, of: [] };
  expect(isOneProblem(same, [0, 1, 2], told)).toBe(true);
  expect(isOneProblem(same, [0, 1, 2], { share: 0.5, coverage: 0.9, of: [] })).toBe(false);
  expect(isOneProblem(mixed, [0, 1, 2], { ...told, coverage: 0.3 })).toBe(false);
});
