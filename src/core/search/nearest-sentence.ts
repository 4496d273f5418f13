import type { Article } from "../article/article.ts";
import { log } from "../math/elementary.ts";
import type { ArticleWords, SentenceRuns } from "./article-words.ts";
import { inverseDocumentFrequency, type QueryWord } from "./expand-query.ts";
import type { Postings } from "./postings.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Compares queries with the sentences of a view's articles. */
export interface NearestSentence {
  /**
   * For each of the articles the cosine of the words with the sentence, title or other name of two words or more that comes nearest, each word weighed by
   * its rarity among the view's texts, in [0, 1]. The same from `postings` of these articles, which have their sentences at hand. O(length of the articles).
   */
  cosines(articles: readonly Article[], words: readonly QueryWord[], postings: Postings | null): number[];
}

/** `texts`: number of names and bodies that words are counted in. */
export function createNearestSentence(
  kept: ArticleWords,
  vocabulary: Vocabulary,
  texts: number,
): NearestSentence {
  const rarityOf = (term: string): number =>
    inverseDocumentFrequency(texts, Math.max(1, vocabulary.textCount(term)));
  const own = new SentenceComparer(ofKept(kept), rarityOf);
  const comparers = new WeakMap<Postings, SentenceComparer>();
  const comparerOf = (postings: Postings): SentenceComparer => {
    const comparer = comparers.get(postings) ?? new SentenceComparer(ofPostings(postings), rarityOf);
    comparers.set(postings, comparer);
    return comparer;
  };
  return {
    cosines(articles, words, postings) {
      const length = lengthOf(words, texts);
      if (length === 0) return articles.map(() => 0);
      const comparer = postings === null ? own : comparerOf(postings);
      return comparer.compare(articles, words).map((product) => Math.min(1, product / length));
    },
  };
}

/** Euclidean length of the query; a word that the articles lack is as rare as can be. 0 for a query without words. */
function lengthOf(words: readonly QueryWord[], texts: number): number {
  const unknown = log(1 + (texts + 0.5) / 0.5);
  const squares = words.map(({ terms, rarity }) => (terms.length === 0 ? unknown : rarity) ** 2);
  return Math.sqrt(squares.reduce((sum, square) => sum + square, 0));
}

/** Sentences [first, end) of one article. */
interface ArticleSentences extends SentenceRuns {
  readonly first: number;
  readonly end: number;
}

/** Where the sentences of articles are at hand, each term known by its number. */
interface SentenceSource {
  readonly terms: readonly string[];
  numberOf(term: string): number | undefined;
  sentencesOf(article: Article): ArticleSentences;
}

function ofKept(kept: ArticleWords): SentenceSource {
  return {
    terms: kept.terms,
    numberOf: (term) => kept.numberOf(term),
    sentencesOf(article) {
      const { terms, offsets } = kept.of(article);
      return { terms, offsets, first: 0, end: offsets.length - 1 };
    },
  };
}

function ofPostings({ vocabulary, places, sentences }: Postings): SentenceSource {
  const { terms, offsets, articleOffsets } = sentences;
  return {
    terms: [...vocabulary.keys()],
    numberOf: (term) => vocabulary.get(term),
    sentencesOf({ id }) {
      const place = places.get(id)!;
      return { terms, offsets, first: articleOffsets[place]!, end: articleOffsets[place + 1]! };
    },
  };
}

/** Sentences of fewer terms say too little to compare with. */
const MIN_TERMS = 2;

/** The sentences of one source, weighed by the rarities of one view. */
class SentenceComparer {
  readonly #source: SentenceSource;
  readonly #rarityOf: (term: string) => number;
  /** Of each term that was met, by its number. */
  readonly #rarities: number[] = [];
  /** Euclidean length of each sentence that was compared; 0 for one that was not yet. */
  readonly #norms = new WeakMap<Article, Float64Array>();

  constructor(source: SentenceSource, rarityOf: (term: string) => number) {
    this.#source = source;
    this.#rarityOf = rarityOf;
  }

  /** The query's dot product with the nearest sentence of each article, divided by that sentence's length. */
  compare(articles: readonly Article[], words: readonly QueryWord[]): number[] {
    const read = articles.map((article) => this.#source.sentencesOf(article));
    const asked = this.#ask(words);
    return articles.map((article, at) => this.#nearest(article, read[at]!, asked));
  }

  /** The articles' words must have been read: only then they have numbers. */
  #ask(words: readonly QueryWord[]): AskedTerms {
    const places = new Map<number, number>();
    const wordOf: number[] = [];
    const products: number[] = [];
    words.forEach(({ terms, rarity }, word) => {
      for (const { term, weight } of terms) {
        const number = this.#source.numberOf(term) ?? -1;
        if (number < 0) continue;
        const product = weight * rarity * this.#rarity(number);
        const place = places.get(number) ?? wordOf.length;
        if (product <= (products[place] ?? 0)) continue;
        places.set(number, place);
        wordOf[place] = word;
        products[place] = product;
      }
    });
    return { places, wordOf, products, best: new Float64Array(words.length) };
  }

  #nearest(
    article: Article,
    { terms, offsets, first, end }: ArticleSentences,
    { places, wordOf, products, best }: AskedTerms,
  ): number {
    const norms = this.#norms.get(article) ?? new Float64Array(end - first);
    this.#norms.set(article, norms);
    let nearest = 0;
    for (let sentence = first; sentence < end; sentence++) {
      const from = offsets[sentence]!;
      const to = offsets[sentence + 1]!;
      if (to - from < MIN_TERMS) continue;
      let dot = 0;
      for (let at = from; at < to; at++) {
        const place = places.get(terms[at]!);
        if (place === undefined) continue;
        const more = products[place]! - best[wordOf[place]!]!;
        if (more <= 0) continue;
        best[wordOf[place]!] = products[place]!;
        dot += more;
      }
      if (dot === 0) continue;
      best.fill(0);
      norms[sentence - first] ||= this.#norm(terms.subarray(from, to));
      nearest = Math.max(nearest, dot / norms[sentence - first]!);
    }
    return nearest;
  }

  /** Each term counts once. */
  #norm(sentence: Uint32Array): number {
    let squares = 0;
    for (const term of new Set(sentence)) squares += this.#rarity(term) ** 2;
    return Math.sqrt(squares);
  }

  #rarity(number: number): number {
    this.#rarities[number] ??= this.#rarityOf(this.#source.terms[number]!);
    return this.#rarities[number];
  }
}

/** The terms that stand for the words of a query. */
interface AskedTerms {
  /** Place of each term by its number. */
  readonly places: ReadonlyMap<number, number>;
  /** The word that the term at each place stands for best. */
  readonly wordOf: readonly number[];
  /** What it adds to the dot product with a sentence that has it: likeness · rarity of the word · rarity of the term. */
  readonly products: readonly number[];
  /** Working space: what a sentence has of each word; all 0 between sentences. */
  readonly best: Float64Array;
}
