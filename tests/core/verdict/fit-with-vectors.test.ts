import { describe, expect, it } from "vitest";
import { textHash } from "../../../src/core/math/text-hash.ts";
import {
  createVectors,
  type Embedder,
  loadVectors,
  serializeVectors,
} from "../../../src/core/vector/index.ts";
import {
  assess,
  createScorer,
  createSearchIndex,
  learn,
  loadModel,
  serializeScorer,
} from "../../../src/index.ts";
import { makeArticle } from "../../make/article.ts";
import { makeTicket } from "../../make/ticket.ts";

/** Eight topics, each with an article; of a ticket's topic nothing can be read in its words. */
const TOPICS = 8;
const articles = Array.from({ length: TOPICS }, (_, topic) =>
  makeArticle({ id: `a${topic}`, title: `topic${topic}`, body: { Answer: `All about topic${topic}.` } }),
);
const index = createSearchIndex(articles, { now: "2026-01-01" });

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

const topicOf = (text: string): number =>
  Number(/topic(\d)/.exec(text)?.[1] ?? topicOfWord.get(text.split(" ").at(-1)!) ?? TOPICS);

const resolved = Array.from({ length: 160 }, (_, id) =>
  id % 5 === 4
    ? { ...makeTicket({ id: `N${id}`, subject: `please ${wordOf(`other ${id}`)}` }), linkedArticles: [] }
    : { ...ask(id), linkedArticles: [`a${id % TOPICS}`] },
);

/** Knows the topic of a text. */
const knowing: Embedder = {
  name: "knowing",
  dimensions: TOPICS + 1,
  embed: (texts) =>
    texts.map((text) => Array.from({ length: TOPICS + 1 }, (_, j) => (j === topicOf(text) ? 1 : 0))),
};

/** Vectors that have nothing to do with the texts. */
const guessing: Embedder = {
  name: "guessing",
  dimensions: 5,
  embed: (texts) =>
    texts.map((text) =>
      Array.from({ length: 5 }, (_, j) => Number.parseInt(textHash(`${j} ${text}`).slice(0, 4), 16) - 32_768),
    ),
};

const open = Array.from({ length: 16 }, (_, i) => ask(1_000 + i));

describe("learn with vectors", () => {
  it("uses vectors that know more than the words, for the right article and for the probability", async () => {
    const vectors = await createVectors(knowing, { articles, tickets: [...resolved, ...open] });
    const learned = learn(resolved, index, { vectors });
    expect(learned.model.vectors).toEqual({ embedder: "knowing", dimensions: TOPICS + 1 });
    const scorer = createScorer(index, { ...learned, vectors });
    const plain = createScorer(index, learn(resolved, index));
    for (const ticket of open) {
      const verdict = scorer.score(ticket);
      expect(verdict.evidence[0]?.articleId).toBe(`a${topicOf(ticket.subject)}`);
      expect(verdict.evidence[0]?.features).toMatchObject({ vectorText: 1, vectorNearest: 1 });
      expect(verdict.probability).toBeGreaterThan(plain.score(ticket).probability ?? 0);
    }
    const input = { articles, tickets: open, history: resolved };
    const { verdicts } = assess(input, { now: "2026-01-01", vectors });
    expect(
      verdicts.map((verdict) => verdict.outcome !== "excluded" && verdict.evidence[0]?.articleId),
    ).toEqual(open.map(({ subject }) => `a${topicOf(subject)}`));
    expect(() => assess(input, { now: "2026-01-01", vectors, asOf: {} })).toThrow(/no vectors with asOf/);
  });

  it("leaves vectors that know nothing, and judges to the same bytes as without", async () => {
    const vectors = await createVectors(guessing, { articles, tickets: [...resolved, ...open] });
    const learned = learn(resolved, index, { vectors });
    expect(learned.model).toEqual(learn(resolved, index).model);
    const [one, other] = [
      createScorer(index, { ...learned, vectors }),
      createScorer(index, learn(resolved, index)),
    ];
    expect(open.map((ticket) => one.score(ticket))).toEqual(open.map((ticket) => other.score(ticket)));
  });

  it("asks for the vectors that the model judges with", async () => {
    const vectors = await createVectors(knowing, { articles, tickets: resolved });
    const learned = learn(resolved, index, { vectors });
    expect(() => createScorer(index, learned)).toThrow(/fitted with vectors of knowing.*got none/);
    const others = await createVectors(guessing, { articles });
    expect(() => createScorer(index, { ...learned, vectors: others })).toThrow(/those of guessing/);
    // A model that was fitted without them judges as it always did.
    expect(() => createScorer(index, { vectors })).not.toThrow();
  });

  it("is read from files with its vectors, and not sent to threads", async () => {
    const vectors = await createVectors(knowing, { articles, tickets: [...resolved, ...open] });
    const learned = learn(resolved, index, { vectors });
    expect(loadModel(JSON.stringify(learned.model))).toEqual(learned.model);
    const scorer = createScorer(index, { ...learned, vectors });
    const read = createScorer(index, { ...learned, vectors: loadVectors(serializeVectors(vectors)) });
    expect(() => serializeScorer(index, { ...learned, vectors })).toThrow(/works in its own thread/);
    expect(open.map((ticket) => read.score(ticket))).toEqual(open.map((ticket) => scorer.score(ticket)));
  });
});
