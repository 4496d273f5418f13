import type { Postings } from "../search/postings.ts";
import { pairOf, type TicketQuery, type WordPairs } from "./ticket-query.ts";

/** How an article's title and sentences answer a ticket. */
interface SentenceMatch {
  /** Cosine with the nearest sentence, in [0, 1]. */
  readonly cosine: number;
  /** Place of that sentence's section among all sections; -1 if no sentence shares a word. */
  readonly section: number;
  /** Distinct pairs of neighbouring words that both have. */
  readonly pairs: number;
  /** Share of the title's words, weighed by rarity, that the ticket has, in [0, 1]. */
  readonly titleCoverage: number;
}

/** What sentences are compared with: the ticket's words, numbered from 1. */
interface AskedWords {
  /** What each word adds to the dot product with a sentence that has it. */
  readonly weights: Float64Array;
  /** The sentence that each word was met in last, + 1. */
  readonly metIn: Uint32Array;
  readonly pairs: WordPairs;
  /** The article that each pair was met in last, + 1. */
  readonly pairMetIn: Uint32Array;
}

/** Compares the ticket with the title and each sentence of each of these articles. O(terms of the ticket + terms of the articles). */
export function matchSentences(
  postings: Postings,
  articles: Uint32Array,
  { query: { terms }, sentenceWeights, length, pairs }: TicketQuery,
): SentenceMatch[] {
  const { askedAs } = postings.sentences;
  const asked = {
    weights: new Float64Array(terms.length + 1),
    metIn: new Uint32Array(terms.length + 1),
    pairs,
    pairMetIn: new Uint32Array(pairs.seconds.length),
  };
  for (let word = 1; word <= terms.length; word++) {
    const term = terms[word - 1]!;
    askedAs[term] = word;
    asked.weights[word] = sentenceWeights[word - 1]! * postings.idf[term]!;
  }
  try {
    const matches: SentenceMatch[] = [];
    for (const article of articles) matches.push(matchArticle(postings, article, asked, length));
    return matches;
  } finally {
    for (const term of terms) askedAs[term] = 0;
  }
}

/** One loop over all of an article's words, as every verdict goes through them: nine in ten are none of the ticket's, and are passed over at a glance. */
function matchArticle(
  postings: Postings,
  article: number,
  { weights, metIn, pairs, pairMetIn }: AskedWords,
  length: number,
): SentenceMatch {
  const { articleOffsets, offsets, terms, norms, sections, askedAs } = postings.sentences;
  const articleEnd = offsets[articleOffsets[article + 1]!]!;
  let sentence = articleOffsets[article]!;
  let end = offsets[sentence + 1]!;
  let dot = 0;
  let best = 0;
  let section = -1;
  let found = 0;
  let before = 0;
  let beforeAt = -2;
  for (let at = offsets[sentence]!; at < articleEnd; at++) {
    const word = askedAs[terms[at]!]!;
    if (word === 0) continue;
    if (at >= end) {
      while (at >= end) end = offsets[++sentence + 1]!;
      dot = 0;
      beforeAt = -2;
    }
    if (metIn[word] !== sentence + 1) {
      metIn[word] = sentence + 1;
      dot += weights[word]!;
      // Each word adds, so that the last one tells the cosine of the sentence.
      const cosine = dot / norms[sentence]!;
      if (cosine > best) {
        best = cosine;
        section = sections[sentence]!;
      }
    }
    const pair = beforeAt === at - 1 ? pairOf(pairs, before - 1, word - 1) : -1;
    if (pair !== -1 && pairMetIn[pair] !== article + 1) {
      pairMetIn[pair] = article + 1;
      found++;
    }
    before = word;
    beforeAt = at;
  }
  return {
    cosine: Math.min(1, best / length),
    section,
    pairs: found,
    titleCoverage: titleCoverage(postings, article),
  };
}

function titleCoverage({ titleOffsets, titleTerms, idf, sentences }: Postings, article: number): number {
  let covered = 0;
  let total = 0;
  for (let at = titleOffsets[article]!; at < titleOffsets[article + 1]!; at++) {
    const weight = idf[titleTerms[at]!]!;
    total += weight;
    if (sentences.askedAs[titleTerms[at]!] !== 0) covered += weight;
  }
  return total === 0 ? 0 : covered / total;
}
