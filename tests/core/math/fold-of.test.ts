import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FOLDS, foldOf } from "../../../src/core/math/fold-of.ts";

describe("foldOf", () => {
  it.each([
    ["numbers", (i: number) => String(i)],
    ["padded numbers", (i: number) => `INC${String(i).padStart(7, "0")}`],
    ["every tenth number", (i: number) => `T-${i * 10}`],
  ])("spread evenly over %s", (_, idOf) => {
    const counts = new Array<number>(FOLDS).fill(0);
    for (let i = 0; i < 2000; i++) counts[foldOf(idOf(i))]!++;
    for (const count of counts) expect(Math.abs(count - 400)).toBeLessThan(90);
  });

  it("are whole numbers from 0 for any id", () => {
    fc.assert(
      fc.property(fc.string(), (id) => {
        expect(Number.isInteger(foldOf(id)) && foldOf(id) >= 0 && foldOf(id) < FOLDS).toBe(true);
      }),
      { numRuns: 100, seed: 111 },
    );
  });
});
