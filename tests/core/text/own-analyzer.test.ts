import { describe, expect, it } from "vitest";
import { whatIf } from "../../../src/desk/draft/index.ts";
import {
  type Analyzer,
  assess,
  createScorer,
  createSearchIndex,
  loadIndex,
  loadScorer,
  search,
  serializeIndex,
  serializeScorer,
} from "../../../src/index.ts";
import { makeArticle } from "../../make/article.ts";
import { makeTicket } from "../../make/ticket.ts";

/** Keeps the first four letters of each word: a stemmer that no built-in language has. */
const short: Analyzer = {
  name: "first four letters",
  options: { language: "cs" },
  terms: (text) => short.tokens(text).map(({ term }) => term),
  tokens: (text) =>
    [...text.toLowerCase().matchAll(/\p{L}+/gu)].map((found, position) => ({
      term: found[0].slice(0, 4),
      start: found.index,
      end: found.index + found[0].length,
      position,
    })),
};

const articles = [
  makeArticle({ id: "print", title: "Tiskárna netiskne", body: { Rada: "Zkontrolujte papír." } }),
  makeArticle({ id: "mail", title: "Pošta nechodí", body: { Rada: "Odhlaste se." } }),
];
const index = createSearchIndex(articles, { analyzer: short, now: "2026-01-01" });
const ticket = makeTicket({ subject: "tiskárnou netisknu" });

describe("an analyzer of one's own", () => {
  it("reads articles, queries and tickets", () => {
    expect(search(index, "tiskáren").hits.map(({ articleId }) => articleId)).toEqual(["print"]);
    expect(search(createSearchIndex(articles), "tiskáren papírové").hits.length).toBe(0);
    const [first] = createScorer(index).score(ticket).evidence;
    expect(first).toMatchObject({
      articleId: "print",
      matchedTerms: expect.arrayContaining(["tiskárnou", "netisknu"]),
    });
  });

  it("is used wherever an index is made anew", () => {
    const draft = makeArticle({ id: "new", title: "Heslo zapomenuto", body: { Rada: "Obnovte heslo." } });
    const tickets = [makeTicket({ id: "H", subject: "heslem zapomenutým" })];
    const { verdicts } = assess(
      { articles: [...articles, draft], tickets },
      { now: "2026-01-01", analyzer: short },
    );
    expect(verdicts[0]!.evidence[0]?.articleId).toBe("new");
    const forecast = whatIf({ index, drafts: [draft], tickets });
    expect(forecast.won).toHaveLength(1);
  });

  it("must be given again with a file, by its name", () => {
    const file = serializeIndex(index);
    const read = loadIndex(file, { analyzer: short });
    expect(search(read, "tiskáren")).toEqual(search(index, "tiskáren"));
    expect(() => loadIndex(file)).toThrow(/needs the analyzer first four letters, got none/);
    expect(() => loadIndex(file, { analyzer: { ...short, name: "other" } })).toThrow(/got other/);
    expect(() => loadIndex(serializeIndex(createSearchIndex(articles)), { analyzer: short })).toThrow(
      /needs the analyzer of level-zero, got first/,
    );
    const { name: _, ...nameless } = short;
    expect(() => serializeIndex(createSearchIndex(articles, { analyzer: nameless }))).toThrow(/needs a name/);
    expect(() => loadScorer(serializeScorer(index))).toThrow(/first four letters/);
  });
});
