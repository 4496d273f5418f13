import { describe, expect, it } from "vitest";
import { createSearchIndex } from "../../../src/core/search/create-search-index.ts";
import { search } from "../../../src/core/search/search.ts";
import { makeArticle } from "../../make/article.ts";
import { OFFICE_ARTICLES } from "./office-articles.ts";

const index = createSearchIndex(OFFICE_ARTICLES);

describe("quotation marks and minus signs", () => {
  it.each([
    ['"recycle bin"', ["onedrive-restore"]],
    ['"bin recycle"', []],
    ['"out office"', []],
    ["“recycle bin”", ["onedrive-restore"]],
    ['onedrive "file name"', ["onedrive-sync"]],
    ['"recycle bin" "version history"', ["onedrive-restore"]],
    ['"recycle bin" "paper jam"', []],
    ['onedrive -"recycle bin"', ["onedrive-sync"]],
    ["onedrive -synchronise", ["onedrive-restore"]],
    ["-onedrive", []],
  ])("%s finds %j", (query, ids) => {
    expect(search(index, query).hits.map(({ articleId }) => articleId)).toEqual(ids);
  });

  it("shows the section that has the phrase, though another has more of the words", () => {
    const twice = createSearchIndex([
      makeArticle({
        id: "a",
        body: { First: "Blue green screen, green blue screen, screen green.", Second: "A blue screen." },
      }),
    ]);
    expect(search(twice, '"blue screen" green').hits[0]?.heading).toBe("First");
    expect(search(twice, '"a blue screen" green').hits[0]?.heading).toBe("Second");
    expect(search(twice, '"green screen"').hits[0]?.heading).toBe("First");
  });
});
