import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { likePairs } from "../../../src/desk/follow/gap-likeness.ts";

const gap = (words: string, nearestArticleId: string | null = null) => ({
  profile: {
    terms: words
      .split(" ")
      .filter((word) => word !== "")
      .map((word) => [word, 0.5] as const),
    typical: 0.5,
  },
  nearestArticleId,
});
const places = (before: ReturnType<typeof gap>[], after: ReturnType<typeof gap>[]) =>
  likePairs(before, after).map((pair) => [pair.before, pair.after]);

describe("likePairs", () => {
  it.each([
    ["the same words", "vpn hotel wifi", "wifi vpn hotel", true],
    ["most of the words", "vpn hotel wifi", "vpn hotel airport", true],
    ["one word of three", "vpn hotel wifi", "vpn printer driver", false],
    ["no word", "vpn hotel", "mailbox full", false],
    ["nothing said", "", "", false],
  ])("%s", (_, before, after, expected) => {
    expect(places([gap(before)], [gap(after)])).toEqual(expected ? [[0, 0]] : []);
  });

  it("wants more of a pair that another gap is as near to", () => {
    const half = gap("vpn hotel airport train");
    expect(places([gap("vpn hotel")], [half])).toEqual([[0, 0]]);
    const rival = gap("vpn hotel wifi");
    expect(places([gap("vpn hotel")], [half, rival])[0]).toEqual([0, 1]);
    expect(likePairs([gap("vpn hotel")], [half, rival])[0]!.likeness).toBeGreaterThan(
      likePairs([gap("vpn hotel")], [half, rival])[1]!.likeness,
    );
  });

  it("takes the same nearest article for a sign, and another one for a sign against", () => {
    const likeness = (a: string | null, b: string | null) =>
      likePairs([gap("vpn hotel wifi", a)], [gap("vpn hotel bus", b)])[0]!.likeness;
    expect(likeness("x", "x")).toBeGreaterThan(likeness(null, "x"));
    expect(likeness("x", "y")).toBeLessThan(likeness(null, "x"));
  });

  it("does not depend on the order of the gaps, nor on which side is which", () => {
    const word = fc.constantFrom("a", "b", "c", "d", "e", "f");
    const gaps = fc.array(
      fc.uniqueArray(word, { minLength: 1, maxLength: 4 }).map((words) => gap(words.join(" "))),
      { maxLength: 5 },
    );
    const keyed = (pairs: ReturnType<typeof likePairs>, key: (pair: (typeof pairs)[number]) => string) =>
      pairs.map((pair) => `${key(pair)} ${pair.likeness.toFixed(9)}`).sort();
    fc.assert(
      fc.property(gaps, gaps, (before, after) => {
        const pairs = likePairs(before, after);
        const turned = likePairs(after, before);
        expect(keyed(turned, (p) => `${p.after} ${p.before}`)).toEqual(
          keyed(pairs, (p) => `${p.before} ${p.after}`),
        );
        const back = likePairs(before.toReversed(), after);
        expect(keyed(back, (p) => `${before.length - 1 - p.before} ${p.after}`)).toEqual(
          keyed(pairs, (p) => `${p.before} ${p.after}`),
        );
      }),
    );
  });
});
