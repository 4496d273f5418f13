import { describe, expect, it } from "vitest";
import { createArticle, type NewArticle } from "../../../src/core/article/create-article.ts";
import { createSearchIndex } from "../../../src/core/search/create-search-index.ts";
import { search } from "../../../src/core/search/search.ts";
import { parseArticle } from "../../../src/edge/markdown/parse-article.ts";

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

  it("does not change the metadata that it is given", () => {
    const metadata = Object.freeze({ tenant: "a" });
    createArticle({ id: "a", title: "A", created: "2026-05-20", metadata });
    expect(metadata).toEqual({ tenant: "a" });
    expect(createArticle({ id: "b", title: "B" }).metadata).toEqual({});
  });

  it("says what a file with the same date says", () => {
    const file = parseArticle("---\ncreated: 2026-05-20\n---\nOne.\n").article!;
    const own = createArticle({ id: file.id, title: file.title, created: "2026-05-20" });
    expect(own.metadata).toEqual(file.metadata);
  });

  it("takes undefined for nothing said", () => {
    const given = { id: "a", title: "A", language: undefined, audience: undefined } as unknown as NewArticle;
    expect(createArticle(given)).toEqual(createArticle({ id: "a", title: "A" }));
  });

  it.each(["", "  ", undefined as unknown as string])("refuses the id %j", (id) => {
    expect(() => createArticle({ id, title: "A" })).toThrow(/An article needs an id/);
  });
});

describe("createArticle with the values of a program or a database", () => {
  const make = (given: object) => createArticle({ id: "a", title: "A", ...given } as NewArticle);

  it.each<[object, object]>([
    [{ state: "Draft" }, { state: "draft" }],
    [{ state: "PUBLISHED" }, { state: "published" }],
    [{ state: "Archived" }, { state: "retired" }],
    [{ state: "in review" }, { state: "draft" }],
    [{ audience: "hr" }, { audience: ["hr"] }],
    [{ audience: [] }, { audience: [] }],
    [{ audience: [" public ", " hr "] }, { audience: ["public", "hr"] }],
    [{ validFrom: "2020-12-31T10:00:00.5+02:00" }, { validFrom: "2020-12-31T10:00:00.5+02:00" }],
    [{ owner: "Net team" }, { owner: "Net team" }],
    [{ sections: [{ text: "One." }, { text: "Two." }] }, { sections: [{ anchor: "" }, { anchor: "" }] }],
    [{ validTo: "31.12.2020" }, { validTo: "2020-12-31" }],
    [{ validTo: new Date("2020-12-31T10:00:00Z") }, { validTo: "2020-12-31T10:00:00.000Z" }],
    [{ validTo: Date.UTC(2020, 11, 31) }, { validTo: "2020-12-31T00:00:00.000Z" }],
    [{ validFrom: Date.UTC(2027, 2, 1) / 1000 }, { validFrom: "2027-03-01T00:00:00.000Z" }],
    // Midnight is what a date column comes as: here, as pg has it, or in UTC, as others do. The last day counts whole.
    [{ validTo: new Date(2026, 10, 30) }, { validTo: "2026-11-30" }],
    [{ validTo: new Date("2026-11-30T00:00:00Z") }, { validTo: "2026-11-30" }],
    [{ reviewBy: new Date(2026, 10, 30) }, { reviewBy: "2026-11-30" }],
    [{ validTo: new Date(0) }, { validTo: "1970-01-01" }],
    // A day may begin at midnight here, and no earlier.
    [{ validFrom: new Date("2026-11-30T00:00:00Z") }, { validFrom: "2026-11-30T00:00:00.000Z" }],
    [{ id: 5 }, { id: "5" }],
    [{ validFrom: "2020-12-31 10:00:00+00" }, { validFrom: "2020-12-31T10:00:00Z" }],
    [
      { validTo: null, summary: null, tags: null },
      { validTo: null, summary: "", tags: [] },
    ],
    [{ tags: "vpn" }, { tags: ["vpn"] }],
    [{ created: "2026-05-20" }, { metadata: { created: "2026-05-20" } }],
    [{ created: new Date(2026, 4, 20) }, { metadata: { created: "2026-05-20" } }],
    [{ created: Date.UTC(2026, 4, 20, 10) }, { metadata: { created: "2026-05-20T10:00:00.000Z" } }],
    [
      { created: "20 May 2026", metadata: { tenant: "a", created: "2020-01-01" } },
      { metadata: { tenant: "a", created: "2026-05-20" } },
    ],
    [{ created: null, metadata: { tenant: "a" } }, { metadata: { tenant: "a" } }],
  ])("%j", (given, expected) => expect(make(given)).toMatchObject(expected));

  it.each<[object, RegExp]>([
    [{ audiences: ["hr"] }, /no field "audiences"\. Did you mean "audience"\?/],
    [{ Audience: ["hr"] }, /Did you mean "audience"\?/],
    [{ valid_to: "2020-01-01" }, /Did you mean "validTo"\?/],
    [{ status: "draft" }, /Did you mean "state"\?/],
    [{ createdAt: "2026-05-20" }, /Did you mean "created"\?/],
    [{ created_at: "2026-05-20" }, /Did you mean "created"\?/],
    [{ created: "lately" }, /created of the article "a" must be a date/],
    [{ is_public: false }, /no field "is_public"/],
    [{ private: true }, /no field "private"/],
    [{ state: "secretly" }, /state of the article "a" must be draft, published or retired, got "secretly"/],
    [{ state: null }, /state of the article/],
    [{ state: 1 }, /state of the article/],
    [{ audience: null }, /audience of the article "a" must be a list of names/],
    [{ audience: [null] }, /audience of the article/],
    // Everybody, or a group of that name?
    [{ audience: ["PUBLIC"] }, /\["public"\] \(in small letters\)/],
    [{ audience: "Public" }, /audience of the article/],
    [{ audience: ["hr", " Public "] }, /audience of the article/],
    [{ audience: ["hr", ""] }, /audience of the article/],
    [{ audience: [" "] }, /audience of the article/],
    [{ owner: 7 }, /owner of the article "a" must be a text, got 7\./],
    [{ owner: ["x".repeat(90)] }, /got a list of 1\.$/],
    [{ validTo: 1e15 }, /validTo of the article/],
    [{ validFrom: 20_270_301 }, /validFrom of the article/],
    [{ validFrom: 0 }, /validFrom of the article/],
    [{ audience: "employees, managers" }, /audience of the article "a" must be a list of names such as/],
    [
      { metadata: new Map([["created", "2026-01-01"]]) },
      /metadata of the article "a" must be a plain object/,
    ],
    [{ sections: [undefined] }, /with plain texts, got nothing\./],
    [{ sections: [{ heading: 7, text: "x" }] }, /A section of the article/],
    [{ audience: { name: "hr" } }, /audience of the article/],
    [{ validTo: "soon" }, /validTo of the article "a" must be a date/],
    [{ validTo: "05/04/2020" }, /validTo of the article/],
    [{ validTo: new Date("nonsense") }, /validTo of the article/],
    [{ validTo: 2020 }, /validTo of the article/],
    [{ validFrom: {} }, /validFrom of the article/],
    [{ title: null }, /title of the article/],
    [{ tags: [1] }, /tags of the article/],
    [{ sections: "text" }, /sections of the article "a" must be a list/],
    [{ sections: [{ body: "x" }] }, /A section of the article "a" must be/],
    [{ sections: [null] }, /A section of the article/],
    [
      { sections: [{ headng: "x", text: "x" }] },
      /section of the article "a" has no field "headng"\. Did you mean "heading"\?/,
    ],
    [{ sections: [{ title: "x", text: "x" }] }, /no field "title"\. Fields are heading, text/],
    [{ links: [{ targt: "x", text: "x" }] }, /links of the article "a" must be a list of \{ target, text \}/],
  ])("refuses %j", (given, message) => {
    expect(() => make(given)).toThrow(message);
    expect(() => make(given)).toThrow(
      expect.objectContaining({ name: "LevelZeroError", code: "INVALID_INPUT" }),
    );
  });
});

it("refuses metadata that neither a file nor a thread could hold", () => {
  const owner: { articles?: object } = {};
  owner.articles = { owner };
  for (const metadata of [{ number: 7n }, owner])
    expect(() => createArticle({ id: "a", title: "x", metadata })).toThrow(
      /^metadata of the article "a" must be a plain object that JSON can hold/,
    );
});
