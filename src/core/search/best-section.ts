import type { Article, Section } from "../article/article.ts";
import { addTo } from "../math/add-to.ts";
import { log2 } from "../math/elementary.ts";
import type { Analyzer } from "../text/analyzer.ts";
import type { WeightedTerm } from "./full-text.ts";
import { firstAtLeast } from "./inverted-lists.ts";
import { LatelyUsed } from "./lately-used.ts";
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
  /** One for the same articles and some others, which has at hand what this one has read. */
  beside(vocabulary: Vocabulary): SectionChooser;
}

/** Words kept at hand, of the articles that were shown last, six bytes each. */
const MOST_KEPT = 2_000_000;
/** A word in the heading counts as so many in the text. */
const HEADING_COUNT = 2;
/** BM25's usual k1 and b, the section's length set beside the mean of its article. */
const K = 1.2;
const B = 0.75;

/** Reads an article's words when it is first shown, O(its length), and keeps them for the next time. */
export function createSectionChooser(
  analyzer: Analyzer,
  vocabulary: Vocabulary,
  kept: KeptWords = new KeptWords(analyzer),
): SectionChooser {
  return {
    beside: (others) => createSectionChooser(analyzer, others, kept),
    best(article, { terms, phrases }) {
      const words = kept.of(article);
      const weighed = terms.map(({ term, weight }) => ({
        number: kept.numberOf(term),
        weight: weight / rank(vocabulary, term),
      }));
      const meanLength = words.reduce((sum, { length }) => sum + length, 0) / Math.max(1, words.length);
      const scores = words.map((section) => scoreSection(section, weighed, meanLength));
      return firstBest(scores, (place) =>
        phrases.some((phrase) => sectionHasPhrase(article.sections[place]!, phrase)),
      );
    },
  };
}

/** The words of one section. */
interface SectionWords {
  /** Numbers of its terms, ascending, and how often it has each. */
  readonly terms: Uint32Array;
  readonly counts: Uint16Array;
  /** Words of its text. */
  readonly length: number;
}

/** The words of the articles that were shown last. */
class KeptWords {
  readonly #analyzer: Analyzer;
  readonly #numbers = new Map<string, number>();
  readonly #articles = new LatelyUsed<Article, readonly SectionWords[]>(MOST_KEPT, sizeOf);

  constructor(analyzer: Analyzer) {
    this.#analyzer = analyzer;
  }

  /** The number of a term; −1 for one that no article read so far has. */
  numberOf(term: string): number {
    return this.#numbers.get(term) ?? -1;
  }

  of(article: Article): readonly SectionWords[] {
    return this.#articles.get(article, () => article.sections.map((section) => this.#count(section)));
  }

  #count({ heading, text }: Section): SectionWords {
    const counts = new Map<number, number>();
    const texts = this.#analyzer.terms(text);
    for (const term of texts) addTo(counts, this.#number(term));
    for (const term of this.#analyzer.terms(heading)) addTo(counts, this.#number(term), HEADING_COUNT);
    const terms = Uint32Array.from(counts.keys()).sort();
    return {
      terms,
      counts: Uint16Array.from(terms, (term) => Math.min(counts.get(term)!, 0xffff)),
      length: texts.length,
    };
  }

  #number(term: string): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    this.#numbers.set(term, this.#numbers.size);
    return this.#numbers.size - 1;
  }
}

function sizeOf(words: readonly SectionWords[]): number {
  return words.reduce((sum, { terms }) => sum + terms.length, 0);
}

/** Common words say little about which section it is. ≥ 1. */
function rank(vocabulary: Vocabulary, term: string): number {
  return log2(2 + vocabulary.textCount(term));
}

function scoreSection(
  { terms: own, counts, length }: SectionWords,
  terms: readonly { readonly number: number; readonly weight: number }[],
  meanLength: number,
): number {
  const norm = 1 - B + (B * length) / Math.max(1, meanLength);
  let score = 0;
  for (const { number, weight } of terms) {
    const at = number < 0 ? own.length : firstAtLeast(own, number, { start: 0, end: own.length });
    const count = own[at] === number ? counts[at]! : 0;
    score += (weight * count) / (count + K * norm);
  }
  return score;
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
