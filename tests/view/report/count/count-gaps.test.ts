import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countGaps, type GapContext } from "../../../../src/view/report/count/count-gaps.ts";
import { gapPeopleText } from "../../../../src/view/report/gap-people.ts";
import { englishVoice } from "../../../../src/view/report/voice.ts";
import { makeTicket } from "../../../make/ticket.ts";
import { unsolvable } from "../../../make/verdict.ts";
import { makeGap } from "../make-assessment.ts";

const context: GapContext = {
  scored: [],
  articleOf: (id, title) => ({ id, title, url: null }),
  maximumGaps: 50,
  privacy: "no-text",
  noDrafts: new Map(),
  setAside: new Map(),
};
const gapOf = (id: string, size: number) =>
  makeGap(
    id,
    Array.from({ length: size }, (_, at) => `${id}-${at}`),
  );

describe("countGaps", () => {
  it("sorts by tickets, then id, and finds the 80 % line: 5 + 3 of 10", () => {
    const table = countGaps([gapOf("c", 1), gapOf("b", 3), gapOf("a", 1), gapOf("d", 5)], context);
    expect(table.rows.map((row) => [row.rank, row.id, row.share, row.cumulativeShare])).toEqual([
      [1, "d", 0.5, 0.5],
      [2, "b", 0.3, 0.8],
      [3, "a", 0.1, 0.9],
      [4, "c", 0.1, 1],
    ]);
    expect(table).toMatchObject({ total: 4, tickets: 10, forEightyPercent: 2 });
  });

  it("tells unsure tickets apart, also those of gaps that it does not list", () => {
    const gaps = [makeGap("a", ["1", "2", "3"], { unsure: 1 }), makeGap("b", ["4", "5"], { unsure: 2 })];
    const table = countGaps(gaps, { ...context, maximumGaps: 1 });
    expect(table).toMatchObject({ tickets: 5, unsure: 3, rows: [{ id: "a", count: 3, unsure: 1 }] });
  });

  it("tells people beside tickets, and never one or two of them", () => {
    // a, b and c wrote three each, d one, and two tickets do not say who.
    const wrote = [..."aaabbbcccd", null, null];
    const scored = wrote.map((requester, at) => ({
      ticket: makeTicket({ id: `x-${at}`, requester }),
      verdict: unsolvable(`x-${at}`, 0.1),
    }));
    const peopleOf = (ids: readonly number[]) =>
      countGaps(
        [
          makeGap(
            "x",
            ids.map((at) => `x-${at}`),
          ),
        ],
        { ...context, scored },
      ).rows[0]!.people;
    expect(peopleOf([...wrote.keys()])).toEqual({ people: 4, known: 10, often: { people: 3, tickets: 9 } });
    expect(gapPeopleText(12, peopleOf([...wrote.keys()]), englishVoice)).toBe(
      "4 people, 12 tickets; 3 people wrote 9; 2 tickets do not say who",
    );
    expect(peopleOf([0, 1, 2, 3])).toEqual({ people: null, known: 4, often: null });
    expect(peopleOf([10, 11])).toBeNull();
  });

  it("hands on why a gap has no draft", () => {
    const noDrafts = new Map([["a", "Ask who closed a-0."]]);
    const { rows } = countGaps([gapOf("a", 2), gapOf("b", 1)], { ...context, noDrafts });
    expect(rows.map(({ noDraft }) => noDraft)).toEqual(["Ask who closed a-0.", null]);
  });

  it("counts gaps that it does not list", () => {
    const table = countGaps([gapOf("a", 3), gapOf("b", 1)], { ...context, maximumGaps: 1 });
    expect(table).toMatchObject({ total: 2, tickets: 4, rows: [{ id: "a", cumulativeShare: 0.75 }] });
  });

  it("has no line without gaps, and passes over empty ones", () => {
    expect(countGaps([makeGap("empty", [])], context)).toEqual({
      total: 0,
      tickets: 0,
      unsure: 0,
      winnable: 0,
      winnableGaps: 0,
      ungrouped: 0,
      forEightyPercent: null,
      costs: null,
      rows: [],
    });
  });

  it("rises to 1, and the line is the fewest gaps that hold 80 %", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 40 }), (sizes) => {
        const { rows, forEightyPercent, tickets } = countGaps(
          sizes.map((size, at) => gapOf(`g${at}`, size)),
          context,
        );
        const sorted = [...sizes].sort((a, b) => b - a);
        const held = (count: number): number => sorted.slice(0, count).reduce((sum, size) => sum + size, 0);
        expect(rows.at(-1)!.cumulativeShare).toBe(1);
        expect(rows.map((row) => row.cumulativeShare)).toEqual(rows.map((row) => held(row.rank) / tickets));
        expect(10 * held(forEightyPercent!)).toBeGreaterThanOrEqual(8 * tickets);
        expect(10 * held(forEightyPercent! - 1)).toBeLessThan(8 * tickets);
      }),
    );
  });
});
