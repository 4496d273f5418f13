import type { Article, Section } from "../article/article.ts";
import { addTo } from "../math/add-to.ts";
import { log2 } from "../math/elementary.ts";
import type { Analyzer } from "../text/analyzer.ts";
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
  /** One for the same articles and some others, which has at hand what this one has read. */
  beside(vocabulary: Vocabulary): SectionChooser;
}

/** Articles whose words are kept at hand, the latest ones shown: about 10 MB. */
const MAX_KEPT = 1000;
/** A word in the heading counts as so many in the text. */
const HEADING_COUNT = 2;
/** BM25's usual k1 and b, the section's length set beside the mean of its article. */
const K = 1.2;
const B = 0.75;

/** Reads an article's words when it is first shown, O(its length), and keeps them for the next time. */
export function createSectionChooser(
  analyzer: Analyzer,
  vocabulary: Vocabulary,
  kept: Map<Article, readonly SectionWords[]> = new Map(),
): SectionChooser {
  const read = (article: Article): readonly SectionWords[] => {
    const words = kept.get(article) ?? article.sections.map((section) => countWords(analyzer, section));
    kept.delete(article);
    kept.set(article, words);
    if (kept.size > MAX_KEPT) kept.delete(kept.keys().next().value!);
    return words;
  };
  return {
    beside: (others) => createSectionChooser(analyzer, others, kept),
    best(article, { terms, phrases }) {
      const weighed = terms.map(({ term, weight }) => ({ term, weight: weight / rank(vocabulary, term) }));
      const words = read(article);
      const meanLength = words.reduce((sum, { length }) => sum + length, 0) / Math.max(1, words.length);
      const scores = words.map((section) => scoreSection(section, weighed, meanLength));
      return firstBest(scores, (place) =>
        phrases.some((phrase) => sectionHasPhrase(article.sections[place]!, phrase)),
      );
    },
  };
}

interface SectionWords {
  readonly counts: ReadonlyMap<string, number>;
  /** Words in heading and text. */
  readonly length: number;
}

function countWords(analyzer: Analyzer, { heading, text }: Section): SectionWords {
  const counts = new Map<string, number>();
  const texts = analyzer.terms(text);
  for (const term of texts) addTo(counts, term);
  for (const term of analyzer.terms(heading)) addTo(counts, term, HEADING_COUNT);
  return { counts, length: texts.length };
}

/** Common words say little about which section it is. ≥ 1. */
function rank(vocabulary: Vocabulary, term: string): number {
  return log2(2 + vocabulary.textCount(term));
}

function scoreSection(
  { counts, length }: SectionWords,
  terms: readonly WeightedTerm[],
  meanLength: number,
): number {
  const norm = 1 - B + (B * length) / Math.max(1, meanLength);
  let score = 0;
  for (const { term, weight } of terms) {
    const count = counts.get(term) ?? 0;
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
