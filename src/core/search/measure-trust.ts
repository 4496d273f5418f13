import { forEachPosting } from "./inverted-lists.ts";
import type { LearnedLists, OwnQuestion } from "./learned-lists.ts";
import { saturate } from "./saturate.ts";

/** Questions that are put to the test; more would only say the same more exactly. */
const MAX_TESTED = 200;
/** Failures added to those seen, so that a handful of questions proves little. */
const PRIOR_FAILURES = 5;
/** Share of questions right beyond chance from which the past is believed in full. */
const FULL_TRUST = 0.3;

type Lists = Omit<LearnedLists, "trust" | "asked">;

/**
 * How far the past questions agree with each other, in [0, 1]: the share of them whose own article comes first when the
 * question is taken out of what was learned, beyond chance (guessing the commonest article; as Cohen's kappa has it), and full
 * from 30 per cent on. 0 where no article was ever the answer twice, or where questions lead to articles at random.
 * O(postings of up to 200 questions).
 */
export function measureTrust(own: readonly OwnQuestion[], lists: Lists): number {
  const step = Math.max(1, own.length / MAX_TESTED);
  const tested = Array.from({ length: Math.ceil(own.length / step) }, (_, i) => own[Math.floor(i * step)]!);
  if (tested.length === 0) return 0;
  const scores = new Float64Array(lists.sizes.length);
  const right = tested.filter((question) => findsItself(question, lists, scores)).length;
  const share = right / (tested.length + PRIOR_FAILURES);
  const chance = chanceOf(lists.sizes);
  const beyond = chance >= 1 ? share : (share - chance) / (1 - chance);
  return Math.min(1, Math.max(0, beyond / FULL_TRUST));
}

/** Share of the commonest article; 1 if there is only one. */
function chanceOf(sizes: Float64Array): number {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return total === 0 ? 1 : Math.max(...sizes) / total;
}

/** Whether one of its articles outscores all others without this question's help. `scores` is working space, all 0. */
function findsItself(
  question: OwnQuestion,
  { terms, counts, idf, sizes }: Lists,
  scores: Float64Array,
): boolean {
  const own = new Set(question.articles);
  question.terms.forEach((term, i) => {
    const number = terms.get(term)!;
    const added = question.weights[i]! * question.voteWeight;
    forEachPosting(counts, number, (article, counted) => {
      const isOwn = own.has(article);
      const count = counted - (isOwn ? added : 0);
      if (count < FAINT) return;
      scores[article]! +=
        question.weights[i]! *
        idf[number]! *
        saturate(count, sizes[article]! - (isOwn ? question.voteWeight : 0));
    });
  });
  let best = 0;
  let bestOwn = 0;
  for (const [article, score] of scores.entries()) {
    if (own.has(article)) bestOwn = Math.max(bestOwn, score);
    else best = Math.max(best, score);
  }
  scores.fill(0);
  return bestOwn > best;
}

/** What is left of a float32 sum after its only part was taken out. */
const FAINT = 1e-5;
