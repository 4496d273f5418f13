import { expect, it } from "vitest";
import { dayOf } from "../../../src/core/ticket/day-of.ts";

it.each([
  ["1970-01-01", 0],
  ["1970-01-02T12:00:00Z", 1.5],
  ["1970-01-02T12:00:00+06:00", 1.25],
  ["2026-01-01", 20454],
  ["yesterday", null],
  ["", null],
  [null, null],
])("%s", (createdAt, day) => {
  expect(dayOf({ createdAt })).toBe(day);
});
