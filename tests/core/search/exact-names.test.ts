import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createHistory } from "../../../src/core/history/create-history.ts";
import { learnWords } from "../../../src/core/history/learn-words.ts";
import { createSearchIndex } from "../../../src/core/search/create-search-index.ts";
import { search } from "../../../src/core/search/search.ts";
import { suggest } from "../../../src/core/search/suggest.ts";
import { makeArticle } from "../../make/article.ts";
import { makeTicket } from "../../make/ticket.ts";

const TITLES =
  `IT|it help|IT-Help|Help|WHO|The Who|us|About us|Not in use|I2C|I2C bus: wiring I2C sensors|try form|Trying things|Try again
Form for leave|What to do|To do|How it works|A to Z|C|C++|C#|R|Go|404|24/7|I/O|S/4HANA|AT&T|No|Can I|VPN|VPN VPN VPN|VPN access for contractors
Out of office|On-call|Do not disturb|Reset "Forgot password"|Backup -what to do|"us"|Das|X`.split(/[|\n]/u);

/** Each title's words stand in the bodies of others too, often: no title may win by them. */
const index = createSearchIndex(
  TITLES.map((title, i) => {
    const others = [3, 7, 11].map((step) => TITLES[(i + step) % TITLES.length]!);
    return makeArticle({
      id: `a${i}`,
      title,
      body: { [others[0]!]: `${others.join(" ").repeat(3)} and more` },
    });
  }),
);
const titles = (query: string, options: object = {}): string[] =>
  search(index, query, options).hits.map(({ title }) => title);

describe("an exact title", () => {
  it.each(TITLES)("%j comes first, however it is written, and is suggested", (title) => {
    for (const query of [title, title.toLowerCase(), ` ${title}  `, title.replace(" ", "  ")]) {
      expect(titles(query)[0]).toBe(title);
    }
    expect(titles(title, { prefix: false, fuzzy: false })[0]).toBe(title);
    expect(suggest(index, title.replaceAll('"', "")).map(({ text }) => text)).toContain(title);
  });

  it("comes first whatever others are called by other names, however often they helped, and whatever was asked before", () => {
    const words = fc.constantFrom("it", "help", "us", "vpn", "who", "I2C", "form", "try");
    const name = fc.array(words, { minLength: 1, maxLength: 3 }).map((all) => all.join(" "));
    const article = fc.record({ title: name, aliases: fc.array(name, { maxLength: 2 }), text: name });
    fc.assert(
      fc.property(
        fc.uniqueArray(article, { minLength: 2, maxLength: 9, selector: ({ title }) => title }),
        (all) => {
          const kb = createSearchIndex(
            all.map(({ text, ...one }, i) => makeArticle({ id: `a${i}`, ...one, body: { A: text } })),
          );
          const tickets = all.flatMap(({ title }, i) =>
            Array.from({ length: 6 }, (_, n) =>
              makeTicket({ id: `${i}-${n}`, subject: title, linkedArticles: [`a${(i + 1) % all.length}`] }),
            ),
          );
          const learned = learnWords(createHistory(tickets, kb.analyzer), tickets);
          all.forEach(({ title }, i) => {
            const popularity = new Map(all.map((_, other) => [`a${other}`, other === i ? 0 : 1]));
            for (const options of [{}, { learned }, { popularity }, { learned, popularity }])
              expect(search(kb, title, options).hits[0]?.title).toBe(title);
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  it("is not found by those who may not see it", () => {
    const kb = createSearchIndex([makeArticle({ id: "a", title: "WHO", audience: ["agents"] })]);
    expect(search(kb, "who")).toMatchObject({ total: 0, hits: [], nothingMatches: true });
    expect(search(kb, "who", { audiences: ["agents"] }).total).toBe(1);
  });
});

describe("names of words that say nothing", () => {
  it.each<[string, string[]]>([
    ["try", ["Try again", "try form"]],
    ["try f", ["try form"]],
    ["try form", ["try form"]],
    ["who", ["WHO", "The Who"]],
    ["us", ["us", "About us"]],
    ["what to", ["What to do"]],
    ["it", ["IT", "it help"]],
    ["how it", ["How it works"]],
  ])("%j finds %j", (query, found) => {
    expect(titles(query)).toEqual(expect.arrayContaining(found));
    expect(titles(query).slice(0, found.length).sort()).toEqual(expect.arrayContaining([found[0]]));
  });

  it("a whole name goes before one that is longer, and that before one that is only begun", () => {
    const kb = createSearchIndex(
      ["Use a badge", "About us", "us", "Usable chairs"].map((title, i) =>
        makeArticle({ id: `a${i}`, title }),
      ),
    );
    expect(search(kb, "us").hits.map(({ title }) => title)).toEqual([
      "us",
      "About us",
      ...["Use a badge", "Usable chairs"],
    ]);
  });

  it.each([
    ["wozu", "de", "Wozu das"],
    ["qui", "fr", "Qui est qui"],
    ["donde", "es", "Dónde"],
  ])("in other languages too: %j", (query, language, title) => {
    const kb = createSearchIndex([makeArticle({ id: "a", title, language })], { analyzer: { language } });
    expect(search(kb, query).hits.map((hit) => hit.title)).toEqual([title]);
  });

  it.each(["zzz", "zzz it", "who zzz", "?!", "-"])("%j finds nothing", (query) => {
    const kb = createSearchIndex(["IT", "WHO", "us"].map((title, i) => makeArticle({ id: `a${i}`, title })));
    expect(search(kb, query).total).toBe(0);
  });
});

describe("what is no typing error", () => {
  const suggested = (typed: string, ...names: string[]): string[] =>
    suggest(createSearchIndex(names.map((title, i) => makeArticle({ id: `a${i}`, title }))), typed).map(
      ({ text }) => text,
    );

  it.each([
    ["redis", "Redirect a mailbox"],
    ["redis", "Install Deal Registration"],
    ["canva", "Cancel an order"],
    ["slack", "Sleeping computers"],
    ["slack", "Black screen"],
    ["figma", "Sigma reports"],
    ["stripe", "Strict mode"],
    ["conte", "Confirm an order"],
    ["redis ", "Redirect a mailbox"],
  ])("%j does not offer %j", (typed, name) => {
    expect(suggested(typed, name)).toEqual([]);
  });

  it.each([
    ["paswo", "Reset a password"],
    ["prnit", "Add a printer"],
    ["prrin", "Add a printer"],
    ["redirct", "Redirect a mailbox"],
    ["redriec", "Redirect a mailbox"],
    ["rpinter", "Add a printer"],
    ["prinetr", "Add a printer"],
    ["mailbx", "Redirect a mailbox"],
  ])("%j still offers %j", (typed, name) => {
    expect(suggested(typed, name)).toEqual([name]);
  });

  it("a word that an article's text has", () => {
    const kb = createSearchIndex([
      makeArticle({ id: "a", title: "Trains and planes", body: { A: "Book with trainer accounts." } }),
    ]);
    expect(suggest(kb, "trainer x")).toEqual([]);
    expect(suggest(kb, "traines").map(({ text }) => text)).toEqual(["Trains and planes"]);
  });
});
