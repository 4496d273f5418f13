import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "../../../src/core/article/article.ts";
import { createArticle } from "../../../src/core/article/create-article.ts";
import { createSearchIndex } from "../../../src/core/search/create-search-index.ts";
import { postingsOf } from "../../../src/core/search/postings-of.ts";
import { search } from "../../../src/core/search/search.ts";
import { serializeIndex } from "../../../src/core/search/serialize-index.ts";
import { suggest } from "../../../src/core/search/suggest.ts";
import { type IndexChange, updateIndex } from "../../../src/core/search/update-index.ts";
import type { Analyzer } from "../../../src/core/text/analyzer.ts";

/** Words that are one stem, one word in two cases that are two terms, a pair that is one term, and the like. */
const WORDS = [
  ...["vpn", "printer", "printers", "printing", "reset", "password", "IT", "it", "US", "us", "outlook"],
  ...["virtual private network", "two-factor", "Wi-Fi", "wifi", "naïve", "der", "Kennwort", "x1", "teh"],
];
const AUDIENCES = [[], ["employees"], ["board"]];

const words = fc.array(fc.constantFrom(...WORDS), { maxLength: 6 }).map((list) => list.join(" "));
const article = fc
  .record({
    id: fc.constantFrom(..."abcdefgh"),
    title: fc.constantFrom(...WORDS),
    body: words,
    heading: words,
    aliases: fc.array(fc.constantFrom(...WORDS), { maxLength: 2 }),
    audience: fc.constantFrom("public", "employees", "board"),
    updated: fc.constantFrom(null, "2026-01-01"),
    validTo: fc.constantFrom(null, null, "2026-03-01"),
    language: fc.constantFrom(null, null, "de"),
    translationKey: fc.constantFrom(null, null, "t1"),
    tags: fc.constantFrom([], [], ["outage"]),
  })
  .map(({ body, heading, audience, updated, validTo, language, translationKey, ...rest }) =>
    createArticle({
      ...rest,
      ...(updated && { updated }),
      ...(validTo && { validTo }),
      ...(language && { language }),
      ...(translationKey && { translationKey }),
      audience: [audience],
      sections: [{ heading, text: body }],
    }),
  );
const step = fc.record({
  put: fc.uniqueArray(article, { maxLength: 3, selector: ({ id }) => id }),
  remove: fc.subarray([..."abcdefgh"], { maxLength: 2 }),
  now: fc.constantFrom("2026-01-01", "2026-06-01"),
  ask: fc.subarray(AUDIENCES, { minLength: 0 }),
});

/** All that a view knows, as text: what an index file holds of it, and what it knows of notices and translations. */
const allOf = (index: ReturnType<typeof createSearchIndex>): string[] =>
  AUDIENCES.flatMap((audiences) => {
    const { notices, versions } = index.portal.viewOf({ audiences, now: index.now });
    return [
      serializeIndex(index, { audiences }),
      JSON.stringify([
        notices.map(({ id }) => id),
        versions && { ...versions, groupOf: [...versions.groupOf] },
      ]),
    ];
  });

/** Articles that match equally well stand by date and id. */
const idsFor = (index: ReturnType<typeof createSearchIndex>, query: string): string[] =>
  search(index, query, { audiences: ["board"], limit: 20 }).hits.map(({ articleId }) => articleId);

/** Every word as it stands is a term, so that "US" is not "us", and "USA" is another word for "US". */
const capitalsApart: Analyzer = {
  name: "capitals apart",
  options: { language: "en" },
  terms: (text) => capitalsApart.tokens(text).map(({ term }) => term),
  tokens: (text) =>
    Array.from(text.matchAll(/\p{L}+/gu), ({ 0: word, index }, position) => ({
      term: word === "USA" ? "US" : word,
      start: index,
      end: index + word.length,
      position,
    })),
};

describe("updateIndex", () => {
  it("is an index made anew, after any changes, for all viewers, and leaves the one before as it was", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(article, { selector: ({ id }) => id }),
        fc.array(step, { maxLength: 6 }),
        (start, steps) => {
          let index = createSearchIndex(start, { now: "2026-01-01" });
          let model: readonly Article[] = start;
          for (const { put, remove, now, ask } of steps) {
            for (const audiences of ask) search(index, "printer", { audiences });
            const change: IndexChange = {
              put,
              remove: remove.filter(
                (id) => model.some((one) => one.id === id) && put.every((one) => one.id !== id),
              ),
              now,
            };
            const before = index;
            const told = allOf(before);
            index = updateIndex(before, change);
            model = [
              ...model
                .filter(({ id }) => change.remove!.includes(id) === false)
                .map((one) => put.find(({ id }) => id === one.id) ?? one),
              ...put.filter(({ id }) => model.every((one) => one.id !== id)),
            ];
            const anew = createSearchIndex(model, { now });
            expect(allOf(index)).toEqual(allOf(anew));
            expect(postingsOf(index)).toEqual(postingsOf(anew));
            for (const word of ["printer", "vpn"]) expect(idsFor(index, word)).toEqual(idsFor(anew, word));
            expect(allOf(before)).toEqual(told);
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  const names = ["VPN drops", "Reset a password", "Printer offline", "Order a laptop", "Book a room"];
  const articles = names.map((title, at) =>
    createArticle({ id: `a${at}`, title, sections: [{ text: `${title} every day.` }] }),
  );

  it("finds what was put in, and no longer what was taken out", () => {
    const index = createSearchIndex(articles);
    expect(search(index, "printer").hits.map(({ articleId }) => articleId)).toEqual(["a2"]);
    const esim = createArticle({
      id: "esim",
      title: "Set up an eSIM",
      sections: [{ text: "Scan the code." }],
    });
    const changed = createArticle({ id: "a0", title: "Wireless drops", sections: [{ text: "Restart it." }] });
    const after = updateIndex(index, { put: [esim, changed], remove: ["a2"] });
    expect(search(after, "esim").hits.map(({ articleId }) => articleId)).toEqual(["esim"]);
    expect(search(after, "printer").hits).toEqual([]);
    expect(search(after, "vpn").hits).toEqual([]);
    expect(suggest(after, "wire").map(({ text }) => text)).toContain("Wireless drops");
    expect(after.articles.map(({ id }) => id)).toEqual(["a0", "a1", "a3", "a4", "esim"]);
    expect(search(index, "printer").hits.map(({ articleId }) => articleId)).toEqual(["a2"]);
  });

  it.each([
    ["the last one", 1, 0],
    ["one of two", 2, 0],
    ["one of two among many that mean the same", 2, 25],
  ])("knows what a word stands for when %s that wrote it in capitals went", (_, capitals, others) => {
    const written = (text: string, at: number) =>
      createArticle({ id: `${text} ${at}`, title: "Office", sections: [{ text }] });
    const all = [
      ...Array.from({ length: others }, (_, at) => written("Offices in the USA.", at)),
      ...Array.from({ length: capitals }, (_, at) => written("Offices in the US.", at)),
      ...Array.from({ length: 3 }, (_, at) => written("Please ask us.", at)),
    ];
    const index = createSearchIndex(all, { analyzer: capitalsApart });
    expect(search(index, "US").total).toBe(capitals + others);
    const gone = all[others]!;
    const anew = createSearchIndex(
      all.filter((one) => one !== gone),
      { analyzer: capitalsApart },
    );
    expect(allOf(updateIndex(index, { remove: [gone.id] }))).toEqual(allOf(anew));
  });

  it("finds names of two words by one of them, of the articles that are there", () => {
    const texts = ["Join the wireless network.", "The wireless LAN is slow.", "Ask the office."];
    const all = texts.map((text, at) =>
      createArticle({ id: `a${at}`, title: "Guests", sections: [{ text }] }),
    );
    const index = createSearchIndex(all);
    expect(idsFor(index, "network ")).toEqual(["a0", "a1"]);
    const after = updateIndex(index, { remove: ["a0"] });
    expect(idsFor(after, "network ")).toEqual([]);
    expect(idsFor(updateIndex(after, { put: [all[0]!], remove: ["a1"] }), "network ")).toEqual(["a0"]);
  });

  it.each([
    ["the last", 4],
    ["one in the middle", 1],
  ])("is an index made anew where %s went and came back before anybody searched", (_, at) => {
    const index = createSearchIndex(articles);
    search(index, "printer");
    const back = articles[at]!;
    const after = updateIndex(updateIndex(index, { remove: [back.id] }), { put: [back] });
    const anew = createSearchIndex([...articles.filter((one) => one !== back), back]);
    expect(allOf(after)).toEqual(allOf(anew));
    expect(after.articles.map(({ id }) => id)).toEqual(anew.articles.map(({ id }) => id));
  });

  it("does not read an article again that did not change", () => {
    const read = new Set<string>();
    const counted = articles.map((one) => ({
      ...one,
      get summary() {
        read.add(one.id);
        return "";
      },
    }));
    const index = createSearchIndex(counted);
    search(index, "printer");
    read.clear();
    const after = updateIndex(index, { put: [articles[0]!] });
    expect(after.portal.viewOf({ audiences: [], now: null }).fullText.terms.all.length).toBeGreaterThan(5);
    expect([...read]).toEqual(["a0"]);
  });

  it.each<[string, unknown, RegExp]>([
    ["an unknown id", { remove: ["nope"] }, /"nope" to remove is not in the index/],
    [
      "an id that is put and removed",
      { put: [articles[0]], remove: ["a0"] },
      /"a0" to remove is to be put as well/,
    ],
    ["two articles of one id", { put: [articles[0], articles[0]] }, /have one id/],
    ["no article", { put: [{ id: "x" }] }, /updateIndex: put/],
    ["no list", { put: articles[0] }, /a list of articles/],
    ["an unknown option", { add: [articles[0]] }, /updateIndex/],
  ])("refuses %s", (_, change, message) => {
    expect(() => updateIndex(createSearchIndex(articles), change as IndexChange)).toThrow(message);
  });
});
