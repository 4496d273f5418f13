import { describe, expect, it } from "vitest";
import { createPortal, createViewKey } from "../../../src/core/search/portal.ts";
import { createAnalyzer } from "../../../src/core/text/analyzer.ts";
import { makeArticle } from "../../make/article.ts";

const articles = [
  makeArticle({ id: "open" }),
  makeArticle({ id: "staff", audience: ["staff"] }),
  makeArticle({ id: "june", validTo: "2026-06-30" }),
];
const now = "2026-06-01";

describe("createViewKey", () => {
  const keyOf = createViewKey(articles);

  it("is one for viewers who see the same articles", () => {
    expect(keyOf({ audiences: ["aliens", "staff", "staff"], now })).toBe(
      keyOf({ audiences: ["staff"], now }),
    );
    expect(keyOf({ audiences: ["aliens"], now })).toBe(keyOf({ audiences: [], now }));
    expect(keyOf({ audiences: [], now })).toBe(keyOf({ audiences: [], now: "2026-06-30T23:59:59Z" }));
  });

  it("differs by audience, and by what a date makes visible", () => {
    expect(keyOf({ audiences: ["staff"], now })).not.toBe(keyOf({ audiences: [], now }));
    expect(keyOf({ audiences: [], now })).not.toBe(keyOf({ audiences: [], now: "2026-07-01" }));
  });
});

describe("createPortal", () => {
  it("makes a view once, of the visible articles in their order", () => {
    const portal = createPortal(articles, createAnalyzer());
    const view = portal.viewOf({ audiences: ["staff"], now });
    expect(view.articles.map(({ id }) => id)).toEqual(["open", "staff", "june"]);
    expect(portal.viewOf({ audiences: ["staff", "aliens"], now })).toBe(view);
    expect(portal.viewOf({ audiences: [], now }).articles.map(({ id }) => id)).toEqual(["open", "june"]);
  });

  it.each([undefined, 19, 20])("keeps sixteen views or %s and makes a dropped one again", (groups) => {
    const names = Array.from({ length: 20 }, (_, i) => `team${i}`);
    const portal = createPortal(
      names.map((name) => makeArticle({ id: name, audience: [name] })),
      createAnalyzer(),
      { groups },
    );
    const first = portal.viewOf({ audiences: ["team0"], now });
    for (const name of names.slice(1)) portal.viewOf({ audiences: [name], now });
    const again = portal.viewOf({ audiences: ["team0"], now });
    expect(again === first).toBe(groups === 20);
    expect(again.articles.map(({ id }) => id)).toEqual(["team0"]);
  });
});
