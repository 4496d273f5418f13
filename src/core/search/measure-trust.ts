import { forEachPosting } from "./inverted-lists.ts";
import type { LearnedLists, OwnQuestion } from "./learned-lists.ts";
import { saturate } from "./saturate.ts";

/** How far past questions are believed beside the articles' own text, each in [0, 1]. */
export interface Trust {
  /** Where the article that fits best by its text has half of the query's words or more, weighed by rarity. */
  readonly covered: number;
  /** Where it has less: the customer calls it otherwise. */
  readonly uncovered: number;
}

/** What the articles' own text answers to a question. */
export interface TextAnswer {
  /** By place; 0 for articles that do not match. */
  readonly scores: Float64Array;
  /** Share of the question's words that the best of them has, weighed by rarity, in [0, 1]. */
  readonly covered: number;
}

/** Of past questions beside the articles' own text, if the past is believed in full. Chosen with `saturate`'s numbers. */
const LEARNED_FACTOR = 6;
/** Questions that are put to the test; more would only say the same more exactly. */
const MAX_TESTED = 200;
/** How far the past may be believed. */
const SHARES = [0, 1 / 16, 1 / 8, 1 / 4, 1 / 2, 1] as const;
/** Of questions that agree with each other. */
const LEAST_SHARE = 1 / 64;
/** A lower share is as good within half a standard error. */
const ERRORS_ALLOWED = 0.5;
/** Questions added to which the past makes no difference, so that a handful proves little. */
const PRIOR_QUESTIONS = 5;
/** Failures added to those seen, so that a handful of questions that agree proves little. */
const PRIOR_FAILURES = 5;
/** Fewer questions that are covered, or not, tell nothing of their own: then all speak for both. */
const LEAST_APART = 20;
/** A question answered below this place counts as not answered. */
const LAST_PLACE = 10;
/** From this share of its words on, a query is covered. */
const COVERED_FROM = 0.5;

type Lists = Omit<LearnedLists, "trust" | "asked">;

/** What a past question's score is multiplied by before it is added to that of the text. */
export function learnedFactor(trust: Trust, covered: number): number {
  return LEARNED_FACTOR * (covered < COVERED_FROM ? trust.uncovered : trust.covered);
}

/**
 * How far to believe past questions beside the articles' own text: up to 200 of them are asked again, each without itself, with more
 * and more said by the others. The share wins by which the articles that closed them come highest (mean reciprocal rank of ten; Voorhees
 * 1999), or a lower one that is as good (the rule of one standard error of Breiman et al. 1984, here half of one). Questions that agree with
 * each other count a little even if they make nothing better, so that a word which only customers use finds something. 0 where questions
 * lead to articles at random, and where no article was ever the answer twice.
 * O(tested questions · (articles + postings of their terms)).
 */
export function measureTrust(
  own: readonly OwnQuestion[],
  lists: Lists,
  askText: (question: number) => TextAnswer,
): Trust {
  const step = Math.max(1, own.length / MAX_TESTED);
  const tested = Array.from({ length: Math.ceil(own.length / step) }, (_, i) => Math.floor(i * step));
  const learned = new Float64Array(lists.sizes.length);
  const nothing = new Float64Array(lists.sizes.length);
  const asked = tested.map((question) => {
    const { articles } = own[question]!;
    const { scores: text, covered } = askText(question);
    addOthers(own[question]!, lists, learned);
    const ranks = SHARES.map((share) => reciprocalRank(articles, { text, learned, share }));
    const isRightAlone = reciprocalRank(articles, { text: nothing, learned, share: 1 }) === 1;
    learned.fill(0);
    return { ranks, isRightAlone, isCovered: covered >= COVERED_FROM };
  });
  const right = asked.filter(({ isRightAlone }) => isRightAlone).length;
  const least = right / (asked.length + PRIOR_FAILURES) > commonestShare(lists.sizes) ? LEAST_SHARE : 0;
  const shareFor = (isCovered: boolean): number => {
    const alike = asked.filter((one) => one.isCovered === isCovered);
    return Math.max(
      least,
      chooseShare((alike.length < LEAST_APART ? asked : alike).map(({ ranks }) => ranks)),
    );
  };
  return { covered: shareFor(true), uncovered: shareFor(false) };
}

/** What guessing the commonest article gets right. */
function commonestShare(sizes: Float64Array): number {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return total === 0 ? 1 : Math.max(...sizes) / total;
}

/** The lowest share that does as well as the best one; `ranks[i]` are those of question i by share. */
function chooseShare(ranks: readonly (readonly number[])[]): number {
  const totals = SHARES.map((_, place) => ranks.reduce((sum, row) => sum + row[place]!, 0));
  const best = totals.lastIndexOf(Math.max(...totals));
  const isAsGood = (place: number): boolean => {
    const { mean, error } = meanOf(ranks.map((row) => row[best]! - row[place]!));
    // Shares above 0 that order every question alike are no reason to believe the past less.
    return mean === 0 && error === 0 ? place === 0 : mean <= ERRORS_ALLOWED * error;
  };
  return SHARES.find((_, place) => place === best || isAsGood(place))!;
}

/** Mean and its standard error. */
function meanOf(differences: readonly number[]): { readonly mean: number; readonly error: number } {
  const n = differences.length + PRIOR_QUESTIONS;
  const mean = differences.reduce((sum, one) => sum + one, 0) / n;
  const squares = differences.reduce((sum, one) => sum + one * one, 0) / n;
  return { mean, error: Math.sqrt(Math.max(0, squares - mean * mean) / n) };
}

interface Scores {
  readonly text: Float64Array;
  readonly learned: Float64Array;
  readonly share: number;
}

/** 1 ÷ place of the best of the articles, those of the same score before it; 0 below the tenth. */
function reciprocalRank(own: readonly number[], { text, learned, share }: Scores): number {
  const scoreOf = (article: number): number => text[article]! + LEARNED_FACTOR * share * learned[article]!;
  const best = Math.max(...own.map(scoreOf));
  if (best === 0) return 0;
  let place = 1;
  for (let article = 0; article < text.length; article++)
    if (scoreOf(article) >= best && !own.includes(article)) place += 1;
  return place > LAST_PLACE ? 0 : 1 / place;
}

/** Adds what all other questions say to this one. */
function addOthers(question: OwnQuestion, { terms, counts, idf, sizes }: Lists, scores: Float64Array): void {
  const own = new Set(question.articles);
  question.terms.forEach((term, i) => {
    const number = terms.get(term)!;
    const added = question.weights[i]! * question.voteWeight;
    forEachPosting(counts, number, (article, counted) => {
      const isOwn = own.has(article);
      const count = counted - (isOwn ? added : 0);
      if (count < FAINT) return;
      const questions = sizes[article]! - (isOwn ? question.voteWeight : 0);
      scores[article]! += question.weights[i]! * idf[number]! * saturate(count, questions);
    });
  });
}

/** What is left of a float32 sum after its only part was taken out. */
const FAINT = 1e-5;
