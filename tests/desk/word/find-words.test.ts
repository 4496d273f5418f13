import { describe, expect, it } from "vitest";
import { createSearchIndex } from "../../../src/core/search/create-search-index.ts";
import { search } from "../../../src/core/search/search.ts";
import { findWords, type WordSource } from "../../../src/desk/word/find-words.ts";
import { solvable, ticket } from "../../core/gap/tickets.ts";
import { makeArticle } from "../../make/article.ts";
import { makeEvidence, unsolvable } from "../../make/verdict.ts";

const articles = [
  makeArticle({
    id: "federation",
    title: "Federated identity reattestation",
    aliases: ["reattestation"],
    body: { Steps: "Confirm the account with the identity provider when access lapses." },
  }),
  makeArticle({
    id: "password",
    title: "Reset your password",
    body: { Steps: "Open the portal and choose reset." },
  }),
  makeArticle({
    id: "screen",
    title: "Screen stays dark",
    body: { Steps: "Open the portal, order a cable." },
  }),
];
const index = createSearchIndex(articles, { now: "2026-05-01" });
const history = [
  ticket("h1", "doorman blocks me, access gone", { linkedArticles: ["federation"] }),
  ticket("h2", "Doorman again", { linkedArticles: ["federation"] }),
  ticket("h3", "the doorman page in the portal", { linkedArticles: ["federation"] }),
  ticket("h4", "Gdynia screen dark", { linkedArticles: ["screen"] }),
  ticket("h5", "Gdynia doorman", { linkedArticles: ["federation"] }),
  ticket("h6", "Gdynia password", { linkedArticles: ["password"] }),
];
const source: WordSource = { index, tickets: [], verdicts: [], history };

describe("findWords", () => {
  const found = findWords(source);

  it("names the word that no article has, with the article it belongs to", () => {
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      articleId: "federation",
      title: "Federated identity reattestation",
      line: 'aliases: ["reattestation","doorman"]',
    });
    expect(found[0]!.words.map(({ word, tickets }) => [word, tickets])).toEqual([["doorman", 4]]);
  });

  it("names no word that an article has within an expression", () => {
    const remote = makeArticle({
      id: "remote",
      title: "Work from home: connect with the tunnel",
      body: { Steps: "Open the tunnel. Else call the service desk." },
    });
    const texts = ["gulrok at home", "home and gulrok", "gulrok, desk", "desk or gulrok"];
    const asked = texts.map((text, at) => ticket(`r${at}`, text, { linkedArticles: ["remote"] }));
    const withRemote = createSearchIndex([...articles, remote], { now: "2026-05-01" });
    const words = findWords(
      { index: withRemote, tickets: [], verdicts: [], history: asked },
      { minTickets: 2 },
    );
    expect(words.flatMap((each) => each.words.map(({ word }) => word))).toEqual(["gulrok"]);
  });

  it("has tested it: the line moves the article up, as a search shows", () => {
    const [word] = found[0]!.words;
    expect(word!.reciprocalRankAfter).toBeGreaterThan(word!.reciprocalRankBefore);
    expect(search(index, "doorman").hits).toEqual([]);
    const mended = articles.map((article) =>
      article.id === "federation" ? { ...article, aliases: ["reattestation", "doorman"] } : article,
    );
    const hits = search(createSearchIndex(mended, { now: "2026-05-01" }), "doorman").hits;
    expect(hits.map(({ articleId }) => articleId)).toEqual(["federation"]);
  });

  it("leaves out words of too few tickets, and those that belong to no article", () => {
    expect(findWords(source, { minTickets: 5 })).toEqual([]);
    expect(
      findWords(source, { minTickets: 2 }).flatMap(({ words }) => words.map(({ word }) => word)),
    ).not.toContain("gdynia");
  });

  it("leaves out the small and vague words of a language that some of the tickets are in", () => {
    const subjects = [
      "Guten Tag, ich habe den Schirm immer dunkel, er geht nicht an und das ist nicht gut",
      "Hallo, mein Schirm ist jetzt dunkel und geht nicht mehr, was kann ich noch tun",
      "Guten Morgen, bei mir ist der Schirm dunkel, ich habe nichts gemacht und er geht aus",
      "immer dunkel, habe nur den Schirm an, geht nicht",
    ];
    const german = subjects.map((text, at) => ticket(`d${at}`, text, { linkedArticles: ["screen"] }));
    const words = findWords({ ...source, history: [...history, ...german] }).flatMap((each) =>
      each.articleId === "screen" ? each.words.map(({ word }) => word) : [],
    );
    expect(words.toSorted()).toEqual(["Schirm", "dunkel"]);
  });

  it("learns from verdicts too: solvable and not findable ones, no others", () => {
    const tickets = ["a", "b", "c"].map((id) => ticket(id, "bouncer refuses everyone"));
    const near = { evidence: [makeEvidence("federation")] };
    const notFindable = tickets.map(({ id }) => ({
      ...unsolvable(id, 0.8, { reason: "not-findable" }),
      ...near,
    }));
    const missing = tickets.map(({ id }) => ({ ...unsolvable(id, 0.1), ...near }));
    expect(findWords({ index, tickets, verdicts: notFindable })[0]!.words[0]!.word).toBe("bouncer");
    expect(findWords({ index, tickets, verdicts: missing })).toEqual([]);
    expect(findWords({ index, tickets, verdicts: tickets.map(({ id }) => solvable(id)) })).toEqual([]);
  });

  it("suggests nothing that the requesters could not see anyway", () => {
    const hidden = createSearchIndex(
      articles.map((article) => ({ ...article, audience: ["agents"] })),
      { now: "2026-05-01" },
    );
    expect(findWords({ ...source, index: hidden })).toEqual([]);
  });

  it.each([
    ["codes", "0x80070005"],
    ["addresses", "jo@halden.example"],
    ["two letters", "xq"],
  ])("takes no %s for words", (_, text) => {
    const closed = ["1", "2", "3"].map((id) => ticket(id, text, { linkedArticles: ["screen"] }));
    expect(findWords({ ...source, history: closed })).toEqual([]);
  });

  it.each([
    ["a filler word", "yesterday"],
    ["a day of the week", "Tuesday"],
    ["a month", "september"],
    ["a remark", "strange"],
    ["a vague word", "button"],
    ["a stray letter", "tp-w"],
  ])("takes no %s for a name", (_, word) => {
    const closed = ["1", "2", "3"].map((id) => ticket(id, `${word} blank`, { linkedArticles: ["screen"] }));
    const words = findWords({ ...source, history: closed }).flatMap((each) => each.words);
    expect(words.map((each) => each.word)).toEqual(["blank"]);
  });

  it("takes a typing error for an alias where five tickets make it, and says of what", () => {
    const misspellings = (count: number) => {
      const closed = Array.from({ length: count }, (_, i) =>
        ticket(`${i}`, "acount portal order", { linkedArticles: ["federation"] }),
      );
      return findWords({ ...source, history: closed }).flatMap(({ words }) => words);
    };
    expect(misspellings(4)).toEqual([]);
    expect(misspellings(5)).toMatchObject([{ word: "acount", slipOf: "account", tickets: 5 }]);
  });

  it.each([{ minTickets: 1 }, { maxWords: 0 }, { maxWords: 1.5 }])("refuses %j", (options) => {
    expect(() => findWords(source, options)).toThrow(expect.objectContaining({ code: "INVALID_OPTION" }));
  });
});
