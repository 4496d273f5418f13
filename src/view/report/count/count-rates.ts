import type { ModelSummary } from "../../../core/verdict/model-summary.ts";
import { solvingChance } from "../../../core/verdict/solving-chance.ts";
import type { Headline, Rate } from "../report.ts";
import type { Judged, Scored } from "./judged.ts";
import { estimateOf, rateOf } from "./rate-of.ts";

/** The rates of some scored tickets: answered by an article, answered and found, and named with confidence. */
type Rates = Pick<
  Headline,
  | "levelZeroRate"
  | "potentialRate"
  | "answeredRate"
  | "estimatedRate"
  | "decidedRate"
  | "namedLikely"
  | "winnable"
>;

/** Probabilities are a desk's own only if the model was fitted on its labels: the default model knows other desks. */
export function basisOf({ name, labels }: Pick<ModelSummary, "name" | "labels">): Headline["groupBasis"] {
  return labels > 0 && name !== "default" ? "estimated" : "decided";
}

/** All rates, the one that `basis` chooses, and what can be won on top of it without writing. */
export function countRates(pairs: readonly Judged<Scored>[], basis: Headline["groupBasis"]): Rates {
  const of = pairs.length;
  const winnable = pairs.filter(({ verdict }) => isWinnable(verdict)).length;
  const expected = pairs.reduce((sum, { verdict }) => sum + solvingChance(verdict), 0);
  const answered = pairs.reduce((sum, { verdict }) => sum + verdict.probability, 0);
  const named = pairs.filter(({ verdict }) => verdict.outcome === "solvable");
  const decided = named.length;
  const likely = named.reduce((sum, { verdict }) => sum + verdict.probability, 0);
  const estimatedRate = estimateOf(expected, of);
  const decidedRate = rateOf(decided, of);
  const rates = {
    answeredRate: estimateOf(answered, of),
    estimatedRate,
    decidedRate,
    namedLikely: estimateOf(likely, of),
    winnable,
  };
  return basis === "estimated"
    ? { ...rates, levelZeroRate: estimatedRate, potentialRate: estimateOf(expected + winnable, of) }
    : { ...rates, levelZeroRate: decidedRate, potentialRate: rateOf(decided + winnable, of) };
}

/** How much of one ticket is in the level-zero rate. */
export function levelZeroChance(verdict: Scored, basis: Headline["groupBasis"]): number {
  return basis === "estimated" ? solvingChance(verdict) : Number(verdict.outcome === "solvable");
}

/** The rate that a reader sees of a group. */
export function groupRates(rates: Rates): {
  readonly rate: Rate;
  readonly potential: Rate;
  readonly decided: number;
} {
  return { rate: rates.levelZeroRate, potential: rates.potentialRate, decided: rates.decidedRate.count };
}

/** Whether the answer exists and only has to reach the requester. */
function isWinnable({ reason }: Scored): boolean {
  return reason === "not-visible" || reason === "outdated" || reason === "not-findable";
}
