import { describe, expect, it } from "vitest";
import { createSearchIndex } from "../../../src/core/search/create-search-index.ts";
import { search } from "../../../src/core/search/search.ts";
import { suggest } from "../../../src/core/search/suggest.ts";
import { makeArticle } from "../../make/article.ts";

const german = createSearchIndex(
  [
    makeArticle({ id: "kennwort", title: "Kennwort zurücksetzen" }),
    makeArticle({ id: "handy", title: "Handy einrichten" }),
    makeArticle({ id: "hidden", title: "Bildschirm tauschen", audience: ["agents"] }),
  ],
  { analyzer: { language: "de" } },
);
const english = createSearchIndex([makeArticle({ id: "laptop", title: "Order a laptop" })], {
  analyzer: { synonyms: [["laptop", "clamshell"]] },
});

describe("while a word is typed that means the same as one of an article", () => {
  it.each([
    ["passw", german, "kennwort"],
    ["passwort", german, "kennwort"],
    ["smartph", german, "handy"],
    ["neues mobiltel", german, "handy"],
    ["noteb", english, "laptop"],
    ["clams", english, "laptop"],
  ] as const)("%j finds the article and suggests it by the last word", (typed, index, id) => {
    expect(search(index, typed).hits.map(({ articleId }) => articleId)).toEqual([id]);
    const last = typed.split(" ").at(-1)!;
    expect(suggest(index, last).map(({ articleId }) => articleId)).toEqual([id]);
  });

  it.each([
    ["two letters", "no"],
    ["what a hidden article says", "monito"],
    ["another word", "noted"],
  ])("finds nothing of %s", (_, typed) => {
    for (const index of [german, english]) {
      expect(search(index, typed).hits).toEqual([]);
      expect(suggest(index, typed)).toEqual([]);
    }
  });

  it("leaves whole words alone where nobody is typing", () => {
    expect(search(german, "passw", { prefix: false }).hits).toEqual([]);
  });
});
