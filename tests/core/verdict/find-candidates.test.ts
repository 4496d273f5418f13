import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "../../../src/core/article/article.ts";
import type { HistoryRecall, Vote } from "../../../src/core/history/history-recall.ts";
import { createPostings } from "../../../src/core/search/create-postings.ts";
import { ticketTerms } from "../../../src/core/ticket/ticket-terms.ts";
import { ARTICLE_FEATURES, type ArticleFeature } from "../../../src/core/verdict/article-features.ts";
import { type Candidates, findCandidates } from "../../../src/core/verdict/find-candidates.ts";
import { makeArticle } from "../../make/article.ts";
import { plainAnalyzer, smallKb, WORDS, wordsOf } from "../search/small-kb.ts";

const words = fc.array(fc.constantFrom(...WORDS, "unheard", "strange"), { maxLength: 6 });
const aTicket = fc.record({
  subject: words.map((list) => list.join(" ")),
  description: fc
    .array(words, { maxLength: 3 })
    .map((lines) => lines.map((line) => line.join(" ")).join("\n")),
});
type Text = { readonly subject: string; readonly description: string };

const candidatesOf = (
  articles: readonly Article[],
  ticket: Text & { readonly category?: string },
  more: { readonly allowed?: Uint8Array; readonly recalled?: HistoryRecall } = {},
): Candidates =>
  findCandidates(ticketTerms({ category: null, ...ticket }, plainAnalyzer), {
    postings: createPostings(articles, plainAnalyzer),
    allowed: more.allowed ?? new Uint8Array(articles.length).fill(1),
    recalled: more.recalled ?? null,
  });

const feature = ({ rows }: Candidates, row: number, name: ArticleFeature): number =>
  rows[row * ARTICLE_FEATURES.length + ARTICLE_FEATURES.indexOf(name)]!;

const titlesAndNames = ({ title, summary, aliases, keywords, symptoms, questions }: Article): string[] => [
  title,
  summary,
  ...aliases,
  ...keywords,
  ...symptoms,
  ...questions,
];

/** All lines of an article that say two words or more. */
const sentencesOf = (article: Article): string[][] =>
  [...titlesAndNames(article), ...article.sections.flatMap(({ text }) => text.split("\n"))]
    .map(wordsOf)
    .filter((sentence) => sentence.length >= 2);

function idfOver(articles: readonly Article[]): (word: string) => number {
  const texts = articles.map((article) => {
    const { tags, sections } = article;
    const all = [
      ...titlesAndNames(article),
      ...tags,
      ...sections.flatMap(({ heading, text }) => [heading, text]),
    ];
    return new Set(wordsOf(all.join(" ")));
  });
  return (word) => {
    const df = texts.filter((text) => text.has(word)).length;
    return Math.log(1 + (articles.length - df + 0.5) / (df + 0.5));
  };
}

/** idf · (1 + ln(3 · times in the subject + times in the description)), by word. */
function ticketVector({ subject, description }: Text, idf: (word: string) => number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of wordsOf(subject)) counts.set(word, (counts.get(word) ?? 0) + 3);
  for (const word of wordsOf(description)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map([...counts].map(([word, count]) => [word, idf(word) * (1 + Math.log(count))]));
}

function nearestSentence(article: Article, ticket: Text, idf: (word: string) => number): number {
  const vector = ticketVector(ticket, idf);
  const length = Math.hypot(...vector.values());
  const cosines = sentencesOf(article).map((sentence) => {
    const distinct = [...new Set(sentence)];
    const dot = distinct.reduce((sum, word) => sum + idf(word) * (vector.get(word) ?? 0), 0);
    return dot / (Math.hypot(...distinct.map(idf)) * length || 1);
  });
  return Math.max(0, ...cosines);
}

const pairsIn = (lines: readonly (readonly string[])[]): Set<string> =>
  new Set(lines.flatMap((line) => line.slice(1).map((word, i) => `${line[i]} ${word}`)));

function sharedPairs(article: Article, ticket: Text): number {
  const theirs = pairsIn([ticket.subject, ...ticket.description.split("\n")].map(wordsOf));
  return [...pairsIn(sentencesOf(article))].filter((pair) => theirs.has(pair)).length;
}

function titleCoverage({ title }: Article, ticket: Text, idf: (word: string) => number): number {
  const theirs = new Set(wordsOf(`${ticket.subject} ${ticket.description}`));
  const sum = (list: readonly string[]): number => list.reduce((total, word) => total + idf(word), 0);
  const distinct = [...new Set(wordsOf(title))];
  return distinct.length === 0 ? 0 : sum(distinct.filter((word) => theirs.has(word))) / sum(distinct);
}

describe("features against their definitions", () => {
  it("agrees on nearest sentence, word pairs and title", () => {
    fc.assert(
      fc.property(smallKb, aTicket, (articles, ticket) => {
        const candidates = candidatesOf(articles, ticket);
        const idf = idfOver(articles);
        candidates.articles.forEach((place, row) => {
          const article = articles[place]!;
          const pairs = sharedPairs(article, ticket);
          expect(feature(candidates, row, "bestSentence")).toBeCloseTo(
            nearestSentence(article, ticket, idf),
            5,
          );
          expect(feature(candidates, row, "wordPairs")).toBeCloseTo(pairs / (pairs + 3), 9);
          expect(feature(candidates, row, "titleCoverage")).toBeCloseTo(
            titleCoverage(article, ticket, idf),
            9,
          );
        });
      }),
      { numRuns: 80, seed: 81 },
    );
  });

  it("keeps each in [0, 1], candidates ascending, and names a section of the article itself", () => {
    fc.assert(
      fc.property(smallKb, aTicket, (articles, ticket) => {
        const candidates = candidatesOf(articles, ticket);
        for (const value of candidates.rows) expect(value >= 0 && value <= 1).toBe(true);
        expect([...candidates.articles]).toEqual([...new Set(candidates.articles)].sort((a, b) => a - b));
        const { sectionOffsets } = createPostings(articles, plainAnalyzer);
        candidates.sections.forEach((section, row) => {
          const place = candidates.articles[row]!;
          if (section === -1) return;
          expect(section).toBeGreaterThanOrEqual(sectionOffsets[place]!);
          expect(section).toBeLessThan(sectionOffsets[place + 1]!);
        });
      }),
      { numRuns: 60, seed: 82 },
    );
  });

  it("finds every article that shares a word, while they are few", () => {
    fc.assert(
      fc.property(smallKb, aTicket, (articles, ticket) => {
        const theirs = new Set(wordsOf(`${ticket.subject} ${ticket.description}`));
        const sharing = articles.flatMap(({ tags, sections, ...article }, place) => {
          const texts = [...titlesAndNames({ tags, sections, ...article }), ...tags];
          const all = wordsOf(
            [...texts, ...sections.flatMap(({ heading, text }) => [heading, text])].join(" "),
          );
          return all.some((word) => theirs.has(word)) ? [place] : [];
        });
        expect([...candidatesOf(articles, ticket).articles]).toEqual(sharing);
      }),
      { numRuns: 60, seed: 83 },
    );
  });

  it("gives the same numbers for one ticket after another: nothing is left behind", () => {
    const articles = [
      makeArticle({ id: "a", title: "vpn jam mail" }),
      makeArticle({ id: "b", title: "dock mail" }),
    ];
    const postings = createPostings(articles, plainAnalyzer);
    const ask = (subject: string): Candidates =>
      findCandidates(ticketTerms({ subject, description: "", category: null }, plainAnalyzer), {
        postings,
        allowed: Uint8Array.of(1, 1),
        recalled: null,
      });
    const first = ask("vpn jam").rows;
    ask("mail dock jam");
    expect(ask("vpn jam").rows).toEqual(first);
  });
});

const vote = (votes: number, profile = 0): Vote => ({
  votes,
  nearest: votes,
  wordingVotes: 0,
  wordingNearest: 0,
  profile,
  habit: 0.5,
  lately: 0,
  ticketIds: [],
});
const recalled = (votes: Record<string, Vote>): HistoryRecall => ({
  vector: { terms: new Uint32Array(), weights: new Float64Array() },
  knownAs: null,
  neighbours: [],
  wordedAlike: [],
  votes: new Map(Object.entries(votes)),
  voteFor: (id) => votes[id] ?? vote(0),
  phraseRegression: 0.5,
  phraseShares: () => null,
  categorySolved: 0.5,
});

describe("who may be a candidate", () => {
  const articles = [
    makeArticle({ id: "a", title: "vpn", category: ["Network"] }),
    makeArticle({ id: "b", title: "mail" }),
    makeArticle({ id: "c", title: "dock" }),
  ];

  it("is whoever history votes for, too", () => {
    const found = candidatesOf(
      articles,
      { subject: "vpn", description: "" },
      {
        recalled: recalled({ b: vote(0.5), c: vote(0, 0.3), gone: vote(1) }),
      },
    );
    expect([...found.articles]).toEqual([0, 1, 2]);
    expect(feature(found, 1, "votes")).toBe(0.5);
    expect(feature(found, 2, "profile")).toBe(0.3);
    expect(found.sections[1]).toBe(-1);
  });

  it("is nobody who is not allowed, whatever speaks for them", () => {
    const found = candidatesOf(
      articles,
      { subject: "vpn mail", description: "" },
      {
        allowed: Uint8Array.of(0, 1, 0),
        recalled: recalled({ a: vote(1, 1), c: vote(1, 1) }),
      },
    );
    expect([...found.articles]).toEqual([1]);
  });

  it("has the category of the ticket or has not, case and accents aside", () => {
    const found = candidatesOf(articles, { subject: "vpn mail", description: "", category: "NÉTWORK" });
    expect([feature(found, 0, "category"), feature(found, 1, "category")]).toEqual([1, 0]);
  });
});
