import { expect, it } from "vitest";
import { articleNames, otherNames, wholeNames } from "../../../src/core/article/article-names.ts";

it("lists every name of an article once, its title first", () => {
  const article = { title: "a", aliases: ["b"], keywords: ["c"], symptoms: ["d"], questions: ["e"] };
  expect(articleNames(article)).toEqual(["a", "b", "c", "d", "e"]);
  expect(otherNames(article)).toEqual(["b", "c", "d", "e"]);
  expect(wholeNames(article)).toEqual(["a", "b", "e"]);
});
