import { describe, expect, it } from "vitest";
import { createSearchIndex } from "../../../src/core/search/create-search-index.ts";
import { backgroundOf, chanceOf } from "../../../src/core/verdict/background.ts";
import { FOREIGN_TEXTS } from "../../../src/core/verdict/foreign-texts.ts";
import { makeArticle } from "../../make/article.ts";
import { scoreTicket } from "../../make/score-ticket.ts";
import { NOW, office, officeArticles, officeIndex, TEST_MODEL, ticketAbout } from "./desk.ts";

describe("chanceOf", () => {
  it.each([
    [0, 1],
    [1, 1],
    [2.5, 0.5],
    [4, 0.25],
    [5, 0],
  ])("counts what is as strong as %d or stronger: %d", (utility, expected) => {
    expect(chanceOf(utility, Float64Array.of(1, 2, 3, 4))).toBe(expected);
  });
});

describe("backgroundOf", () => {
  it("is ascending, one for each foreign text, and kept", () => {
    const index = officeIndex();
    const background = backgroundOf(index, TEST_MODEL.ranking);
    expect(background).toHaveLength(FOREIGN_TEXTS.length);
    expect([...background]).toEqual([...background].sort((a, b) => a - b));
    expect(backgroundOf(index, { ...TEST_MODEL.ranking })).toBe(background);
  });

  it("is 0 throughout for a knowledge base without articles", () => {
    const index = createSearchIndex([], { now: NOW });
    expect([...backgroundOf(index, TEST_MODEL.ranking)].every((utility) => utility === 0)).toBe(true);
  });
});

describe("the chance of a verdict", () => {
  it("is small for a ticket that an article answers, and 1 for one that shares no word", () => {
    const articles = officeArticles();
    const index = officeIndex(articles);
    const good = scoreTicket(ticketAbout(articles, "vpn"), index, { model: TEST_MODEL });
    expect(good.outcome === "excluded" ? 1 : good.chance).toBe(0);
    const none = scoreTicket(office("1", "qwrtz plmokn"), index, { model: TEST_MODEL });
    expect(none.outcome === "excluded" ? 0 : none.chance).toBe(1);
  });

  it("keeps a question about cooking out of a knowledge base about computers, though words are shared", () => {
    const index = createSearchIndex(
      [
        ...officeArticles(),
        makeArticle({ id: "boil", title: "How long to wait before a restart", body: { "": "Wait." } }),
      ],
      { now: NOW },
    );
    const verdict = scoreTicket(office("1", "How long should I boil potatoes before mashing them"), index);
    expect(verdict).toMatchObject({ outcome: "unsolvable", reason: "missing" });
  });
});
