import { describe, expect, it } from "vitest";
import { LevelZeroError } from "../../../src/core/error.ts";
import { createSearchIndex } from "../../../src/core/search/create-search-index.ts";
import { type SearchOptions, search } from "../../../src/core/search/search.ts";
import { makeArticle } from "../../make/article.ts";
import { OFFICE_ARTICLES } from "./office-articles.ts";

const index = createSearchIndex(OFFICE_ARTICLES);

describe("a hit", () => {
  it("names the best section with its heading path, anchor and a passage", () => {
    const [hit] = search(index, "vpn error 0x80070005").hits;
    expect(hit).toMatchObject({
      articleId: "vpn-connect",
      title: "Connect from home with VPN",
      heading: "Error 0x80070005",
      headingPath: ["Connect from home with VPN", "Error 0x80070005"],
      anchor: "error-0x80070005",
      url: null,
    });
    expect(hit?.snippet).toBe("The client lacks permission. Start it as an administrator once.");
  });

  it("is one for each article, however many of its sections match", () => {
    const ids = search(index, "open choose", { limit: 100 }).hits.map(({ articleId }) => articleId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each([
    ["paper", ["paper"]],
    ["jams", ["jam"]],
    ["jamn paper", ["paper"]],
    ["pape", ["paper"]],
    ["clera papers", ["Clear", "paper"]],
  ])("highlights what %j matched", (query, marked) => {
    const hit = search(index, query).hits.find(({ articleId }) => articleId === "printer-jam")!;
    expect(hit.highlights.title.map(([start, end]) => hit.title.slice(start, end))).toEqual(marked);
  });

  it("takes the place of the article's beginning if only its names matched", () => {
    const [hit] = search(index, "absence note").hits;
    expect(hit?.snippet).toContain("dates of your absence");
    const named = createSearchIndex([
      makeArticle({ id: "a", aliases: ["zebra"], body: { Top: "First words." } }),
    ]);
    expect(search(named, "zebra").hits[0]).toMatchObject({ anchor: "top", snippet: "First words." });
  });
});

describe("what matches", () => {
  it.each(["zzzqqq xyzzy plugh frobnicate", "qwertz asdfgh", "0x99999999", "xyzzy"])(
    "nothing matches %j",
    (query) => {
      expect(search(index, query)).toMatchObject({
        hits: [],
        total: 0,
        nothingMatches: true,
        didYouMean: null,
      });
    },
  );

  it.each(["", "   ", "\n"])("a blank query asks nothing: %j", (query) => {
    expect(search(index, query)).toMatchObject({ hits: [], total: 0, nothingMatches: false });
  });

  it("a word of a gibberish query that resembles a real one does not save it", () => {
    const plug = createSearchIndex([
      makeArticle({ id: "plugs", title: "Plugs and sockets", body: { A: "Pull the plugs." } }),
    ]);
    expect(search(plug, "plgus").total).toBe(1);
    expect(search(plug, "zzzqqq xyzzy plgus frobnicate").total).toBe(0);
  });

  it.each([
    ["a short word", "wifo"],
    ["a code", "0x80070006"],
    ["a number", "692"],
  ])("no error is forgiven in %s", (_, query) => {
    expect(search(index, query, { prefix: false }).total).toBe(0);
  });

  it("a word that the articles have is never taken for another one", () => {
    const hover = createSearchIndex([
      makeArticle({ id: "hover", title: "Hover cards" }),
      makeArticle({ id: "cover", title: "Cover page" }),
    ]);
    expect(search(hover, "hover").hits.map(({ articleId }) => articleId)).toEqual(["hover"]);
  });

  it("prefix and fuzzy can be turned off", () => {
    expect(search(index, "blueto", { prefix: false, fuzzy: false }).total).toBe(0);
    expect(search(index, "blueto", { fuzzy: false }).total).toBeGreaterThan(0);
    expect(search(index, "bluetoth ", { prefix: false }).total).toBeGreaterThan(0);
  });

  it("only an unfinished word is completed: a space ends it", () => {
    expect(search(index, "expen").hits[0]?.articleId).toBe("expenses");
    expect(search(index, "expen ", { fuzzy: false }).total).toBe(0);
  });

  it("one word of a two-word name finds it, though the analyzer makes one term of both", () => {
    const twice = createSearchIndex([makeArticle({ id: "wireless", title: "The wireless network" })]);
    expect(search(twice, "wireless is slow").hits[0]?.articleId).toBe("wireless");
    const inText = makeArticle({ id: "guests", body: { "": "Join the wireless network." } });
    expect(search(createSearchIndex([inText]), "slow network ").hits[0]?.articleId).toBe("guests");
  });

  it("a lone stop word may be the beginning of a word", () => {
    const one = createSearchIndex([makeArticle({ id: "onedrive", title: "OneDrive" })]);
    expect(search(one, "on").hits[0]?.articleId).toBe("onedrive");
  });
});

describe("did you mean", () => {
  it.each([
    ["pasword reset", "password reset"],
    ["Bluetoth  headset", "bluetooth headset"],
    ["printer", null],
    ["passw", null],
    ["Reset pasword!", "Reset password!"],
  ])("%j: %j", (query, meant) => {
    expect(search(index, query).didYouMean).toBe(meant);
  });
});

describe("order", () => {
  const twins = (fields: Parameters<typeof makeArticle>[0][]) => createSearchIndex(fields.map(makeArticle));
  const order = (...[of, query, options]: Parameters<typeof search>): string[] =>
    search(of, query, options).hits.map(({ articleId }) => articleId);

  it("equal articles: the more recently updated first, then by id", () => {
    const equal = twins([
      { id: "b", title: "Same words", updated: null },
      { id: "c", title: "Same words", updated: "2026-02-01" },
      { id: "a", title: "Same words", updated: null },
      { id: "d", title: "Same words", updated: "2026-03-01" },
    ]);
    expect(order(equal, "same words")).toEqual(["d", "c", "a", "b"]);
  });

  it("popularity lifts by at most 30 per cent, and never what does not match", () => {
    const equal = twins([
      { id: "a", title: "Same words" },
      { id: "b", title: "Same words" },
      { id: "c", title: "Other things" },
    ]);
    const popularity = new Map([
      ["b", 1],
      ["c", 1],
      ["a", Number.NaN],
    ]);
    const { hits } = search(equal, "same words", { popularity });
    expect(hits.map(({ articleId }) => articleId)).toEqual(["b", "a"]);
    expect(hits[0]!.score / hits[1]!.score).toBeCloseTo(1.3, 12);
    const beyond = search(equal, "same words", {
      popularity: new Map([
        ["b", 99],
        ["a", -5],
      ]),
    });
    expect(beyond.hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score));
  });

  it("a long query does not need all words, and more of its rare words win", () => {
    const kb = twins([
      { id: "one", title: "Alpha", body: { A: "alpha" } },
      { id: "both", title: "Alpha beta", body: { A: "alpha beta" } },
      { id: "none", title: "Gamma" },
    ]);
    expect(order(kb, "alpha beta delta epsilon zeta")).toEqual(["both", "one"]);
  });

  it("boosts of an article's parts multiply", () => {
    const kb = twins([
      { id: "name", title: "Alpha case", body: { A: "beta gamma delta" } },
      { id: "text", title: "Other", body: { A: "alpha" } },
    ]);
    expect(order(kb, "alpha")).toEqual(["name", "text"]);
    expect(order(kb, "alpha", { boosts: { name: 0.01 } })).toEqual(["text", "name"]);
  });
});

describe("pages, filters and facets", () => {
  it("offset and limit cut one list", () => {
    const all = search(index, "mail outlook", { limit: 100 });
    const pages = [0, 2, 4, 6, 8].flatMap(
      (offset) => search(index, "mail outlook", { limit: 2, offset }).hits,
    );
    expect(pages).toEqual(all.hits.slice(0, pages.length));
    expect(all.total).toBe(all.hits.length);
  });

  it("counts the matching articles of each value, a facet's own filter left aside", () => {
    const { facets, total } = search(index, "paper voucher receipt", { filters: { product: "Printing" } });
    expect(total).toBe(1);
    expect(facets.product).toEqual([
      { value: "Finance", count: 1 },
      { value: "Network", count: 1 },
      { value: "Printing", count: 1 },
    ]);
    expect(facets.category).toEqual([{ value: "hardware", count: 1 }]);
    expect(facets.language).toEqual([]);
  });

  it.each([
    [{ product: "Printing" }, ["printer-jam"]],
    [{ product: ["Printing", "Network"] }, ["printer-jam", "wifi-guest"]],
    [{ product: ["Printing", "Network"], category: "network" }, ["wifi-guest"]],
    [{ product: "Nothing" }, []],
    [{ product: [] }, []],
    [{ language: "en" }, []],
  ])("filters %j", (filters, ids) => {
    const { hits } = search(index, "paper voucher", { filters });
    expect(hits.map(({ articleId }) => articleId).sort()).toEqual(ids);
  });

  it("takes the caller's own filter, for hits and all counts", () => {
    const one = search(index, "paper voucher", { filter: ({ product }) => product.includes("Printing") });
    expect([one.hits.map(({ articleId }) => articleId), one.total]).toEqual([["printer-jam"], 1]);
    expect(one.facets.product).toEqual([{ value: "Printing", count: 1 }]);
    const none = search(index, "paper", { filter: () => false });
    expect([none.hits, none.total, none.closeMatches, none.nothingMatches]).toEqual([[], 0, 0, true]);
  });

  it("asks the caller's filter for no article that the viewer may not see, or that has nothing of the query", () => {
    const mixed = createSearchIndex([
      makeArticle({ id: "seen", title: "Printer" }),
      makeArticle({ id: "hidden", title: "Printer", audience: ["agents"] }),
      makeArticle({ id: "other", title: "Door" }),
    ]);
    const asked: string[] = [];
    search(mixed, "printer", { filter: ({ id }) => asked.push(id) > 0 });
    expect(new Set(asked)).toEqual(new Set(["seen"]));
  });
});

it.each<[SearchOptions]>([
  [{ limit: 0 }],
  [{ limit: 1.5 }],
  [{ limit: 1001 }],
  [{ limit: Number.NaN }],
  [{ offset: -1 }],
  [{ filter: "tags" as never }],
  [{ boosts: { name: 0 } }],
  [{ boosts: { text: Number.POSITIVE_INFINITY } }],
])("refuses %j", (options) => {
  expect(() => search(index, "printer", options)).toThrow(LevelZeroError);
});

it("refuses two articles with one id and says which", () => {
  const twice = [makeArticle({ id: "a", path: "x/a.md" }), makeArticle({ id: "a", path: "y/a.md" })];
  expect(() => createSearchIndex(twice)).toThrow(/"a" \(x\/a\.md and y\/a\.md\)/u);
});

it("neither the moment nor chance has a say: two runs are the same", () => {
  const again = createSearchIndex(OFFICE_ARTICLES);
  for (const query of ["printer", "pasword", "open the door", "mail"]) {
    expect(search(again, query)).toEqual(search(index, query));
  }
});

describe("what matches well", () => {
  const many = createSearchIndex(
    Array.from({ length: 30 }, (_, at) =>
      makeArticle({
        id: `a${String(at).padStart(2, "0")}`,
        title: at === 7 ? "Frozen inbox" : `Topic ${at}`,
        summary:
          at === 7 ? "The frozen inbox of the Kestrel client thaws." : `The Kestrel client, part ${at}.`,
      }),
    ),
    { now: "2026-03-31T12:00:00Z" },
  );

  it("is counted apart from what shares a common word only", () => {
    const { total, closeMatches, hits } = search(many, "frozen inbox kestrel");
    expect(hits[0]!.articleId).toBe("a07");
    expect(total).toBe(30);
    expect(closeMatches).toBe(1);
  });

  it("is marked without the words that most articles have, unless there is no other", () => {
    const marks = (query: string): string[] => {
      const { snippet, highlights } = search(many, query).hits[0]!;
      return highlights.snippet.map((span) => snippet.slice(...span));
    };
    expect(marks("frozen kestrel")).toEqual(["frozen"]);
    expect(marks("kestrel")).toEqual(["Kestrel"]);
  });
});
