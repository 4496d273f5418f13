import { describe, expect, it } from "vitest";
import { createSearchIndex, search } from "../../../src/index.ts";
import { makeArticle } from "../../make/article.ts";

/** Both have the words of "move calendar events to a new phone": one in a sentence, one spread over its text. */
const said = makeArticle({
  id: "said",
  title: "Phones at work",
  body: {
    A: "We hand out phones on Mondays. Move calendar events to a new phone with the sync app. Ask us for cases.",
  },
});
const spread = makeArticle({
  id: "spread",
  title: "Rooms at work",
  body: {
    A: "A calendar shows rooms. Events need rooms. A phone stands in each room. New rooms open soon. We move in May.",
  },
});
const others = Array.from({ length: 12 }, (_, i) =>
  makeArticle({
    id: `other${i}`,
    title: `Rooms ${i}`,
    body: { A: `A calendar for floor ${i} with a phone.` },
  }),
);
const ids = (articles: readonly ReturnType<typeof makeArticle>[], query: string): readonly string[] =>
  search(createSearchIndex(articles), query).hits.map(({ articleId }) => articleId);

describe("search", () => {
  it("puts the article first of which one sentence says what was asked", () => {
    expect(ids([spread, said, ...others], "move calendar events to a new phone")[0]).toBe("said");
  });

  it("tells questions apart by words that are no terms", () => {
    const who = makeArticle({ id: "who", title: "Who is it that must change passwords?" });
    const how = makeArticle({ id: "how", title: "How should you change passwords then?" });
    expect(ids([who, how], "should you change passwords")).toEqual(["how", "who"]);
    expect(ids([who, how], "is it that people must change passwords")).toEqual(["who", "how"]);
  });

  it("does not depend on the order that articles were given in, nor on what was asked before", () => {
    const all = [spread, said, ...others];
    const query = "calendar phone";
    const index = createSearchIndex(all);
    const before = search(index, query);
    search(index, "rooms");
    expect(search(index, query)).toEqual(before);
    expect(ids(all.toReversed(), query)).toEqual(before.hits.map(({ articleId }) => articleId));
  });

  it("leaves scores in falling order, the first one as high as its words make it", () => {
    const { hits } = search(createSearchIndex([spread, said, ...others]), "calendar phone", { limit: 20 });
    const scores = hits.map(({ score }) => score);
    expect(hits).toHaveLength(14);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });
});
