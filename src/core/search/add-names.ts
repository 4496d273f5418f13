import { fold } from "../text/fold.ts";
import type { Exactness } from "./name-index.ts";
import { MOST_POPULAR } from "./order-articles.ts";
import { wordsOf } from "./phrase.ts";
import type { Matches } from "./rank-articles.ts";
import type { View } from "./view.ts";

/** Words of the query that are looked at. */
const MAX_WORDS = 12;
/** For a name of which the last word is only begun. */
const BEGUN_SHARE = 0.5;

interface AskedNames {
  readonly text: string;
  readonly prefix: boolean;
  /** Whether a word of it is a term, known or not. */
  readonly isTelling: boolean;
}

/**
 * Where the query has no telling word, or none that the articles know, the articles are added whose names have all of its words: "IT",
 * "try form" for `try`. What is only begun ("use" for `us`) comes after. O(names that have the words).
 */
export function addNames(view: View, matches: Matches, { text, prefix, isTelling }: AskedNames): Matches {
  if (matches.articles.length > 0 && isTelling) return matches;
  const words = wordsOf(fold(text)).slice(0, MAX_WORDS);
  const scores = Float64Array.from(matches.scores);
  const top = topOf(matches);
  for (const [article, share] of view
    .names()
    .having(words, { prefix: prefix && /[\p{L}\p{N}\p{M}]$/u.test(text) }))
    scores[article] = Math.max(scores[article]!, share * BEGUN_SHARE);
  for (const [article, share] of view.names().having(words, { prefix: false })) scores[article] = top + share;
  return withScores(scores);
}

/**
 * The matches with the articles that are called exactly what was typed before all others, titles before other names, whatever
 * operators, past questions and popularity say.
 */
export function putNamedFirst(view: View, matches: Matches, query: string): Matches {
  const named = view.names().exactly(query);
  if (named.size === 0) return matches;
  const scores = new Float64Array(matches.scores.length);
  for (const article of matches.articles) scores[article] = matches.scores[article]!;
  const top = topOf(matches);
  for (const [article, exactness] of named) scores[article]! += leadOf(exactness, top);
  return withScores(scores);
}

/** More than the best of those less exactly called, were they the most popular. */
function leadOf(exactness: Exactness, top: number): number {
  let lead = 0;
  for (let step = 0; step < exactness; step++) lead = MOST_POPULAR * (lead + top) + 1;
  return lead;
}

function topOf({ articles, scores }: Matches): number {
  return articles.reduce((top, article) => Math.max(top, scores[article]!), 0);
}

function withScores(scores: Float64Array): Matches {
  const articles: number[] = [];
  for (let article = 0; article < scores.length; article++) if (scores[article]! > 0) articles.push(article);
  return { articles, scores };
}
