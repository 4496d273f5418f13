import { expect, it } from "vitest";
import { articleTongues } from "../../../src/core/search/article-tongues.ts";
import { makeArticle } from "../../make/article.ts";

const english = makeArticle({ id: "vpn", language: "en-GB", translationKey: "vpn" });
const german = makeArticle({ id: "vpn-de", language: "de", translationKey: "vpn" });
const alone = makeArticle({ id: "mail", language: "en" });

it("tells the languages of an article and its translations", () => {
  expect([...articleTongues([english, german, alone])]).toEqual([
    ["vpn", ["de", "en"]],
    ["vpn-de", ["de", "en"]],
    ["mail", ["en"]],
  ]);
});

it("tells nothing where all are in one language", () => {
  expect(articleTongues([english, alone]).size).toBe(0);
});
