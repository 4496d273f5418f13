import { describe, expect, it } from "vitest";
import { forViewers, packArticle, unpackArticle } from "../../../src/core/search/pack-article.ts";
import { makeArticle } from "../../make/article.ts";
import { OFFICE_ARTICLES } from "./office-articles.ts";

describe("an article in a file", () => {
  it.each(OFFICE_ARTICLES.map((article) => [article.id, article] as const))(
    "%s comes back as it was",
    (_, article) => {
      expect(unpackArticle(JSON.parse(JSON.stringify(packArticle(article))))).toEqual(article);
    },
  );

  it("says only what is not usual", () => {
    expect(packArticle(makeArticle({ id: "a", title: "A", tags: ["x"] }))).toEqual({
      id: "a",
      title: "A",
      sections: [],
      tags: ["x"],
    });
  });

  it("for viewers has nothing of the desk's own, nor audiences that they do not hold", () => {
    const article = makeArticle({
      id: "a",
      audience: ["public", "agents", "board"],
      owner: "O",
      path: "p.md",
      reviewBy: "2026-01-01",
      links: [{ target: "t", text: "t" }],
      metadata: { secret: 1 },
    });
    expect(forViewers(article, [])).toEqual(makeArticle({ id: "a" }));
    expect(forViewers(article, ["agents"]).audience).toEqual(["public", "agents"]);
  });
});
