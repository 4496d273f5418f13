import { expect, it } from "vitest";
import { languageHint } from "../../../../src/edge/cli/read/language-hint.ts";
import { makeArticle } from "../../../make/article.ts";

const german = ["a", "b", "c"].map((id) => makeArticle({ id, language: "de" }));

it("names the option that is missing", () =>
  expect(languageHint(german, {})?.text).toMatch(/^3 of 3 articles are written in "de".*--language de\.$/));

it("says nothing where the option is given", () =>
  expect(languageHint(german, { language: "de" })).toBeNull());
