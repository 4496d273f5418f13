import { describe, expect, it } from "vitest";
import type { Article } from "../../../src/core/article/article.ts";
import { createSearchIndex } from "../../../src/core/search/create-search-index.ts";
import { search } from "../../../src/core/search/search.ts";
import { makeArticle } from "../../make/article.ts";

const NOW = "2026-06-15T12:00:00Z";

const vpn = makeArticle({
  id: "vpn-down",
  title: "VPN is down",
  summary: "We are on it.",
  tags: ["outage"],
  validFrom: "2026-06-15",
  validTo: "2026-06-16",
});

const pinned = (articles: readonly Article[], query = "printer", audiences: readonly string[] = []) =>
  search(createSearchIndex(articles, { now: NOW }), query, { audiences }).notices.map(
    ({ articleId }) => articleId,
  );

describe("a notice is pinned", () => {
  it("whatever is asked, with what a portal shows of it", () => {
    const { notices, nothingMatches } = search(createSearchIndex([vpn], { now: NOW }), "printer");
    expect(notices).toEqual([
      {
        articleId: "vpn-down",
        title: "VPN is down",
        summary: "We are on it.",
        validFrom: "2026-06-15",
        validTo: "2026-06-16",
        url: null,
      },
    ]);
    expect(nothingMatches).toBe(true);
  });

  it.each<[string, Partial<Article>, boolean]>([
    ["with an end to come", {}, true],
    ["on its last day", { validTo: "2026-06-15" }, true],
    ["before it begins", { validFrom: "2026-06-16" }, false],
    ["after its end", { validTo: "2026-06-14" }, false],
    ["without an end, in its first days", { validTo: null, validFrom: "2026-06-10" }, true],
    ["without an end, after weeks", { validTo: null, validFrom: "2026-05-01" }, false],
    ["with an end in 2099: that is how things are", { validTo: "2099-12-31" }, false],
    ["without dates", { validFrom: null, validTo: null }, false],
    ["that is a draft", { state: "draft" }, false],
    ["for others", { audience: ["agents"] }, false],
    ["that is no notice", { tags: ["network"] }, false],
  ])("%s: %s", (_, part, is) => {
    expect(pinned([{ ...vpn, ...part }])).toEqual(is ? ["vpn-down"] : []);
  });

  it("once for its translations, as near to the reader's language as there is, beside those without any", () => {
    const all = [
      { ...vpn, language: "en", translationKey: "vpn" },
      { ...vpn, id: "vpn-aus", title: "VPN gestört", language: "de", translationKey: "vpn" },
      { ...vpn, id: "mail", title: "Mail is slow", language: "en" },
      { ...vpn, id: "phone", title: "No phones", language: "en" },
    ];
    const index = createSearchIndex(all, { now: NOW });
    const ids = (language: string) =>
      search(index, "", { language }).notices.map(({ articleId }) => articleId);
    expect(ids("de")).toEqual(["mail", "phone", "vpn-aus"]);
    expect(ids("en")).toEqual(["mail", "phone", "vpn-down"]);
  });

  it("for those it is for", () => {
    expect(pinned([{ ...vpn, audience: ["agents"] }], "printer", ["agents"])).toEqual(["vpn-down"]);
  });
});

it("shows three: what the query is about first, then the latest, then by id", () => {
  const others = ["d", "c", "b"].map((id) => ({
    ...vpn,
    id,
    title: `Notice ${id}`,
    validFrom: id === "b" ? "2026-06-01" : "2026-06-14",
  }));
  const mail = { ...vpn, id: "z", title: "E-mail is slow", validFrom: "2026-06-01" };
  expect(pinned([...others, mail], "slow e-mail")).toEqual(["z", "c", "d"]);
  expect(pinned([...others, mail], "")).toEqual(["c", "d", "b"]);
});
