import type { Article } from "../article/article.ts";
import { log2 } from "../math/elementary.ts";
import type { ArticleWords, WordsOfArticle } from "./article-words.ts";
import type { WeightedTerm } from "./full-text.ts";
import { type PlainWords, sectionHasPhrase } from "./phrase.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What a hit's section is chosen by. */
export interface SectionQuery {
  readonly terms: readonly WeightedTerm[];
  readonly phrases: readonly PlainWords[];
}

/** Chooses the section of an article that a hit leads to. */
export interface SectionChooser {
  /** Place of the best section, first of equals; -1 if none of the terms is in a section. */
  best(article: Article, query: SectionQuery): number;
}

/** A word in the heading counts as so many in the text. */
const HEADING_COUNT = 2;
/** BM25's usual k1 and b, the section's length set beside the mean of its article. */
const K = 1.2;
const B = 0.75;

export function createSectionChooser(words: ArticleWords, vocabulary: Vocabulary): SectionChooser {
  return {
    best(article, { terms, phrases }) {
      const own = words.of(article);
      const places = new Map(terms.map(({ term }, place) => [words.numberOf(term), place]));
      const weights = terms.map(({ term, weight }) => weight / rank(vocabulary, term));
      const scores = scoreSections(own, places, weights);
      return firstBest(scores, (place) =>
        phrases.some((phrase) => sectionHasPhrase(article.sections[place]!, phrase)),
      );
    },
  };
}

/** Common words say little about which section it is. ≥ 1. */
function rank(vocabulary: Vocabulary, term: string): number {
  return log2(2 + vocabulary.textCount(term));
}

/** BM25 of each section, without idf. `places`: where in `weights` each term stands, by its number. O(terms of the article). */
function scoreSections(
  { terms, offsets, sectionOffsets, headings }: WordsOfArticle,
  places: ReadonlyMap<number, number>,
  weights: readonly number[],
): number[] {
  const start = offsets[sectionOffsets[0]!]!;
  const meanLength = (terms.length - start) / headings.length;
  return headings.map((heading, section) => {
    const text = terms.subarray(offsets[sectionOffsets[section]!]!, offsets[sectionOffsets[section + 1]!]!);
    const counts = new Float64Array(weights.length);
    const count = (words: Uint32Array, amount: number): void => {
      for (const term of words) {
        const place = places.get(term);
        if (place !== undefined) counts[place]! += amount;
      }
    };
    count(text, 1);
    count(heading, HEADING_COUNT);
    const norm = 1 - B + (B * text.length) / Math.max(1, meanLength);
    return counts.reduce((sum, times, i) => sum + (weights[i]! * times) / (times + K * norm), 0);
  });
}

function firstBest(scores: readonly number[], hasPhrase: (place: number) => boolean): number {
  let best = -1;
  let bestScore = 0;
  for (const [place, score] of scores.entries()) {
    if (score <= 0) continue;
    const raised = hasPhrase(place) ? score + PHRASE_BONUS : score;
    if (raised <= bestScore) continue;
    best = place;
    bestScore = raised;
  }
  return best;
}

/** Above any sum of terms, so that a section with a phrase goes before all others. */
const PHRASE_BONUS = 1000;
