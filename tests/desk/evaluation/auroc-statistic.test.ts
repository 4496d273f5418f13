import fc from "fast-check";
import { expect, it } from "vitest";
import { auroc } from "../../../src/core/math/auroc.ts";
import { aurocStatistic } from "../../../src/desk/evaluation/auroc-statistic.ts";
import { draw, once } from "./draw.ts";

it("equals the plain AUROC of the drawn tickets, written out one by one", () => {
  const ticket = fc.record({
    score: fc.integer({ min: 0, max: 5 }),
    label: fc.constantFrom(0, 1, null),
    weight: fc.integer({ min: 0, max: 3 }),
  });
  fc.assert(
    fc.property(fc.array(ticket, { maxLength: 25 }), (tickets) => {
      const weights = tickets.map(({ weight }) => weight);
      const { statistic, n } = aurocStatistic(
        tickets.map(({ score }) => score),
        tickets.map(({ label }) => label),
      );
      const drawn = draw(tickets, weights).filter(({ label }) => label !== null);
      const expected = auroc(
        drawn.map(({ score }) => score),
        drawn.map(({ label }) => label!),
      );
      expect(n).toBe(tickets.filter(({ label }) => label !== null).length);
      const found = statistic(Uint16Array.from(weights));
      if (expected === null) expect(found).toBeNull();
      else expect(found).toBeCloseTo(expected, 12);
    }),
  );
});

it("counts a tie half: 3 of 4 pairs won, 1 tied", () => {
  expect(aurocStatistic([0.9, 0.5, 0.5, 0.1], [1, 1, 0, 0]).statistic(once(4))).toBe(3.5 / 4);
});
