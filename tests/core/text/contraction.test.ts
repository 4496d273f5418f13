import { describe, expect, it } from "vitest";
import { contractionFor } from "../../../src/core/text/contraction.ts";

describe("contractionFor", () => {
  it.each([
    ["en", "don't", "not"],
    ["en", "won't", "not"],
    ["en", "cant", "not"],
    ["en", "cannot", "not"],
    ["en", "doesnt", "not"],
    ["en", "it's", "it"],
    ["en", "user's", "user"],
    ["en", "i'm", "i"],
    ["en", "we've", "we"],
    ["en", "they'll", "they"],
    ["en", "o'brien", "obrien"],
    ["en", "want", "want"],
    ["en", "tent", "tent"],
    ["fr", "l'imprimante", "imprimante"],
    ["fr", "qu'il", "il"],
    ["fr", "jusqu'à", "à"],
    ["fr", "aujourd'hui", "aujourdhui"],
    ["fr", "cant", "cant"],
    ["de", "geht's", "gehts"],
  ])("%s: %s → %s", (language, word, plain) => {
    expect(contractionFor(language)(word)).toBe(plain);
  });
});
