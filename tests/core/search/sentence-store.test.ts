import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createPostings } from "../../../src/core/search/create-postings.ts";
import { makeArticle } from "../../make/article.ts";
import { plainAnalyzer, smallKb, wordsOf } from "./small-kb.ts";

/** The sentences of one article, read back as words. */
function sentencesOf(postings: ReturnType<typeof createPostings>, article: number) {
  const { articleOffsets, offsets, terms, sections, norms } = postings.sentences;
  const known = [...postings.vocabulary.keys()];
  const places = Array.from(
    { length: articleOffsets[article + 1]! - articleOffsets[article]! },
    (_, i) => articleOffsets[article]! + i,
  );
  return places.map((s) => ({
    words: Array.from(terms.subarray(offsets[s]!, offsets[s + 1]!), (term) => known[term]!),
    section: sections[s]!,
    norm: norms[s]!,
  }));
}

describe("createSentenceStore", () => {
  it("keeps names and sentences of two or more words, with their sections", () => {
    const postings = createPostings(
      [
        makeArticle({ id: "a", title: "one" }),
        makeArticle({
          id: "b",
          title: "mail quota",
          aliases: ["full"],
          body: { X: "vpn jam. no", Y: "dock dock" },
        }),
      ],
      plainAnalyzer,
    );
    expect(sentencesOf(postings, 0)).toEqual([]);
    expect(sentencesOf(postings, 1).map(({ words, section }) => [words.join(" "), section])).toEqual([
      ["mail quota", 1],
      ["vpn jam", 1],
      ["dock dock", 2],
    ]);
  });

  it("holds every sentence once, its length that of its idf vector", () => {
    fc.assert(
      fc.property(smallKb, (articles) => {
        const postings = createPostings(articles, plainAnalyzer);
        articles.forEach((article, place) => {
          const { title, summary, aliases, keywords, symptoms, questions, sections } = article;
          const texts = [title, summary, ...aliases, ...keywords, ...symptoms, ...questions].concat(
            sections.flatMap(({ text }) => text.split("\n")),
          );
          const expected = texts.map(wordsOf).filter((words) => words.length >= 2);
          const found = sentencesOf(postings, place);
          expect(found.map(({ words }) => words)).toEqual(expected);
          for (const { words, norm } of found) {
            const idfs = [...new Set(words)].map((word) => postings.idf[postings.vocabulary.get(word)!]!);
            expect(norm).toBeCloseTo(Math.hypot(...idfs), 5);
          }
        });
      }),
      { numRuns: 60, seed: 41 },
    );
  });
});
