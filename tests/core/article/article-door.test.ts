import { expect, it } from "vitest";
import { mustBeArticles } from "../../../src/core/article/article-door.ts";
import { makeArticle } from "../../make/article.ts";

const vpn = makeArticle({ id: "vpn", title: "VPN" });

it.each([null, "2026-05-01", "2026-05-01T10:00:00Z"])("takes the end %j", (validTo) => {
  expect(() => mustBeArticles([{ ...vpn, validTo }], "the articles")).not.toThrow();
});

it.each(["2026-05-01 10:00:00Z", "31.12.2026", "soon", "", 20_260_501])("refuses the end %j", (validTo) => {
  expect(() => mustBeArticles([{ ...vpn, validTo }], "the articles")).toThrow(/ISO 8601 text or null/);
});
