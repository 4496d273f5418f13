import { describe, expect, it } from "vitest";
import { readingEase, syllablesOf } from "../../../src/desk/check/reading-ease.ts";
import { places } from "./desk.ts";

describe("syllablesOf", () => {
  it.each([
    ["en", "cat", 1],
    ["en", "make", 1],
    ["en", "table", 2],
    ["en", "computer", 3],
    ["en", "boxes", 2],
    ["en", "makes", 1],
    ["en", "added", 2],
    ["en", "closed", 1],
    ["de", "Passwort", 2],
    ["de", "zurücksetzen", 4],
    ["fr", "ordinateur", 4],
    ["fr", "table", 1],
    ["es", "contraseña", 4],
  ])("%s: %s has %i", (language, word, count) => {
    expect(syllablesOf(word, language)).toBe(count);
  });
});

describe("readingEase", () => {
  /** 20 sentences of six words, one syllable each: 206.835 − 1.015 · 6 − 84.6 · 1 = 116.145 by Flesch's formula. */
  const plain = ["The cat sat on the mat. ".repeat(20)];

  it("is that of the published formula", () => {
    expect(readingEase(plain, "en")!.ease).toBeCloseTo(116.145, 6);
    expect(readingEase(plain, "en")).toMatchObject({ words: 120, wordsPerSentence: 6, syllablesPerWord: 1 });
    // Amstad: 180 − 6 − 58.5; Fernández Huerta: 206.84 − 1.02 · 6 − 60; Kandel and Moles: 207 − 1.015 · 6 − 73.6.
    expect(readingEase(plain, "de")!.ease).toBeCloseTo(115.5, 6);
    expect(readingEase(plain, "es")!.ease).toBeCloseTo(140.72, 6);
    expect(readingEase(plain, "fr")!.ease).toBeCloseTo(127.31, 6);
  });

  it("is not known of short texts and other languages", () => {
    expect(readingEase(["The cat sat."], "en")).toBeNull();
    expect(readingEase(plain, "fi")).toBeNull();
  });
});

it("hard-to-read: long words in long sentences", () => {
  const hard =
    "Organisational administrators unfamiliar with authentication infrastructure consequently misinterpret notifications concerning interoperability of heterogeneous configurations particularly whenever synchronisation irregularities unexpectedly necessitate comprehensive reconfiguration. ".repeat(
      8,
    );
  expect(
    places(
      { "a.md": `# A\n\n${hard}\n`, "b.md": `# B\n\n${"The cat sat on the mat. ".repeat(30)}\n` },
      "hard-to-read",
    ),
  ).toEqual(["a.md:null"]);
});
