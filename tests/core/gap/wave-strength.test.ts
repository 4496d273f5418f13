import { describe, expect, it } from "vitest";
import { waveStrength } from "../../../src/core/gap/wave-strength.ts";
import { createRandom } from "../../../src/core/math/random.ts";
import { ticket } from "./tickets.ts";

const dayText = (day: number) => new Date(day * 86_400_000).toISOString();
const closed = (id: string, article: string, day: number) =>
  ticket(id, "", { linkedArticles: [article], createdAt: dayText(day) });

describe("waveStrength", () => {
  it("believes in waves without a past, or without dates", () => {
    expect(waveStrength([])).toBe(1);
    expect(waveStrength([ticket("a", "", { linkedArticles: ["x"] })])).toBe(1);
  });

  it("is full where each article has its month", () => {
    const history = Array.from({ length: 200 }, (_, i) =>
      closed(`t${i}`, `a${i % 10}`, 40 * (i % 10) + (i % 7)),
    );
    expect(waveStrength(history)).toBe(1);
  });

  it("vanishes where the time of a ticket says nothing of its article", () => {
    const random = createRandom(7);
    const history = Array.from({ length: 2000 }, (_, i) =>
      closed(`t${i}`, `a${Math.floor(10 * random())}`, Math.floor(300 * random())),
    );
    expect(waveStrength(history)).toBeLessThan(0.06);
  });

  it("is nothing where tickets of one article keep apart", () => {
    const history = Array.from({ length: 400 }, (_, i) =>
      closed(`t${i}`, `a${i % 100}`, i % 100 < 50 ? i : i + 50),
    );
    expect(waveStrength(history)).toBe(0);
  });

  it("counts pairs as they are counted by hand", () => {
    // Days 0 and 3 of one article, 1 of another: sharing 1 of 3 pairs; close pairs .9 of .9 + 29/30 + 28/30.
    const history = [closed("a", "x", 0), closed("b", "x", 3), closed("c", "y", 1)];
    const expected = (0.9 + 29 / 30 + 28 / 30) / 3;
    const lift = (0.9 + 20) / (expected + 10);
    expect(waveStrength(history)).toBeCloseTo(Math.min(1, Math.log(lift) / Math.log(1.6)), 12);
  });
});
