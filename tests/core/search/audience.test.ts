import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "../../../src/core/article/article.ts";
import { visibilityOf } from "../../../src/core/article/visibility.ts";
import { createHistory } from "../../../src/core/history/create-history.ts";
import { learnWords } from "../../../src/core/history/learn-words.ts";
import { createSearchIndex } from "../../../src/core/search/create-search-index.ts";
import { getArticle } from "../../../src/core/search/get-article.ts";
import { search } from "../../../src/core/search/search.ts";
import { serializeIndex } from "../../../src/core/search/serialize-index.ts";
import { similarArticles } from "../../../src/core/search/similar-articles.ts";
import { suggest } from "../../../src/core/search/suggest.ts";
import type { Ticket } from "../../../src/core/ticket/ticket.ts";
import { makeArticle } from "../../make/article.ts";
import { makeTicket } from "../../make/ticket.ts";

const NOW = "2026-06-15T12:00:00Z";

const words = [
  "printer",
  "password",
  "reset",
  "network",
  "wifi",
  "merger",
  "salary",
  "laptop",
  "screen",
  "jam",
  "0x80070005",
];
const word = fc.constantFrom(...words);
const phrase = fc.array(word, { minLength: 1, maxLength: 6 }).map((all) => all.join(" "));
const date = fc.option(
  fc.constantFrom("2026-01-01", "2026-06-15", "2026-12-31", "2026-06-15T11:00:00Z", "2026-06-15T13:00:00Z"),
);

const fields = fc.record({
  title: phrase,
  aliases: fc.array(phrase, { maxLength: 2 }),
  questions: fc.array(phrase, { maxLength: 1 }),
  keywords: fc.array(word, { maxLength: 2 }),
  tags: fc.array(fc.oneof(word, fc.constant("outage")), { maxLength: 2 }),
  product: fc.array(fc.constantFrom("A", "B"), { maxLength: 2 }),
  category: fc.array(fc.constantFrom("x", "y"), { maxLength: 1 }),
  language: fc.constantFrom("en", "de", null),
  audience: fc.constantFrom(
    ["public"],
    ["employees"],
    ["agents"],
    ["agents", "employees"],
    ["public", "agents"],
  ),
  state: fc.constantFrom("published", "published", "published", "draft", "retired"),
  validFrom: date,
  validTo: date,
  summary: fc.oneof(phrase, fc.constant("")),
  body: fc.dictionary(fc.constantFrom("First", "Second reset", "Third"), phrase, { maxKeys: 3 }),
});

const articles = fc
  .array(fields, { maxLength: 14 })
  .map((all) =>
    all.map(
      (one, place): Article =>
        makeArticle({ id: `a${(place * 7) % 15}`, ...one } as Parameters<typeof makeArticle>[0]),
    ),
  );

/**
 * Resolved with up to two of the articles, some of which may be hidden, or not there at all. Each article has a word that its
 * tickets often have, so that there is something to learn.
 */
const resolved = fc
  .array(
    fc.record({
      extra: fc.oneof(phrase, fc.constant("")),
      description: fc.oneof(phrase, fc.constant("")),
      createdAt: fc.constantFrom("2026-05-01", "2026-06-01", "2026-06-14", null),
      linked: fc.array(fc.nat({ max: 15 }), { maxLength: 2 }),
      audiences: fc.constantFrom([], [], [], ["public"], ["employees"], ["board"], ["employees", "board"]),
      requester: fc.constantFrom(null, null, "ann", "bob", "cas", "dan"),
    }),
    { minLength: 20, maxLength: 40 },
  )
  .map((all) =>
    all.map(({ linked, extra, ...one }, place): Ticket => {
      const linkedArticles = linked.map((number) => `a${number}`);
      const subject = `${linked.map((number) => words[number % words.length]).join(" ")} ${extra}`;
      return makeTicket({ id: `t${(place * 17) % 41}`, subject, ...one, linkedArticles });
    }),
  );

const halfLife = fc.constantFrom(undefined, 10, 365);

const typed = fc.oneof(
  phrase,
  word.map((one) => one.slice(0, 3)),
  word.map((one) => one.replace(/.(?=.$)/u, "")),
  fc.tuple(word, word).map(([a, b]) => `"${a} ${b}"`),
  fc.tuple(word, word).map(([a, b]) => `${a} -${b}`),
  fc.string(),
);

const audiences = fc.subarray(["employees", "agents", "board", "nobody"]);

/** What is there for somebody who holds these audiences: the articles that they see, and the tickets that may teach them. */
function deskOf(held: readonly string[], all: readonly Article[], tickets: readonly Ticket[]) {
  const viewer = { audiences: held, now: NOW };
  const visible = all.filter((article) => visibilityOf(article, viewer) === "visible");
  const ids = new Set(visible.map(({ id }) => id));
  const closesHere = (links: readonly string[]): boolean =>
    links.length === 0 || links.some((id) => ids.has(id));
  const theirs = tickets.filter(
    (ticket) =>
      closesHere(ticket.linkedArticles!) &&
      ticket.audiences.every((name) => name === "public" || held.includes(name)),
  );
  return { articles: visible, tickets: theirs };
}

describe("hidden articles and hidden tickets leave no trace", () => {
  it("all answers are the same with them, and without", () => {
    fc.assert(
      fc.property(
        fc.record({ articles, tickets: resolved, halfLifeDays: halfLife, query: typed, held: audiences }),
        ({ articles: all, tickets, ...asked }) => {
          const theirs = deskOf(asked.held, all, tickets);
          expect(answers({ ...asked, articles: all, tickets })).toBe(answers({ ...asked, ...theirs }));
        },
      ),
      { numRuns: 60 },
    );
  });

  it("a file for some viewers is the same bytes with them and without them", () => {
    fc.assert(
      fc.property(articles, resolved, audiences, (all, tickets, held) => {
        const theirs = deskOf(held, all, tickets);
        expect(fileFor(held, all, tickets)).toBe(fileFor(held, theirs.articles, theirs.tickets));
      }),
      { numRuns: 30 },
    );
  });

  it("a word of two people, and a name of nine, changes no answer to it, whoever wrote it", () => {
    const secret = fc.constantFrom("zubrowka", "Blackbird", "OKONKWO");
    fc.assert(
      fc.property(articles, resolved, secret, audiences, fc.boolean(), (all, tickets, name, held, often) => {
        const writers = name === "zubrowka" ? 2 : 9;
        const told = Array.from({ length: often ? writers * 3 : writers }, (_, i) =>
          makeTicket({
            ...tickets[i % tickets.length]!,
            ...{ id: `s${i}`, requester: `w${i % writers}`, linkedArticles: [`a${i % 3}`] },
            subject: `access to ${name}`,
          }),
        );
        const untold = told.map((ticket) => ({ ...ticket, subject: "access to" }));
        const asked = { articles: all, held, halfLifeDays: undefined, query: name };
        const found = (more: readonly Ticket[]) =>
          answers({ ...asked, tickets: [...tickets, ...more] }).replaceAll("access to", "");
        expect(found(told)).toBe(found(untold));
        expect(fileFor(held, all, [...tickets, ...told])).not.toMatch(new RegExp(name, "i"));
      }),
      { numRuns: 30 },
    );
  });

  it("no hit, suggestion, similar article or article by id is hidden", () => {
    fc.assert(
      fc.property(articles, typed, audiences, (all, query, held) => {
        const index = createSearchIndex(all, { now: NOW });
        const options = { audiences: held };
        const shown = [
          ...search(index, query, options).hits.map(({ articleId }) => articleId),
          ...suggest(index, query, options).map(({ articleId }) => articleId),
          ...all.flatMap(({ id }) => similarArticles(index, id, options).map(({ articleId }) => articleId)),
          ...all.flatMap(({ id }) => getArticle(index, id, options)?.id ?? []),
        ];
        for (const id of shown) {
          expect(visibilityOf(index.articleById.get(id)!, { audiences: held, now: NOW })).toBe("visible");
        }
      }),
      { numRuns: 40 },
    );
  });
});

function fileFor(held: readonly string[], all: readonly Article[], tickets: readonly Ticket[]): string {
  const index = createSearchIndex(all, { now: NOW });
  const learned = learnWords(createHistory(tickets, index.analyzer), tickets);
  return serializeIndex(index, { audiences: held, learned });
}

interface Asked {
  readonly articles: readonly Article[];
  readonly tickets: readonly Ticket[];
  readonly halfLifeDays: number | undefined;
  readonly query: string;
  readonly held: readonly string[];
}

/** All that a viewer can ask, as one string. */
function answers({ articles: all, tickets, halfLifeDays, query, held }: Asked): string {
  const index = createSearchIndex(all, { now: NOW });
  const learned = learnWords(
    createHistory(tickets, index.analyzer, halfLifeDays === undefined ? {} : { halfLifeDays }),
    tickets,
  );
  const options = { audiences: held };
  const ids = Array.from({ length: 15 }, (_, number) => `a${number}`);
  return JSON.stringify([
    search(index, query, options),
    search(index, query, { ...options, learned }),
    search(index, query, { ...options, learned, filters: { product: "A", language: ["en", "de"] } }),
    suggest(index, query, options),
    suggest(index, query, { ...options, learned }),
    ids.map((id) => similarArticles(index, id, options)),
    ids.map((id) => getArticle(index, id, options)),
  ]);
}

describe("who sees what", () => {
  const index = createSearchIndex([
    makeArticle({ id: "public", title: "Printer" }),
    makeArticle({ id: "agents", title: "Printer for agents", audience: ["agents"] }),
    makeArticle({ id: "draft", title: "Printer draft", state: "draft" }),
    makeArticle({ id: "until-june", title: "Printer in June", validTo: "2026-06-30" }),
  ]);
  const found = (options: Parameters<typeof search>[2]): string[] =>
    search(index, "printer", options)
      .hits.map(({ articleId }) => articleId)
      .sort();

  it.each([
    ["a customer in June", { now: "2026-06-30T23:00:00Z" }, ["public", "until-june"]],
    ["a customer in July", { now: "2026-07-01" }, ["public"]],
    ["an agent in July", { now: "2026-07-01", audiences: ["agents"] }, ["agents", "public"]],
    ["somebody with an unknown audience", { now: "2026-07-01", audiences: ["aliens"] }, ["public"]],
    ["a customer when nobody says what day it is: dated articles stay hidden", {}, ["public"]],
  ])("%s", (_, options, ids) => {
    expect(found(options)).toEqual(ids);
  });

  it("a call's own moment goes before the index's", () => {
    const dated = createSearchIndex(index.articles, { now: "2026-06-01" });
    expect(getArticle(dated, "until-june")?.id).toBe("until-june");
    expect(getArticle(dated, "until-june", { now: "2026-07-01" })).toBeNull();
  });
});

describe("spaces around the name of an audience", () => {
  const index = createSearchIndex([makeArticle({ id: "tax", title: "Tax class", audience: ["HR"] })]);
  it.each([
    [["HR"], 1],
    [[" HR "], 1],
    [["hr"], 0],
    [["H R"], 0],
  ] as const)("%j finds %i", (audiences, total) => {
    expect(search(index, "tax", { audiences }).total).toBe(total);
    expect(getArticle(index, "tax", { audiences }) === null ? 0 : 1).toBe(total);
  });
});
