import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NumberPacker, NumberReader } from "../../../src/core/search/pack-numbers.ts";

const pack = (...numbers: number[]): string => {
  const packer = new NumberPacker();
  for (const number of numbers) packer.add(number);
  return packer.toString();
};

describe("numbers as text", () => {
  it.each([
    [[0], "A"],
    [[31], "f"],
    // Past 31 the lowest five bits come first, with the sixth set: 32 is 0 + "more", then 1.
    [[32], "gB"],
    [[1, 33, 2], "BhBC"],
  ])("%j is %j", (numbers, text) => {
    expect(pack(...numbers)).toBe(text);
  });

  it("come back as they were", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat(100), fc.integer({ min: 0, max: 0xffff_ffff }))), (numbers) => {
        const reader = new NumberReader(pack(...numbers));
        expect(numbers.map(() => reader.next())).toEqual(numbers);
        expect(reader.isAtEnd).toBe(true);
      }),
    );
  });

  it.each([
    ["", "nothing"],
    ["g", "half a number"],
    ["?", "no digit"],
    ["é", "no ASCII"],
  ])("%j throws: %s", (text) => {
    expect(() => new NumberReader(text).next()).toThrow();
  });
});
