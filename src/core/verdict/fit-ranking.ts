import { type Choice, fitConditionalLogit } from "../math/conditional-logit.ts";
import { FOLDS } from "../math/fold-of.ts";
import { ARTICLE_FEATURES } from "./article-features.ts";
import type { Example } from "./example-reader.ts";
import type { CandidateRows } from "./find-candidates.ts";
import { VECTOR_FEATURES } from "./likeness.ts";
import { type RankingWeights, rankCandidates } from "./rank-candidates.ts";

/** How strongly weights are held to the prior, against some hundred examples. */
const L2 = 0.1;
/** Standard errors by which learning must beat not learning. */
const REQUIRED_LEAD = 2;

interface FittedRanking {
  /** For tickets to come. */
  readonly weights: RankingWeights;
  /** For the examples of fold f: fitted on the others. */
  readonly held: readonly RankingWeights[];
  /** Whether the history was found to help; if not, all weights are the prior's. */
  readonly learned: boolean;
}

/**
 * Weights that would have put the right article first, fitted on the examples whose article is among the candidates.
 * Learning must earn its place: on tickets left out of the fit, the fitted weights must rank the right article clearly
 * higher than the prior's weights, and clearly higher than how often each article closes tickets, the prior's weights
 * settling ties. If not, the history has nothing to say, and the prior stands: a history never makes an answer worse than none.
 */
export function fitRanking(examples: readonly Example[], prior: RankingWeights): FittedRanking {
  const usable = examples.filter(({ chosen }) => chosen.length > 0);
  const held = Array.from({ length: FOLDS }, (_, fold) =>
    fitWeights(
      usable.filter((example) => example.fold !== fold),
      prior,
    ),
  );
  const answered = examples.filter(({ answers }) => answers.length > 0);
  const fitted = reciprocalRanks(answered, ({ fold }) => held[fold]!);
  const unlearned = reciprocalRanks(answered, () => prior);
  const habitual = reciprocalRanks(answered, () => ({ ...prior, habit: FIRST }));
  if (!leads(fitted, unlearned) || !leads(fitted, habitual)) {
    return { weights: prior, held: held.map(() => prior), learned: false };
  }
  return { weights: fitWeights(usable, prior), held, learned: true };
}

/** Above any utility that text alone reaches. */
const FIRST = 1_000;

/** The fit alone; the prior if there is nothing to fit on. */
export function fitWeights(examples: readonly Example[], prior: RankingWeights): RankingWeights {
  if (examples.length === 0) return prior;
  const hasVectors = examples.some(({ candidates }) => candidates.likeness !== undefined);
  const names = [...ARTICLE_FEATURES, ...(hasVectors ? VECTOR_FEATURES : [])];
  const choices: Choice[] = examples.map(({ candidates, chosen }) => ({
    rows: hasVectors ? withLikeness(candidates) : candidates.rows,
    chosen,
  }));
  const { coefficients } = fitConditionalLogit(choices, {
    features: names.length,
    l2: L2,
    prior: names.map((name) => prior[name] ?? 0),
  });
  return Object.fromEntries(names.map((name, j) => [name, coefficients[j]!])) as RankingWeights;
}

/** Rows of all features, those of vectors last; 0 for a ticket without a vector. */
function withLikeness({ articles, rows, likeness }: CandidateRows): Float64Array {
  const [own, more] = [ARTICLE_FEATURES.length, VECTOR_FEATURES.length];
  const wide = new Float64Array(articles.length * (own + more));
  articles.forEach((_, i) => {
    wide.set(rows.subarray(i * own, (i + 1) * own), i * (own + more));
    if (likeness) wide.set(likeness.subarray(i * more, (i + 1) * more), i * (own + more) + own);
  });
  return wide;
}

/** 1 ÷ rank of the first right article, 0 if it is not among the candidates. */
export function reciprocalRanks(
  examples: readonly Example[],
  weightsOf: (example: Example) => RankingWeights,
): number[] {
  return examples.map((example) => {
    const { order } = rankCandidates(example.candidates, weightsOf(example));
    const rank = order.findIndex((place) => example.chosen.includes(place));
    return rank === -1 ? 0 : 1 / (rank + 1);
  });
}

/** Paired comparison: the mean difference is more than `REQUIRED_LEAD` of its standard errors. */
export function leads(a: readonly number[], b: readonly number[]): boolean {
  const differences = a.map((value, i) => value - b[i]!);
  const n = differences.length;
  if (n < 2) return false;
  const mean = differences.reduce((sum, value) => sum + value, 0) / n;
  const variance = differences.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1);
  return mean > REQUIRED_LEAD * Math.sqrt(variance / n);
}
