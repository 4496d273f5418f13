import type { QueryWord } from "./expand-query.ts";
import type { TextMatch, TextSettings, WeightedTerm } from "./full-text.ts";
import type { View } from "./view.ts";

/** An article that matches. */
export interface Candidate {
  /** Place in the view's articles. */
  readonly article: number;
  /** > 0. */
  readonly score: number;
  /** The index's terms that matched in its best name and its body; may repeat. */
  readonly terms: readonly string[];
}

/** Factors of the parts of an article, > 0. Worth changing only with labelled queries at hand. */
export interface Boosts {
  /** Titles, aliases, questions, symptoms, keywords. */
  readonly name: number;
  /** Headings of the sections; tags, product and category. */
  readonly heading: number;
  /** Text of the sections; summary. */
  readonly text: number;
}

/** Chosen among few round numbers on the histories of stackfaq, hint3 and sumo-thunderbird (968 subjects as queries). */
export const DEFAULT_BOOSTS: Boosts = { name: 2, heading: 0.5, text: 1 };

/** Names are short and differ little in length; bodies differ much, and a long one must earn its words. */
const NAME_BM25: TextSettings["bm25"] = { k: 1.2, b: 0.5, d: 0 };
const BODY_BM25: TextSettings["bm25"] = { k: 1.2, b: 0.7, d: 0 };
/** Part of the score that does not depend on how many of the query's informative words the article has. */
const UNCOVERED_SHARE = 0.5;

/**
 * All articles of the view that have at least one of the words, in no order. The score of an article is that of its
 * best name plus that of its body, times a factor that grows with the share of the query's informative words it has.
 */
export function rankArticles(view: View, words: readonly QueryWord[], boosts: Boosts): Candidate[] {
  const { name, heading, text } = boosts;
  const terms = strongest(words);
  const names = bestOfEach(view.fullText.names.search(terms, { boost: { name }, bm25: NAME_BM25 }));
  const bodies = bestOfEach(
    view.fullText.bodies.search(terms, { boost: { heading, text }, bm25: BODY_BM25 }),
  );
  const articles = new Set([...names.keys(), ...bodies.keys()]);
  return [...articles].map((article) =>
    join(article, words, { name: names.get(article), body: bodies.get(article) }),
  );
}

/** A term that stands for several words counts once, at its best weight. */
export function strongest(words: readonly Pick<QueryWord, "terms">[]): WeightedTerm[] {
  const weights = new Map<string, number>();
  for (const { term, weight } of words.flatMap((word) => word.terms)) {
    weights.set(term, Math.max(weight, weights.get(term) ?? 0));
  }
  return [...weights].map(([term, weight]) => ({ term, weight }));
}

/** The best text of each article. */
function bestOfEach(matches: readonly TextMatch[]): Map<number, TextMatch> {
  const best = new Map<number, TextMatch>();
  for (const match of matches) {
    const other = best.get(match.article);
    if (other === undefined || match.score > other.score) best.set(match.article, match);
  }
  return best;
}

function join(
  article: number,
  words: readonly QueryWord[],
  { name, body }: { readonly name: TextMatch | undefined; readonly body: TextMatch | undefined },
): Candidate {
  const terms =
    name === undefined
      ? (body?.terms ?? [])
      : body === undefined
        ? name.terms
        : [...name.terms, ...body.terms];
  const factor = UNCOVERED_SHARE + (1 - UNCOVERED_SHARE) * coverage(words, terms);
  return { article, score: ((name?.score ?? 0) + (body?.score ?? 0)) * factor, terms };
}

/** Share of the query's words that the terms stand for, weighed by rarity and by likeness, in [0, 1]. */
function coverage(words: readonly QueryWord[], terms: readonly string[]): number {
  let covered = 0;
  let all = 0;
  for (const word of words) {
    all += word.rarity;
    let best = 0;
    for (const { term, weight } of word.terms) if (weight > best && terms.includes(term)) best = weight;
    covered += word.rarity * best;
  }
  return all === 0 ? 0 : covered / all;
}
