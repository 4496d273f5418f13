import fc from "fast-check";
import { expect, it } from "vitest";
import { countWhile } from "../../../src/core/math/count-while.ts";

it("agrees with counting one by one", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 9 })),
      fc.integer({ min: -1, max: 10 }),
      (values, limit) => {
        const sorted = Float64Array.from(values).sort();
        expect(countWhile(sorted, (value) => value <= limit)).toBe(
          values.filter((value) => value <= limit).length,
        );
        expect(countWhile(sorted, (value) => value < limit)).toBe(
          values.filter((value) => value < limit).length,
        );
      },
    ),
  );
});
