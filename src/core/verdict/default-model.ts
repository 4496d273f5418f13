import { PLAIN_THRESHOLDS } from "./choose-thresholds.ts";
import type { Model } from "./model.ts";

/**
 * Judges tickets of desks that have no labels, by the articles' words alone. Made by `bench/fit-default-model.ts`;
 * `measures` are means over four sets, each judged by numbers fitted on the other three. They say how well it orders
 * articles and tickets of a desk it has never seen, and that it cannot know such a desk's own rate: 50 labels mend that.
 */
export const DEFAULT_MODEL: Model = {
  format: "level-zero-model",
  version: 2,
  name: "default",
  trainedOn:
    "resolved tickets of four knowledge bases: Mozilla Support (Thunderbird), Web Applications Stack Exchange, " +
    "the HINT3 queries, and level-zero's own fixtures",
  labels: 2586,
  solvableLabels: 1205,
  ranking: {
    wholeArticle: 6.4,
    names: 5.7,
    bestSection: 7.9,
    bestSentence: 3.3,
    titleCoverage: 1.5,
    wordPairs: 2.5,
    category: 1.9,
    votes: 0,
    nearest: 0,
    wordingVotes: 0,
    wordingNearest: 0,
    profile: 0,
    habit: 0,
    lately: 0,
  },
  solvability: { intercept: -2.41, coefficients: { strength: 7 } },
  calibration: { method: "none" },
  claims: null,
  thresholds: PLAIN_THRESHOLDS,
  measures: { n: 2586, recallAt1: 0.624, recallAt5: 0.839, auroc: 0.805, calibrationError: 0.166 },
};
