import type { Article } from "../article/article.ts";
import type { ArticleWords, WordsOfArticle } from "./article-words.ts";
import type { QueryWord } from "./expand-query.ts";
import { rarityIn, rarityOfUnknown } from "./rarity.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** The sentence, title or other name of an article that comes nearest to a query. */
interface NearestSentence {
  /** Of the query's words with those of the sentence, each weighed by its rarity among the view's texts, in [0, 1]. */
  readonly cosine: number;
  /** As it is written; the first of equals, `""` if none shares a word. */
  readonly text: string;
}

/** Compares queries with the sentences of a view's articles. */
export interface SentenceComparer {
  /** Of each of the articles; sentences of a single word are passed over, names of one are not. O(length of the articles). */
  nearest(articles: readonly Article[], words: readonly QueryWord[]): NearestSentence[];
}

/** Sentences of fewer terms say too little to compare with; a name may be one word. */
const MIN_TERMS = 2;

/** `texts`: number of names and bodies that words are counted in. */
export function createSentenceComparer(
  kept: ArticleWords,
  vocabulary: Vocabulary,
  texts: number,
): SentenceComparer {
  const rarities: number[] = [];
  const rarityOf = (number: number): number => {
    rarities[number] ??= rarityIn(texts, Math.max(1, vocabulary.textCount(kept.terms[number]!)));
    return rarities[number];
  };
  const norms = new WeakMap<WordsOfArticle, Float64Array>();
  const normsOf = (words: WordsOfArticle): Float64Array => {
    const known = norms.get(words) ?? new Float64Array(words.offsets.length);
    norms.set(words, known);
    return known;
  };
  return {
    nearest(articles, words) {
      const length = lengthOf(words, texts);
      // Only the words of articles that were read have numbers.
      const read = articles.map((article) => kept.of(article));
      const asked = askTerms(words, (term) => kept.numberOf(term), rarityOf);
      return read.map((own, at) => {
        const best = nearestOf(own, asked, { norms: normsOf(own), rarityOf });
        if (best.sentence === -1) return { cosine: 0, text: "" };
        return {
          cosine: Math.min(1, best.product / length),
          text: kept.sentence(articles[at]!, best.sentence),
        };
      });
    },
  };
}

/** Euclidean length of the query; a word that the articles lack is as rare as can be. */
function lengthOf(words: readonly QueryWord[], texts: number): number {
  const unknown = rarityOfUnknown(texts);
  const squares = words.map(({ terms, rarity }) => (terms.length === 0 ? unknown : rarity) ** 2);
  return Math.sqrt(squares.reduce((sum, square) => sum + square, 0));
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

function askTerms(
  words: readonly QueryWord[],
  numberOf: (term: string) => number,
  rarityOf: (number: number) => number,
): AskedTerms {
  const places = new Map<number, number>();
  const wordOf: number[] = [];
  const products: number[] = [];
  words.forEach(({ terms, rarity }, word) => {
    for (const { term, weight } of terms) {
      const number = numberOf(term);
      if (number < 0) continue;
      const product = weight * rarity * rarityOf(number);
      const place = places.get(number) ?? wordOf.length;
      if (product <= (products[place] ?? 0)) continue;
      places.set(number, place);
      wordOf[place] = word;
      products[place] = product;
    }
  });
  return { places, wordOf, products, best: new Float64Array(words.length) };
}

interface Weights {
  /** Euclidean length of each sentence that was compared before; 0 for the others. */
  readonly norms: Float64Array;
  readonly rarityOf: (number: number) => number;
}

/** The sentence with the largest dot product divided by its own length; −1 for none above 0. */
function nearestOf(
  { terms, offsets, sectionOffsets }: WordsOfArticle,
  { places, wordOf, products, best }: AskedTerms,
  { norms, rarityOf }: Weights,
): { readonly sentence: number; readonly product: number } {
  let nearest = { sentence: -1, product: 0 };
  for (let sentence = 0; sentence + 1 < offsets.length; sentence++) {
    const from = offsets[sentence]!;
    const to = offsets[sentence + 1]!;
    if (to - from < MIN_TERMS && sentence >= sectionOffsets[0]!) continue;
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
    norms[sentence] ||= lengthOfTerms(terms.subarray(from, to), rarityOf);
    const product = dot / norms[sentence]!;
    if (product > nearest.product) nearest = { sentence, product };
  }
  return nearest;
}

/** Euclidean length; each term counts once. */
function lengthOfTerms(terms: Uint32Array, rarityOf: (number: number) => number): number {
  let squares = 0;
  for (const term of new Set(terms)) squares += rarityOf(term) ** 2;
  return Math.sqrt(squares);
}
