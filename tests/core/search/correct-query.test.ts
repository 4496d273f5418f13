import { expect, it } from "vitest";
import { correctQuery } from "../../../src/core/search/search.ts";

const word = (start: number, end: number, correction: string | null) => ({
  start,
  end,
  correction,
  terms: [],
  written: [],
  kind: "known" as const,
  rarity: 1,
});

it.each([
  ["pasword reset", [word(0, 7, "password"), word(8, 13, null)], "password reset"],
  ["  a   pasword ?", [word(6, 13, "password")], "a password ?"],
  ["aa bb", [word(0, 2, "x"), word(0, 2, "y"), word(3, 5, "z")], "x z"],
  ["fine", [word(0, 4, null)], null],
  ["", [], null],
])("%j", (text, words, corrected) => {
  expect(correctQuery(text, words)).toBe(corrected);
});
