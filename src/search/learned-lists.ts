import { type AskedQuestion, askedQuestions } from "./asked-questions.ts";
import { inverseDocumentFrequency } from "./bm25f.ts";
import { fade } from "./fade.ts";
import type { InvertedLists } from "./inverted-lists.ts";
import type { LearnedWords, PastQuestion } from "./learned-words.ts";
import { measureTrust } from "./measure-trust.ts";

/** The words by which past questions lead to the articles of one view: made from these articles' questions and no others. */
export interface LearnedLists {
  /** Number of each term. */
  readonly terms: ReadonlyMap<string, number>;
  /** Which articles a term leads to; `impacts` is how often it did, each time by its weight and the question's say. */
  readonly counts: InvertedLists;
  /** Questions that have each term. */
  readonly frequencies: Uint32Array;
  /** Number of questions. */
  readonly questions: number;
  /** Inverse document frequency of each term among the questions, > 0. */
  readonly idf: Float64Array;
  /** Questions of each article of the view, faded. */
  readonly sizes: Float64Array;
  /** How far the questions agree with each other, in [0, 1]; 0 if there is nothing to learn from them. */
  readonly trust: number;
  /** Subjects that several of the questions share. */
  readonly asked: readonly AskedQuestion[];
}

/** A question that closed articles of this view. */
export interface OwnQuestion extends Pick<PastQuestion, "terms" | "weights" | "subject"> {
  /** Places of its articles in the view, each once. */
  readonly articles: readonly number[];
  /** What it counts for, in (0, 1]: 1 for the newest one, less with age. */
  readonly say: number;
}

/** O(terms of the questions). Questions without a visible article leave no trace. */
export function createLearnedLists(
  words: LearnedWords,
  ordinalById: ReadonlyMap<string, number>,
): LearnedLists {
  const own = ownQuestions(words, ordinalById);
  const terms = new Map<string, number>();
  for (const question of own)
    for (const term of question.terms) if (!terms.has(term)) terms.set(term, terms.size);
  const frequencies = frequenciesOf(own, terms);
  const lists = {
    terms,
    counts: countTerms(own, terms),
    frequencies,
    questions: own.length,
    idf: Float64Array.from(frequencies, (df) => inverseDocumentFrequency(df, own.length)),
    sizes: sizesOf(own, ordinalById.size),
  };
  return { ...lists, trust: measureTrust(own, lists), asked: askedQuestions(own) };
}

function ownQuestions(
  { questions, halfLifeDays }: LearnedWords,
  ordinalById: ReadonlyMap<string, number>,
): OwnQuestion[] {
  const own = questions
    .map((question) => ({
      ...question,
      articles: question.articleIds.flatMap((id) => ordinalById.get(id) ?? []),
    }))
    .filter(({ articles }) => articles.length > 0);
  const newest = own.reduce<string | null>(
    (latest, { createdAt }) =>
      createdAt !== null && (latest === null || createdAt > latest) ? createdAt : latest,
    null,
  );
  return own.map((question) => ({ ...question, say: fade(question.createdAt, { halfLifeDays, newest }) }));
}

function countTerms(own: readonly OwnQuestion[], terms: ReadonlyMap<string, number>): InvertedLists {
  const rows: Map<number, number>[] = Array.from(terms, () => new Map());
  for (const { articles, terms: words, weights, say } of own) {
    words.forEach((word, i) => {
      const row = rows[terms.get(word)!]!;
      for (const article of articles) row.set(article, (row.get(article) ?? 0) + weights[i]! * say);
    });
  }
  return packRows(rows);
}

function packRows(rows: readonly ReadonlyMap<number, number>[]): InvertedLists {
  const offsets = new Uint32Array(rows.length + 1);
  rows.forEach((row, i) => {
    offsets[i + 1] = offsets[i]! + row.size;
  });
  const units = new Uint32Array(offsets[rows.length]!);
  const impacts = new Float32Array(units.length);
  rows.forEach((row, i) => {
    [...row.entries()]
      .sort(([a], [b]) => a - b)
      .forEach(([unit, count], at) => {
        units[offsets[i]! + at] = unit;
        impacts[offsets[i]! + at] = count;
      });
  });
  return { offsets, units, impacts };
}

function frequenciesOf(own: readonly OwnQuestion[], terms: ReadonlyMap<string, number>): Uint32Array {
  const frequencies = new Uint32Array(terms.size);
  for (const question of own) for (const term of question.terms) frequencies[terms.get(term)!]! += 1;
  return frequencies;
}

function sizesOf(own: readonly OwnQuestion[], articles: number): Float64Array {
  const sizes = new Float64Array(articles);
  for (const question of own) for (const article of question.articles) sizes[article]! += question.say;
  return sizes;
}
