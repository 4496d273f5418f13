import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RowsBuilder } from "../../../src/core/math/rows-builder.ts";
import {
  addScores,
  type InvertedLists,
  invert,
  scoreOf,
  scoreUnits,
} from "../../../src/core/search/inverted-lists.ts";

const TERMS = 6;
const aUnit = fc
  .uniqueArray(fc.tuple(fc.nat(TERMS - 1), fc.float({ min: Math.fround(0.01), max: 9, noNaN: true })), {
    selector: ([term]) => term,
  })
  .map((entries) => new Map(entries));

function inverted(units: readonly ReadonlyMap<number, number>[], terms: number): InvertedLists {
  const rows = new RowsBuilder(units.length, Float32Array);
  for (const unit of units) {
    for (const [term, weight] of unit) rows.add(term, weight);
    rows.endRow();
  }
  return invert(rows.build(), terms);
}

describe("invert", () => {
  it("turns rows into columns, by hand", () => {
    const { offsets, units, impacts } = inverted(
      [
        new Map([[2, 1.5]]),
        new Map([
          [0, 2],
          [2, 0.5],
        ]),
      ],
      3,
    );
    expect([...offsets]).toEqual([0, 1, 1, 3]);
    expect([...units]).toEqual([1, 0, 1]);
    expect([...impacts]).toEqual([2, 1.5, 0.5]);
  });

  it("loses and invents nothing, and keeps units ascending", () => {
    fc.assert(
      fc.property(fc.array(aUnit, { maxLength: 8 }), (units) => {
        const lists = inverted(units, TERMS);
        const found = units.map(() => new Map<number, number>());
        for (let term = 0; term < TERMS; term++) {
          let before = -1;
          for (let at = lists.offsets[term]!; at < lists.offsets[term + 1]!; at++) {
            expect(lists.units[at]!).toBeGreaterThan(before);
            before = lists.units[at]!;
            found[before]!.set(term, lists.impacts[at]!);
          }
        }
        units.forEach((unit, i) => {
          expect(new Map([...found[i]!].sort())).toEqual(new Map([...unit].sort()));
        });
      }),
      { numRuns: 100, seed: 31 },
    );
  });
});

it("addScores, scoreUnits and scoreOf equal a loop over all units", () => {
  const aQuery = fc.uniqueArray(fc.tuple(fc.nat(TERMS - 1), fc.double({ min: 0, max: 3, noNaN: true })), {
    selector: ([term]) => term,
  });
  fc.assert(
    fc.property(fc.array(aUnit, { maxLength: 8 }), aQuery, (units, query) => {
      const scores = new Float64Array(units.length);
      const terms = Uint32Array.from(query, ([term]) => term);
      const lists = inverted(units, TERMS);
      const asked = { terms, weights: Float64Array.from(query, ([, weight]) => weight) };
      addScores(lists, asked, scores);
      // The working space is used again: nothing of an earlier query may be left in it.
      scoreUnits(lists, { terms: Uint32Array.of(0, 1), weights: Float64Array.of(1, 1) }, units.length);
      expect(scoreUnits(lists, asked, units.length)).toEqual(scores);
      expect(units.map((_, unit) => scoreOf(lists, asked, unit))).toEqual([...scores]);
      units.forEach((unit, i) => {
        const expected = query.reduce((sum, [term, weight]) => sum + weight * (unit.get(term) ?? 0), 0);
        expect(scores[i]).toBeCloseTo(expected, 9);
      });
    }),
    { numRuns: 100, seed: 32 },
  );
});
