import { expect, it } from "vitest";
import { findTopics } from "../../../src/core/gap/find-topics.ts";
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
