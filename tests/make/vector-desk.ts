import { textHash } from "../../src/core/math/text-hash.ts";
import type { Embedder } from "../../src/core/vector/index.ts";
import { createSearchIndex } from "../../src/index.ts";
import { makeArticle } from "./article.ts";
import { makeTicket } from "./ticket.ts";

/** Eight topics, each with an article; of a ticket's topic nothing can be read in its words. */
export const TOPICS = 8;
export const articles = Array.from({ length: TOPICS }, (_, topic) =>
  makeArticle({ id: `a${topic}`, title: `topic${topic}`, body: { Answer: `All about topic${topic}.` } }),
);
export const index = createSearchIndex(articles, { now: "2026-01-01" });

/** A word of twelve letters that says nothing. */
const wordOf = (text: string): string =>
  [...textHash(text).slice(0, 12)].map((digit) => "bcdfghklmnprstvz"[Number.parseInt(digit, 16)]).join("");
const topicOfWord = new Map<string, number>();

function ask(id: number) {
  const word = wordOf(`ticket ${id}`);
  topicOfWord.set(word, id % TOPICS);
  return makeTicket({
    id: `T${id}`,
    subject: `please ${word}`,
    createdAt: `2025-0${1 + (id % 9)}-01T00:00:00Z`,
  });
}

export const topicOf = (text: string): number =>
  Number(/topic(\d)/.exec(text)?.[1] ?? topicOfWord.get(text.split(" ").at(-1)!) ?? TOPICS);

export const resolved = Array.from({ length: 160 }, (_, id) =>
  id % 5 === 4
    ? { ...makeTicket({ id: `N${id}`, subject: `please ${wordOf(`other ${id}`)}` }), linkedArticles: [] }
    : { ...ask(id), linkedArticles: [`a${id % TOPICS}`] },
);

/** Knows the topic of a text. */
export const knowing: Embedder = {
  name: "knowing",
  dimensions: TOPICS + 1,
  embed: (texts) =>
    texts.map((text) => Array.from({ length: TOPICS + 1 }, (_, j) => (j === topicOf(text) ? 1 : 0))),
};

/** Vectors that have nothing to do with the texts. */
export const guessing: Embedder = {
  name: "guessing",
  dimensions: 5,
  embed: (texts) =>
    texts.map((text) =>
      Array.from({ length: 5 }, (_, j) => Number.parseInt(textHash(`${j} ${text}`).slice(0, 4), 16) - 32_768),
    ),
};

export const open = Array.from({ length: 16 }, (_, i) => ask(1_000 + i));
