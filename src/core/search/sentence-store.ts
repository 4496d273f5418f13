import type { TermRuns } from "./article-terms.ts";

/** The sentences of all articles as runs of term numbers, to compare a ticket with the sentence that comes nearest. */
export interface SentenceStore {
  /** Sentences of article a: [articleOffsets[a], articleOffsets[a + 1]). */
  readonly articleOffsets: Uint32Array;
  /** Terms of sentence s: [offsets[s], offsets[s + 1]) of `terms`, in reading order. */
  readonly offsets: Uint32Array;
  readonly terms: Uint32Array;
  /** Euclidean length of each sentence's idf vector, > 0. */
  readonly norms: Float32Array;
  /** Place of each sentence's section among all sections. */
  readonly sections: Uint32Array;
  /** Working space, all 0 but for the terms of the ticket that is compared: which of its words each is, from 1. Small enough to stay in the processor's cache. */
  readonly askedAs: Uint16Array;
}

/** Sentences of fewer terms say too little to compare with. */
const MIN_TERMS = 2;

/** Packs the sentences of two or more terms. O(terms). */
export function createSentenceStore(articles: readonly TermRuns[], idf: Float64Array): SentenceStore {
  const articleOffsets = [0];
  const offsets = [0];
  const terms: number[] = [];
  const norms: number[] = [];
  const sections: number[] = [];
  /** The sentence that had each term last, counted from 1. */
  const lastIn = new Uint32Array(idf.length);
  let section = 0;
  const add = (sentence: Uint32Array): void => {
    if (sentence.length < MIN_TERMS) return;
    let squares = 0;
    for (const term of sentence) {
      if (lastIn[term] !== offsets.length) squares += idf[term]! ** 2;
      lastIn[term] = offsets.length;
      terms.push(term);
    }
    offsets.push(terms.length);
    norms.push(Math.sqrt(squares));
    sections.push(section);
  };
  for (const article of articles) {
    article.names.forEach(add);
    for (const sentences of article.sentences) {
      sentences.forEach(add);
      section++;
    }
    articleOffsets.push(norms.length);
  }
  return {
    articleOffsets: Uint32Array.from(articleOffsets),
    offsets: Uint32Array.from(offsets),
    terms: Uint32Array.from(terms),
    norms: Float32Array.from(norms),
    sections: Uint32Array.from(sections),
    askedAs: new Uint16Array(idf.length),
  };
}
