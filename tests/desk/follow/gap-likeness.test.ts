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

  const weighted = (...terms: [term: string, weight: number][]) => ({
    profile: { terms, typical: 0.5 },
    nearestArticleId: null,
  });
  const byOf = (a: ReturnType<typeof weighted>, b: ReturnType<typeof weighted>) =>
    likePairs([a], [b], 0)[0]!.by;

  it("tells a word in common from a subject in common", () => {
    // .9² ÷ .85 of the cosine is "pin"; beside it nothing, then .2² ÷ .85 = .05, then .4² ÷ .97 = .16.
    expect(byOf(weighted(["pin", 0.9], ["icon", 0.2]), weighted(["pin", 0.9], ["amazon", 0.2]))).toBe("word");
    expect(byOf(weighted(["pin", 0.9], ["icon", 0.2]), weighted(["pin", 0.9], ["icon", 0.2]))).toBe("word");
    expect(byOf(weighted(["pin", 0.9], ["icon", 0.4]), weighted(["pin", 0.9], ["icon", 0.4]))).toBe(
      "content",
    );
  });

  it("measures what a pair has beside its first common word as a plain sum does", () => {
    const terms = fc
      .uniqueArray(fc.constantFrom("a", "b", "c", "d", "e"), { minLength: 1 })
      .chain((words) =>
        fc
          .array(fc.integer({ min: 1, max: 9 }), { minLength: words.length, maxLength: words.length })
          .map((weights) =>
            weighted(...words.map((word, at): [string, number] => [word, weights[at]! / 10])),
          ),
      );
    fc.assert(
      fc.property(terms, terms, (a, b) => {
        const length = ({ profile }: typeof a) => Math.hypot(...profile.terms.map(([, weight]) => weight));
        const parts = a.profile.terms.flatMap(([term, x]) =>
          b.profile.terms.flatMap(([other, y]) => (term === other ? [(x * y) / length(a) / length(b)] : [])),
        );
        parts.sort((x, y) => y - x);
        const beside = parts.slice(1).reduce((sum, part) => sum + part, 0);
        fc.pre(parts.length > 0 && Math.abs(beside - 0.1) > 1e-9);
        expect(byOf(a, b)).toBe(beside < 0.1 ? "word" : "content");
      }),
    );
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
