import { expect, it } from "vitest";
import { createSearchIndex } from "../../../src/core/search/create-search-index.ts";
import { similarArticles } from "../../../src/core/search/similar-articles.ts";
import { OFFICE_ARTICLES } from "./office-articles.ts";

const index = createSearchIndex(OFFICE_ARTICLES);

it.each([
  ["onedrive-sync", "onedrive-restore"],
  ["wifi-office", "wifi-guest"],
  ["teams-microphone", "teams-meeting"],
])("%s is most like %s", (id, other) => {
  expect(similarArticles(index, id)[0]?.articleId).toBe(other);
});

it("never lists the article itself, and no more than asked for", () => {
  for (const { id } of OFFICE_ARTICLES) {
    const ids = similarArticles(index, id, { limit: 3 }).map(({ articleId }) => articleId);
    expect(ids).not.toContain(id);
    expect(ids.length).toBeLessThanOrEqual(3);
  }
});

it("knows nothing like an article that is not there", () => {
  expect(similarArticles(index, "nowhere")).toEqual([]);
});
