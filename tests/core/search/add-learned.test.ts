import { describe, expect, it } from "vitest";
import { createHistory } from "../../../src/core/history/create-history.ts";
import { learnWords } from "../../../src/core/history/learn-words.ts";
import { createSearchIndex } from "../../../src/core/search/create-search-index.ts";
import { search } from "../../../src/core/search/search.ts";
import { makeArticle } from "../../make/article.ts";
import { makeTicket } from "../../make/ticket.ts";

const index = createSearchIndex([
  makeArticle({
    id: "mfa",
    title: "Register the authenticator",
    body: { Steps: "Open the app and scan the code" },
  }),
  makeArticle({ id: "jam", title: "Paper jam", body: { Steps: "Open the rear door of the printer" } }),
  makeArticle({
    id: "door",
    title: "Door badge",
    body: { Steps: "Hold the badge to the reader at the door" },
  }),
]);

/** `times` tickets with this subject, closed with the article. */
const asked = (subject: string, articleId: string, times = 10) =>
  Array.from({ length: times }, (_, i) =>
    makeTicket({ id: `${articleId}-${subject}-${i}`, subject, linkedArticles: [articleId] }),
  );
const learn = (...tickets: ReturnType<typeof asked>) => learnWords(createHistory(tickets, index.analyzer));
const found = (query: string, learned?: ReturnType<typeof learn>) =>
  search(index, query, learned === undefined ? {} : { learned }).hits.map(({ articleId }) => articleId);

const agreeing = [
  ...asked("banana tool wants digits", "mfa"),
  ...asked("copier eats sheets", "jam"),
  ...asked("gate stays shut", "door"),
];

describe("past questions", () => {
  it("lead to an article by words that it does not have", () => {
    expect(found("banana digits")).toEqual([]);
    expect(found("banana digits", learn(...agreeing))).toEqual(["mfa"]);
    expect(search(index, "banana digits", { learned: learn(...agreeing) })).toMatchObject({
      total: 1,
      nothingMatches: false,
      hits: [{ articleId: "mfa", anchor: "steps" }],
    });
  });

  it("need three people for a word that an article has, and more for one that none has", () => {
    const askedBy = (people: number) => learn(...agreeing, ...asked("badge frozen", "jam", people));
    expect(found("badge", askedBy(2))).toEqual(["door"]);
    expect(found("badge", askedBy(3))).toContain("jam");
    expect(found("frozen", askedBy(3))).toEqual([]);
  });

  it("decide between articles that match", () => {
    const stuck = learn(...agreeing, ...asked("door stays open", "jam", 20));
    expect(found("door")[0]).toBe("door");
    expect(found("door", stuck)[0]).toBe("jam");
    expect(found("door badge", stuck)[0]).toBe("door");
  });

  it("lift nothing that neither the article's words nor theirs match", () => {
    expect(found("zzqx", learn(...agreeing))).toEqual([]);
  });

  it("do not overrule what is excluded or quoted", () => {
    expect(found("gate -badge", learn(...agreeing))).toEqual([]);
    expect(found('"gate stays"', learn(...agreeing))).toEqual([]);
  });
});

describe("a past that teaches nothing changes nothing", () => {
  const plain = ["open door", "paper jam code", "badge"].map((query) => search(index, query));
  it.each([
    ["no tickets", []],
    ["tickets of articles that are gone", asked("open door", "gone")],
    [
      "no article was ever the answer twice",
      ["mfa", "jam", "door"].flatMap((id) => asked("open door", id, 1)),
    ],
    [
      "the same question was closed with anything",
      ["mfa", "jam", "door"].flatMap((id) => asked("open door", id, 5)),
    ],
  ])("%s", (_, tickets) => {
    const learned = learn(...tickets);
    expect(
      ["open door", "paper jam code", "badge"].map((query) => search(index, query, { learned })),
    ).toEqual(plain);
  });
});
