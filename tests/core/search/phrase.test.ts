import { expect, it } from "vitest";
import { articleHasPhrase, plainWords } from "../../../src/core/search/phrase.ts";
import { makeArticle } from "../../make/article.ts";

const article = makeArticle({
  id: "a",
  title: "Réset your password",
  aliases: ["lost key"],
  tags: ["self service"],
  summary: "What to do at the door.",
  body: { "The very first": "Open the\nrecycle-bin, now. To be or not." },
});

it.each([
  ["reset YOUR", true],
  ["lost key", true],
  ["key lost", false],
  ["self service", true],
  ["at the door", true],
  ["very first", true],
  ["recycle bin", true],
  ["the recycle", true],
  ["recycle", true],
  ["recycl", false],
  ["to be or not", true],
  ["first open", false],
])("%j: %s", (phrase, has) => {
  expect(articleHasPhrase(article, plainWords(phrase))).toBe(has);
});

it.each(["", " ", "-!?"])("a phrase without words is in everything: %j", (phrase) => {
  expect(articleHasPhrase(article, plainWords(phrase))).toBe(true);
});
