import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "../../../src/core/article/article.ts";
import {
  ARTICLE_BM25F,
  type Bm25f,
  FIELD_WEIGHTS,
  inverseDocumentFrequency,
  NAME_BM25F,
  SECTION_BM25F,
} from "../../../src/core/search/bm25f.ts";
import { createPostings } from "../../../src/core/search/create-postings.ts";
import { scoreUnits } from "../../../src/core/search/inverted-lists.ts";
import { labelKey } from "../../../src/core/search/postings.ts";
import { postingsQuery } from "../../../src/core/search/postings-query.ts";
import { makeArticle } from "../../make/article.ts";
import { plainAnalyzer, smallKb, WORDS, wordsOf } from "./small-kb.ts";

/** A text as the formula sees it: weighted fields of words. */
type Unit = readonly { readonly words: readonly string[]; readonly weight: number }[];

const namesOf = ({ aliases, keywords, symptoms, questions }: Article): string[] => [
  ...aliases,
  ...keywords,
  ...symptoms,
  ...questions,
];

function articleUnit(article: Article): Unit {
  const texts: Record<keyof typeof FIELD_WEIGHTS, string> = {
    title: article.title,
    names: namesOf(article).join(" "),
    summary: article.summary,
    headings: article.sections.map(({ heading }) => heading).join(" "),
    tags: article.tags.join(" "),
    body: article.sections.map(({ text }) => text).join(" "),
  };
  const fields = Object.keys(FIELD_WEIGHTS) as (keyof typeof FIELD_WEIGHTS)[];
  return fields.map((field) => ({ words: wordsOf(texts[field]), weight: FIELD_WEIGHTS[field] }));
}

const sectionUnits = (article: Article): Unit[] =>
  (article.sections.length === 0 ? [{ heading: "", text: "" }] : article.sections).map(
    ({ heading, text }) => [{ words: wordsOf(`${article.title} ${heading} ${text}`), weight: 1 }],
  );

const nameUnit = (article: Article): Unit => [
  { words: wordsOf([article.title, ...namesOf(article)].join(" ")), weight: 1 },
];

/** The formula, read from the page: nothing is precomputed, everything is counted anew for each word. */
function bruteForce(units: readonly Unit[], { k1, b }: Bm25f, idf: (word: string) => number) {
  const averages = (units[0] ?? []).map((_, field) => {
    const total = units.reduce((sum, unit) => sum + unit[field]!.words.length, 0);
    return total / units.length || 1;
  });
  return units.map((unit) => (query: ReadonlyMap<string, number>): number => {
    let score = 0;
    for (const [word, times] of query) {
      let tf = 0;
      unit.forEach(({ words, weight }, field) => {
        const count = words.filter((one) => one === word).length;
        tf += (weight * count) / (1 - b + (b * words.length) / averages[field]!);
      });
      score += (times * idf(word) * tf) / (k1 + tf);
    }
    return score;
  });
}

function idfOver(articles: readonly Article[]): (word: string) => number {
  const texts = articles.map((article) => new Set(articleUnit(article).flatMap(({ words }) => words)));
  return (word) => {
    const df = texts.filter((text) => text.has(word)).length;
    return Math.log(1 + (articles.length - df + 0.5) / (df + 0.5));
  };
}

const aQuery = fc
  .dictionary(fc.constantFrom(...WORDS, "unheard"), fc.integer({ min: 1, max: 5 }))
  .map((times) => new Map(Object.entries(times)));

function expectEqual(actual: Float64Array, expected: readonly number[]): void {
  expect(actual).toHaveLength(expected.length);
  expected.forEach((score, i) => {
    expect(Math.abs(actual[i]! - score)).toBeLessThanOrEqual(1e-6 * (1 + score));
  });
}

describe("scores against the formula", () => {
  it("agrees for articles, sections and names", () => {
    fc.assert(
      fc.property(smallKb, aQuery, (articles, times) => {
        const postings = createPostings(articles, plainAnalyzer);
        const query = postingsQuery(postings, [...times.keys()], [...times.values()]);
        const idf = idfOver(articles);
        const oracle = (units: readonly Unit[], parameters: Bm25f): number[] =>
          bruteForce(units, parameters, idf).map((score) => score(times));
        const sections = articles.flatMap(sectionUnits);
        expectEqual(
          scoreUnits(postings.articles, query, articles.length),
          oracle(articles.map(articleUnit), ARTICLE_BM25F),
        );
        expectEqual(scoreUnits(postings.sections, query, sections.length), oracle(sections, SECTION_BM25F));
        expectEqual(
          scoreUnits(postings.names, query, articles.length),
          oracle(articles.map(nameUnit), NAME_BM25F),
        );
      }),
      { numRuns: 200, seed: 11 },
    );
  });

  it("never scores beyond what is attainable, and attains half of it at tf = k1", () => {
    fc.assert(
      fc.property(smallKb, aQuery, (articles, times) => {
        const postings = createPostings(articles, plainAnalyzer);
        const query = postingsQuery(postings, [...times.keys()], [...times.values()]);
        for (const lists of [postings.articles, postings.names]) {
          for (const score of scoreUnits(lists, query, articles.length)) {
            expect(score).toBeLessThanOrEqual(query.attainable);
          }
        }
      }),
      { numRuns: 50, seed: 12 },
    );
    // One word, one article, average length: tf = occurrences · weight of the body.
    const text = Array.from({ length: ARTICLE_BM25F.k1 / FIELD_WEIGHTS.body }, () => "vpn").join(" ");
    const postings = createPostings([makeArticle({ id: "a", title: "", body: { "": text } })], plainAnalyzer);
    const query = postingsQuery(postings, ["vpn"], [1]);
    expect(scoreUnits(postings.articles, query, 1)[0]).toBeCloseTo(query.attainable / 2, 6);
  });

  it("works out a case of two articles by hand", () => {
    const postings = createPostings(
      [makeArticle({ id: "a", title: "vpn" }), makeArticle({ id: "b", title: "mail quota jam" })],
      plainAnalyzer,
    );
    // N = 2, df = 1: ln(1 + 1.5/1.5) = ln 2. Titles hold 1 and 3 words, 2 on average: norm 1 − b + b/2.
    const { k1, b } = ARTICLE_BM25F;
    const tf = FIELD_WEIGHTS.title / (1 - b / 2);
    const query = postingsQuery(postings, ["vpn"], [2]);
    expect(query.attainable).toBeCloseTo(2 * Math.LN2, 12);
    const [a, other] = scoreUnits(postings.articles, query, 2);
    expect(a).toBeCloseTo((2 * Math.LN2 * tf) / (k1 + tf), 6);
    expect(other).toBe(0);
  });
});

describe("inverseDocumentFrequency", () => {
  it.each([
    [0, 0, Math.LN2],
    [1, 2, Math.LN2],
    [0, 9, Math.log(20)],
    [9, 9, Math.log(1 + 0.5 / 9.5)],
  ])("is as Lucene has it for %d of %d", (df, count, expected) => {
    expect(inverseDocumentFrequency(df, count)).toBeCloseTo(expected, 12);
  });
});

describe("what else the postings know", () => {
  it("finds articles by product, category and tag, without case, accents and punctuation", () => {
    const { labels } = createPostings(
      [
        makeArticle({ id: "a", product: ["Résumé-Maker"], tags: ["VPN", "vpn"] }),
        makeArticle({ id: "b", category: ["resume maker"], tags: ["--"] }),
      ],
      plainAnalyzer,
    );
    expect(labels.get(labelKey("RESUME MAKER"))).toEqual([0, 1]);
    expect(labels.get("vpn")).toEqual([0]);
    expect(labels.has("")).toBe(false);
  });

  it("keeps each title's distinct terms", () => {
    const { titleOffsets, titleTerms, vocabulary } = createPostings(
      [makeArticle({ id: "a", title: "" }), makeArticle({ id: "b", title: "vpn mail vpn" })],
      plainAnalyzer,
    );
    expect([...titleOffsets]).toEqual([0, 0, 2]);
    expect([...titleTerms]).toEqual([vocabulary.get("vpn"), vocabulary.get("mail")]);
  });

  it("knows the sections of each article; an article without text has one empty section", () => {
    const { sectionOffsets } = createPostings(
      [makeArticle({ id: "a" }), makeArticle({ id: "b", body: { One: "x", Two: "y" } })],
      plainAnalyzer,
    );
    expect([...sectionOffsets]).toEqual([0, 1, 3]);
  });

  it("is made of no articles without complaint", () => {
    const postings = createPostings([], plainAnalyzer);
    expect(postings.articleCount).toBe(0);
    expect(postingsQuery(postings, ["vpn"], [1]).attainable).toBeCloseTo(Math.LN2, 12);
  });
});
