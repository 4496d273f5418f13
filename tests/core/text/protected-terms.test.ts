import { expect, it } from "vitest";
import { createAnalyzer } from "../../../src/core/text/analyzer.ts";
import { BUILT_IN_PROTECTED_TERMS } from "../../../src/core/text/protected-terms.ts";

const analyzer = createAnalyzer({ itSynonyms: false });

it.each(BUILT_IN_PROTECTED_TERMS.map((term) => [term]))("%s keeps its form, in any case", (term) => {
  expect(analyzer.terms(`${term} ${term.toUpperCase()}`)).toEqual([term, term]);
});

it("keeps products apart from the words they are named after", () => {
  expect(analyzer.terms("team Teams window Windows")).toEqual(["team", "teams", "window", "windows"]);
});

it("lets the caller protect a stop word", () => {
  expect(createAnalyzer({ protectedTerms: ["IT"] }).terms("ask IT")).toEqual(["ask", "it"]);
});
