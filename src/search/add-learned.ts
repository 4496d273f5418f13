import type { QueryWord } from "./expand-query.ts";
import type { LearnedLists } from "./learned-lists.ts";
import type { LearnedWords } from "./learned-words.ts";
import type { Candidate } from "./rank-articles.ts";
import { strongest } from "./rank-articles.ts";
import { saturate } from "./saturate.ts";
import type { View } from "./view.ts";

/** Of past questions beside the articles' own text, if the past is believed in full. Chosen with `saturate`'s numbers. */
const LEARNED_FACTOR = 4;

/**
 * The candidates with what past questions add to their scores, and the articles that only past questions lead to. The words
 * of a question are a match in their own right: they are how customers call what the article calls otherwise. All scores
 * stay as they are where the past teaches nothing. O(candidates + learned postings of the query's terms).
 */
export function addLearned(
  view: View,
  candidates: readonly Candidate[],
  { words, learned }: { readonly words: readonly QueryWord[]; readonly learned: LearnedWords | undefined },
): readonly Candidate[] {
  const lists = learned === undefined ? null : view.learnedLists(learned);
  if (lists === null || lists.trust === 0) return candidates;
  const factor = LEARNED_FACTOR * lists.trust;
  const gains = learnedScores(lists, words);
  const raised = candidates.map((candidate) => {
    const gain = gains.get(candidate.article) ?? 0;
    gains.delete(candidate.article);
    return gain === 0 ? candidate : { ...candidate, score: candidate.score + factor * gain };
  });
  const found = Array.from(gains, ([article, gain]) => ({ article, score: factor * gain, terms: [] }));
  return [...raised, ...found];
}

/** Place of an article → what past questions say for it, > 0. */
function learnedScores(
  { terms, counts, idf, sizes }: LearnedLists,
  words: readonly QueryWord[],
): Map<number, number> {
  const scores = new Map<number, number>();
  for (const { term, weight } of weigh(words)) {
    const number = terms.get(term);
    if (number === undefined) continue;
    for (let at = counts.offsets[number]!; at < counts.offsets[number + 1]!; at++) {
      const article = counts.units[at]!;
      const gain = weight * idf[number]! * saturate(counts.impacts[at]!, sizes[article]!);
      scores.set(article, (scores.get(article) ?? 0) + gain);
    }
  }
  return scores;
}

/** The terms that stand for the words, and the words' own, which past questions may have though no article has them. */
function weigh(words: readonly QueryWord[]) {
  const own = words.map(({ terms, written }) => ({
    terms: [...terms, ...written.map((term) => ({ term, weight: 1 }))],
  }));
  return strongest(own);
}
