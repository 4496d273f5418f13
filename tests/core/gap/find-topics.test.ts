import { describe, expect, it } from "vitest";
import { findTopics, isWide, reweigh } from "../../../src/core/gap/find-topics.ts";
import { toUnitRows } from "./unit-rows.ts";

/** Sixty tickets each on four problems of one subject, sixty that only name it, and 1,800 that have nothing to do with it. */
const PROBLEMS = 4;
const EACH = 60;
const OTHERS = 1800;
const GROUPS = OTHERS / 3;
const COLUMNS = 1 + PROBLEMS + GROUPS;

function subjectAmongOthers() {
  const matrix: number[][] = [];
  const row = (...entries: readonly (readonly [number, number])[]) => {
    const values = new Array<number>(COLUMNS).fill(0);
    for (const [column, value] of entries) values[column] = value;
    matrix.push(values);
  };
  for (let i = 0; i < PROBLEMS * EACH; i++) row([0, 5], [1 + (i % PROBLEMS), 1.5]);
  for (let i = 0; i < EACH; i++) row([0, 3]);
  for (let i = 0; i < OTHERS; i++) row([1 + PROBLEMS + (i % GROUPS), 5]);
  return toUnitRows(matrix);
}

it("gives every row to one topic at most, and ends", () => {
  const topics = findTopics(subjectAmongOthers(), COLUMNS, { minSize: 3, tightness: 1 });
  const rows = topics.flat();
  expect(new Set(rows).size).toBe(rows.length);
  for (let i = 1; i < topics.length; i++)
    expect(topics[i]!.length).toBeLessThanOrEqual(topics[i - 1]!.length);
});

const everyone = (n: number) => Array.from({ length: n }, (_, row) => row);
/** All share the first column with this weight; the second column is that of their group. */
const matrix = (n: number, shared: number, groups: number) =>
  toUnitRows(
    everyone(n).map((row) => [shared, ...everyone(groups).map((g) => (row % groups === g ? 1 : 0))]),
  );

describe("isWide", () => {
  it.each([
    // Of 300 tickets in 6 groups, 49 in 299 others are of the same: (49 + 250 · s²/(s²+1)) / 299.
    ["few tickets", 25, 0, 5, false],
    ["100 tickets, alike at 0.09", 100, 0, 10, true],
    ["100 tickets, alike at 0.19", 100, 0, 5, true],
    ["100 tickets, alike at 0.24", 100, 0, 4, false],
    ["300 tickets, alike at 0.17", 300, 0.1, 6, true],
    ["300 tickets of one problem", 300, 0.1, 1, false],
    ["300 tickets that say nearly the same", 300, 3, 6, false],
  ])("%s", (_, n, shared, groups, expected) => {
    expect(isWide(matrix(n, shared, groups), everyone(n))).toBe(expected);
  });
});

describe("reweigh", () => {
  it("takes the weight from what all say and leaves it to what few say", () => {
    const rows = matrix(4, 1, 2);
    const { indptr, indices, values } = reweigh(rows, [0, 1, 2, 3]);
    // Each row weighs 1/√2 on both columns; 4 of 4 hold the first, 2 of 4 the other.
    expect([...indptr]).toEqual([0, 2, 4, 6, 8]);
    expect([...indices.slice(0, 2)]).toEqual([1, 0]);
    expect(values[0]).toBeCloseTo(Math.SQRT1_2 * Math.log(5 / 2.5), 12);
    expect(values[1]).toBeCloseTo(Math.SQRT1_2 * Math.log(5 / 4.5), 12);
  });

  it("keeps the members only, in their order", () => {
    const { indptr, indices } = reweigh(matrix(4, 1, 2), [3, 0]);
    expect([...indptr]).toEqual([0, 2, 4]);
    expect([indices[0], indices[2]]).toEqual([2, 1]);
  });
});
