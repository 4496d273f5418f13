import type { QueryWord } from "./expand-query.ts";
import { forEachPosting } from "./inverted-lists.ts";
import type { LearnedLists } from "./learned-lists.ts";
import { learnedFactor } from "./measure-trust.ts";
import { type Matches, strongest } from "./rank-articles.ts";
import { saturate } from "./saturate.ts";

interface LearnedQuery {
  readonly words: readonly QueryWord[];
  /** Share of them that the article which fits best by its text has, in [0, 1]. */
  readonly covered: number;
  readonly lists: LearnedLists | null;
}

/**
 * The matches with what past questions add to their scores, and the articles that only past questions lead to. The words of a
 * question are a match in their own right: they are how customers call what the article calls otherwise. All stays as it is
 * where the past teaches nothing. O(articles + learned postings of the query's terms).
 */
export function addLearned(matches: Matches, { words, covered, lists }: LearnedQuery): Matches {
  const factor = lists === null ? 0 : learnedFactor(lists.trust, covered);
  if (lists === null || factor === 0) return matches;
  const scores = Float64Array.from(matches.scores);
  addScores(lists, factor, { words, scores });
  const articles: number[] = [];
  for (let article = 0; article < scores.length; article++) if (scores[article]! > 0) articles.push(article);
  return { articles, scores };
}

function addScores(
  { terms, counts, idf, sizes }: LearnedLists,
  factor: number,
  { words, scores }: { readonly words: readonly QueryWord[]; readonly scores: Float64Array },
): void {
  for (const { term, weight } of weigh(words)) {
    const number = terms.get(term);
    if (number === undefined) continue;
    forEachPosting(counts, number, (article, count) => {
      scores[article]! += factor * weight * idf[number]! * saturate(count, sizes[article]!);
    });
  }
}

/** The terms that stand for the words, and the words' own, which past questions may have though no article has them. */
function weigh(words: readonly QueryWord[]) {
  const own = words.map(({ terms, written }) => ({
    terms: [...terms, ...written.map((term) => ({ term, weight: 1 }))],
  }));
  return strongest(own);
}
