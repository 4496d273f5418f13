import { expect, it } from "vitest";
import { vagueWordsFor } from "../../../src/core/text/vague-words.ts";

it.each(["en", "de", "fr", "es"])("has words of both kinds in %s, none twice", (language) => {
  const { hollow, vague } = vagueWordsFor(language);
  expect(hollow.length).toBeGreaterThan(20);
  expect(vague.length).toBeGreaterThan(20);
  expect(new Set([...hollow, ...vague]).size).toBe(hollow.length + vague.length);
});

it("has none for a language without a list", () => {
  expect(vagueWordsFor("pl")).toEqual({ hollow: [], vague: [] });
});
