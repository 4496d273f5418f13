import { expect, it } from "vitest";
import { addScorer, type DeskDatabase } from "../../../src/edge/postgres/index.ts";
import { createSearchIndex, learn, serializeScorer } from "../../../src/index.ts";
import { makeArticle } from "../../make/article.ts";

/** A database that keeps nothing. */
const desk = {
  query: async () => [],
  transaction: async () => [],
  queue: () => null,
} as unknown as DeskDatabase;

it("refuses a model that judges with vectors before a worker meets it", async () => {
  const text = 'The setting "vectors":{"embedder":"none"}.';
  const index = createSearchIndex([makeArticle({ id: "a", title: "Vectors", body: { Settings: text } })]);
  const { model } = learn([], index);
  const judging = { ...model, vectors: { embedder: "knowing", dimensions: 9 } };
  await expect(addScorer(desk, serializeScorer(index, { model: judging }))).rejects.toThrow(
    /have no vectors/,
  );
  // An article that speaks of them is no such model.
  expect(await addScorer(desk, serializeScorer(index, { model }))).toMatch(/^[0-9a-f]{64}$/);
});
