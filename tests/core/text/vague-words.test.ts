import { expect, it } from "vitest";
import { vagueWordsFor } from "../../../src/core/text/vague-words.ts";

it.each(["en", "de", "fr", "es"])("has words of both kinds in %s, none twice", (language) => {
  const { filler, vague } = vagueWordsFor(language);
  expect(filler.length).toBeGreaterThan(20);
  expect(vague.length).toBeGreaterThan(20);
  expect(new Set([...filler, ...vague]).size).toBe(filler.length + vague.length);
});

it("has none for a language without a list", () => {
  expect(vagueWordsFor("pl")).toEqual({ filler: [], vague: [] });
});
