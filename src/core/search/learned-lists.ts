import { addTo } from "../math/add-to.ts";
import { offsetsOf } from "../math/sparse-rows.ts";
import { type AskedQuestion, askedQuestions } from "./asked-questions.ts";
import { inverseDocumentFrequency } from "./bm25f.ts";
import { fade } from "./fade.ts";
import type { InvertedLists } from "./inverted-lists.ts";
import type { LearnedWords, PastQuestion } from "./learned-words.ts";
import { measureTrust, type TextAnswer, type Trust } from "./measure-trust.ts";
import { sharedTerms } from "./shared-terms.ts";

/**
 * The words by which past questions lead to the articles of one view: made from these articles' questions, of people who hold no
 * audience that the viewer does not hold, and from no others.
 */
export interface LearnedLists {
  /** Number of each term that enough people share. */
  readonly terms: ReadonlyMap<string, number>;
  /** Which articles a term leads to; `impacts` is how often it did, each time by its weight and the weight of the question's vote. */
  readonly counts: InvertedLists;
  /** Questions that have each term. */
  readonly frequencies: Uint32Array;
  /** Number of questions. */
  readonly questions: number;
  /** Inverse document frequency of each term among the questions, > 0. */
  readonly idf: Float64Array;
  /** Questions of each article of the view, faded. */
  readonly sizes: Float64Array;
  /** How far the questions are believed; not at all if there is nothing to learn from them. */
  readonly trust: Trust;
  /** Subjects that several of the questions share. */
  readonly asked: readonly AskedQuestion[];
}

/** A question that closed articles of this view. */
export interface OwnQuestion extends Pick<PastQuestion, "terms" | "weights" | "subject" | "requester"> {
  /** Places of its articles in the view, each once. */
  readonly articles: readonly number[];
  /** What it counts for, in (0, 1]: 1 for the newest one, less with age. */
  readonly voteWeight: number;
}

/** Who looks at past questions. */
interface LearnedView {
  /** Place of each visible article by its id. */
  readonly ordinalById: ReadonlyMap<string, number>;
  /** Audiences that the viewer holds. */
  readonly audiences: readonly string[];
  /** Whether a visible article has the term. */
  readonly isInArticles: (term: string) => boolean;
  /** The terms of a subject. */
  readonly termsOf: (text: string) => readonly string[];
  /** What the articles' own text answers to a query of these terms. */
  readonly askText: (terms: readonly string[]) => TextAnswer;
}

/**
 * O(terms of the questions). Questions that closed hidden articles only, and those of somebody who sees more than the viewer, leave no
 * trace. Questions closed without an article tell how many people share a word, and nothing else.
 */
export function createLearnedLists(
  { questions, halfLifeDays }: LearnedWords,
  view: LearnedView,
): LearnedLists {
  const { ordinalById } = view;
  const heard = questions.filter((question) => mayHear(question, view.audiences));
  const answered = fadeAll(closedHere(heard, ordinalById), halfLifeDays);
  const unanswered = heard.filter(({ articleIds }) => articleIds.length === 0);
  const shared = sharedTerms([...answered, ...unanswered], view.isInArticles);
  const own = answered.map((question) => withTerms(question, shared));
  const terms = numberTerms(own);
  const frequencies = frequenciesOf(own, terms);
  const lists = {
    terms,
    counts: countTerms(own, terms),
    frequencies,
    questions: own.length,
    idf: Float64Array.from(frequencies, (df) => inverseDocumentFrequency(df, own.length)),
    sizes: sizesOf(own, ordinalById.size),
  };
  const isShared = (subject: string): boolean => view.termsOf(subject).every((term) => terms.has(term));
  const trust = measureTrust(own, lists, (i) => view.askText(askedBriefly(answered[i]!)));
  return { ...lists, trust, asked: askedQuestions(own, isShared) };
}

/** Whether the viewer holds all that the person held who asked. */
function mayHear({ audiences }: PastQuestion, held: readonly string[]): boolean {
  return audiences.every((name) => name === "public" || held.includes(name));
}

type ClosedQuestion = Omit<OwnQuestion, "voteWeight"> & Pick<PastQuestion, "createdAt">;

function closedHere(
  questions: readonly PastQuestion[],
  ordinalById: ReadonlyMap<string, number>,
): ClosedQuestion[] {
  return questions
    .map((question) => ({
      ...question,
      articles: question.articleIds.flatMap((id) => ordinalById.get(id) ?? []),
    }))
    .filter(({ articles }) => articles.length > 0);
}

/** Counted from the newest of them. */
function fadeAll(own: readonly ClosedQuestion[], halfLifeDays: number | null): OwnQuestion[] {
  const newest = own.reduce<string | null>(
    (latest, { createdAt }) =>
      createdAt !== null && (latest === null || createdAt > latest) ? createdAt : latest,
    null,
  );
  return own.map((question) => ({
    ...question,
    voteWeight: fade(question.createdAt, { halfLifeDays, newest }),
  }));
}

/** The question without the terms that too few people share. */
function withTerms(question: OwnQuestion, shared: ReadonlySet<string>): OwnQuestion {
  const kept = question.terms.flatMap((term, i) => (shared.has(term) ? [i] : []));
  return {
    ...question,
    terms: kept.map((i) => question.terms[i]!),
    weights: kept.map((i) => question.weights[i]!),
  };
}

/** What somebody would have typed: the terms of its subject, or all if it has none. */
function askedBriefly({ terms, weights }: OwnQuestion): readonly string[] {
  const subject = terms.filter((_, i) => weights[i]! >= SUBJECT_WEIGHT);
  return subject.length > 0 ? subject : terms;
}

/** Of a word of the subject, at least 1 but for rounding. */
const SUBJECT_WEIGHT = 0.999;

function numberTerms(own: readonly OwnQuestion[]): Map<string, number> {
  const terms = new Map<string, number>();
  for (const question of own)
    for (const term of question.terms) if (!terms.has(term)) terms.set(term, terms.size);
  return terms;
}

function countTerms(own: readonly OwnQuestion[], terms: ReadonlyMap<string, number>): InvertedLists {
  const rows: Map<number, number>[] = Array.from(terms, () => new Map());
  for (const { articles, terms: words, weights, voteWeight } of own) {
    words.forEach((word, i) => {
      const row = rows[terms.get(word)!]!;
      for (const article of articles) addTo(row, article, weights[i]! * voteWeight);
    });
  }
  return packRows(rows);
}

function packRows(rows: readonly ReadonlyMap<number, number>[]): InvertedLists {
  const offsets = offsetsOf(rows.map(({ size }) => size));
  const entries = rows.flatMap((row) => [...row].sort(([a], [b]) => a - b));
  const units = Uint32Array.from(entries, ([unit]) => unit);
  const impacts = Float32Array.from(entries, ([, count]) => count);
  return { offsets, units, impacts };
}

function frequenciesOf(own: readonly OwnQuestion[], terms: ReadonlyMap<string, number>): Uint32Array {
  const frequencies = new Uint32Array(terms.size);
  for (const question of own) for (const term of question.terms) frequencies[terms.get(term)!]! += 1;
  return frequencies;
}

function sizesOf(own: readonly OwnQuestion[], articles: number): Float64Array {
  const sizes = new Float64Array(articles);
  for (const question of own) for (const article of question.articles) sizes[article]! += question.voteWeight;
  return sizes;
}
