import fc from "fast-check";
import { expect, it } from "vitest";
import { weighTerms } from "../../../src/core/corpus/term-weights.ts";
import { createTermTable } from "../../../src/core/corpus/ticket-corpus.ts";
import { createAnalyzer } from "../../../src/core/text/analyzer.ts";
import { NearestSampled } from "../../../src/desk/sample/nearest-sampled.ts";
import { ticket } from "../../core/gap/tickets.ts";

const analyzer = createAnalyzer();
const word = fc.constantFrom("printer", "jam", "toner", "vpn", "hotel", "badge", "garage", "invoice");
const said = fc.array(fc.array(word, { minLength: 1, maxLength: 6 }), { minLength: 2, maxLength: 12 });
const of = (texts: readonly string[][], prefix: string) =>
  texts.map((words, at) => ticket(`${prefix}${at}`, words.join(" ")));

/** Cosines of two rows, the slow obvious way. */
function cosines(tickets: ReturnType<typeof of>): number[][] {
  const table = createTermTable(tickets, analyzer);
  const rows = weighTerms(table, [...tickets.keys()]);
  const dense = tickets.map((_, row) => {
    const vector = new Array<number>(table.vocabulary.length).fill(0);
    for (let at = rows.indptr[row]!; at < rows.indptr[row + 1]!; at++)
      vector[rows.indices[at]!] = rows.values[at]!;
    return vector;
  });
  return dense.map((a) => dense.map((b) => a.reduce((sum, value, at) => sum + value * b[at]!, 0)));
}

it("finds for a sampled ticket the others of the greatest cosine", () => {
  fc.assert(
    fc.property(said, (texts) => {
      const sample = of(texts, "s");
      const table = createTermTable(sample, analyzer);
      const nearest = new NearestSampled(table, [...sample.keys()], { analyzer, count: 3 });
      const all = cosines(sample);
      for (const row of sample.keys()) {
        const expected = all[row]!.filter((cosine, at) => at !== row && cosine > 0)
          .sort((a, b) => b - a)
          .slice(0, 3);
        const found = nearest.toSampled(row);
        expect(found.map(({ similarity }) => similarity.toFixed(5))).toEqual(
          expected.map((each) => each.toFixed(5)),
        );
        for (const { place, similarity } of found) expect(all[row]![place]).toBeCloseTo(similarity, 5);
      }
    }),
    { numRuns: 50 },
  );
});

it("weighs the words of another ticket as if it were one of the sample", () => {
  fc.assert(
    fc.property(said, fc.nat(), (texts, draw) => {
      const sample = of(texts, "s");
      const table = createTermTable(sample, analyzer);
      const nearest = new NearestSampled(table, [...sample.keys()], { analyzer, count: sample.length });
      const at = draw % sample.length;
      const [copy] = nearest.toOthers([ticket("other", sample[at]!.subject)]);
      expect(copy!.find(({ place }) => place === at)!.similarity).toBeCloseTo(1, 5);
      const own = nearest.toSampled(at);
      expect(copy!.filter(({ place }) => place !== at)).toEqual(own);
    }),
    { numRuns: 50 },
  );
});

it("counts words that no sampled ticket has: they tell that a ticket is about more", () => {
  const sample = of(
    [
      ["printer", "jam"],
      ["vpn", "hotel"],
    ],
    "s",
  );
  const table = createTermTable(sample, analyzer);
  const nearest = new NearestSampled(table, [0, 1], { analyzer, count: 1 });
  const [known, more] = nearest.toOthers([
    ticket("a", "printer jam"),
    ticket("b", "printer jam zeppelin harbour quartz"),
  ]);
  expect(known![0]!.place).toBe(0);
  expect(more![0]!.place).toBe(0);
  expect(more![0]!.similarity).toBeLessThan(0.9 * known![0]!.similarity);
});
