import { describe, expect, it } from "vitest";
import { createVectors, loadVectors, serializeVectors } from "../../../src/core/vector/index.ts";
import {
  assess,
  createScorer,
  createViewerScorer,
  learn,
  loadModel,
  loadScorer,
  serializeScorer,
} from "../../../src/index.ts";
import {
  articles,
  guessing,
  index,
  knowing,
  open,
  resolved,
  TOPICS,
  topicOf,
} from "../../make/vector-desk.ts";

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

  it("judges nothing that is being typed, and says so before somebody types", async () => {
    const vectors = await createVectors(knowing, { articles, tickets: resolved });
    const model = { ...learn([], index).model, vectors: { embedder: "knowing", dimensions: TOPICS + 1 } };
    expect(() => createViewerScorer(index, { model })).toThrow(/what is being typed has no vector/);
    expect(() => createViewerScorer(index, { vectors } as object)).toThrow(/What is being typed has none/);
  });

  it("is read from files with its vectors, which a scorer's file needs beside it", async () => {
    const vectors = await createVectors(knowing, { articles, tickets: [...resolved, ...open] });
    const learned = learn(resolved, index, { vectors });
    expect(loadModel(JSON.stringify(learned.model))).toEqual(learned.model);
    const scorer = createScorer(index, { ...learned, vectors });
    const read = createScorer(index, { ...learned, vectors: loadVectors(serializeVectors(vectors)) });
    const file = serializeScorer(index, { ...learned, vectors });
    expect(() => loadScorer(file)).toThrow(/fitted with vectors of knowing.*got none/);
    const again = loadScorer(file, { vectors });
    for (const ticket of open) {
      expect(read.score(ticket)).toEqual(scorer.score(ticket));
      expect(again.score(ticket)).toEqual(scorer.score(ticket));
    }
  });
});
