import { describe, expect, it } from "vitest";
import { learnWordVectors } from "../../../src/core/vector/index.ts";
import { countPairs } from "../../../src/core/vector/learn-word-vectors.ts";

describe("countPairs", () => {
  it("gives the positive pointwise mutual information of words that stand in one text", () => {
    const texts = [
      ...Array<string[]>(4).fill(["x", "y"]),
      ...Array<string[]>(4).fill(["z", "w"]),
      ["x", "z"],
      ["rare"],
    ];
    const { places, matrix } = countPairs(texts);
    expect([...places.keys()]).toEqual(["w", "x", "y", "z"]);
    // Pairs in both directions: xy 4, zw 4, xz 1; in all 18. x stands in 5 of them, y in 4; flattened by .75: 5^.75 = 3.3437, 4^.75 = 2.8284,
    // in all 12.3443. x → y: ln((4/18) / ((5/18) (2.8284/12.3443))) = 1.2503; y → x: ln((4/18) / ((4/18) (3.3437/12.3443))) = 1.3061.
    const row = places.get("x")!;
    const [from, to] = [matrix.offsets[row]!, matrix.offsets[row + 1]!];
    const found = new Map(
      Array.from(matrix.columns.subarray(from, to), (column, at) => [column, matrix.values[from + at]!]),
    );
    expect(found.get(places.get("y")!)).toBeCloseTo((1.2503 + 1.3061) / 2, 3);
    // x and z stand together less often than by chance.
    expect(found.has(places.get("z")!)).toBe(false);
  });
});

describe("learnWordVectors", () => {
  /** "beamer" and "projector" never stand in one text, and always beside the same words. */
  const texts = Array.from({ length: 40 }, (_, at) => [
    `the ${at % 2 === 0 ? "beamer" : "projector"} shows no picture in the meeting room`,
    `the ${at % 2 === 0 ? "payslip" : "salary"} of last month is missing from the portal`,
  ]).flat();

  const cosine = (one: ArrayLike<number>, other: ArrayLike<number>): number => {
    const dot = (a: ArrayLike<number>, b: ArrayLike<number>) =>
      Array.from(a).reduce((sum, x, i) => sum + x * b[i]!, 0);
    return dot(one, other) / Math.sqrt(dot(one, one) * dot(other, other));
  };

  it("puts words that stand beside the same words near each other", async () => {
    const { embed } = learnWordVectors(texts, { dimensions: 4 });
    const [beamer, projector, payslip, salary] = await embed(["beamer", "projector", "payslip", "salary"]);
    expect(cosine(beamer!, projector!)).toBeGreaterThan(0.9);
    expect(cosine(payslip!, salary!)).toBeGreaterThan(0.9);
    expect(Math.abs(cosine(beamer!, salary!))).toBeLessThan(0.3);
  });

  it("gives the same vectors again, and nothing for words that it does not know", async () => {
    const [one, other] = [learnWordVectors(texts), learnWordVectors(texts)];
    expect(one.name).toBe(other.name);
    expect(await one.embed(["beamer"])).toEqual(await other.embed(["beamer"]));
    expect(Array.from((await one.embed(["zebra"]))[0]!).every((x) => x === 0)).toBe(true);
    expect(learnWordVectors(texts.slice(1)).name).not.toBe(one.name);
  });

  it.each([
    [[1], {}],
    [["a"], { dimensions: 1 }],
    [["a"], { dimension: 5 }],
  ])("refuses %o, %o", (given, options) => {
    expect(() => learnWordVectors(given as string[], options as object)).toThrow(
      expect.objectContaining({ name: "LevelZeroError" }),
    );
  });
});
