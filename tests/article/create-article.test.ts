import { describe, expect, it } from "vitest";
import { createArticle, type NewArticle } from "../../src/article/create-article.ts";
import { parseArticle } from "../../src/markdown/parse-article.ts";
import { createSearchIndex } from "../../src/search/create-search-index.ts";
import { search } from "../../src/search/search.ts";

describe("createArticle", () => {
  it("says nothing that it was not told: what a file with the same words alone says", () => {
    const file = parseArticle("Turn it off.\n\n## In the hotel\n\nUse TLS.\n\n## In the hotel\n\nOr call.\n");
    const own = createArticle({
      id: file.article!.id,
      title: file.article!.title,
      sections: [
        { text: "Turn it off." },
        { heading: "In the hotel", text: "Use TLS.", line: 3 },
        { heading: "In the hotel", text: "Or call.", line: 7 },
      ],
    });
    expect(own).toEqual(file.article);
  });

  it.each([
    ["Error 0x80070005: access!", "error-0x80070005-access"],
    ["Größe überschritten", "größe-überschritten"],
    ["Wi-Fi & VPN", "wi-fi--vpn"],
  ])("makes of the heading %j the anchor that Markdown has", (heading, anchor) => {
    const own = createArticle({ id: "a", title: "A", sections: [{ heading, text: "x" }] });
    expect(own.sections[0]!.anchor).toBe(anchor);
    expect(parseArticle(`## ${heading}\n\nx`).article!.sections[0]!.anchor).toBe(anchor);
  });

  it("is found by those who hold its audience, and by nobody else", () => {
    const vpn = createArticle({
      id: "vpn",
      title: "Connect to the VPN",
      audience: ["employees"],
      sections: [{ text: "Open the client." }],
    });
    const index = createSearchIndex([vpn]);
    expect(search(index, "vpn").hits).toEqual([]);
    expect(search(index, "vpn", { audiences: ["employees"] }).hits.map((hit) => hit.articleId)).toEqual([
      "vpn",
    ]);
  });

  it("takes undefined for nothing said", () => {
    const given = { id: "a", title: "A", language: undefined, audience: undefined } as unknown as NewArticle;
    expect(createArticle(given)).toEqual(createArticle({ id: "a", title: "A" }));
  });

  it.each(["", "  ", undefined as unknown as string])("refuses the id %j", (id) => {
    expect(() => createArticle({ id, title: "A" })).toThrow(/An article needs an id/);
  });
});
