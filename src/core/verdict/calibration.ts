import { type BetaCalibration, betaCalibrated } from "../math/beta-calibration.ts";
import { type IsotonicRegression, isotonicValue } from "../math/isotonic-regression.ts";
import { type PlattScaling, plattProbability } from "../math/platt-scaling.ts";
import { logit } from "../math/sigmoid.ts";

/** Turns a model's raw probability into one that keeps its word. Plain JSON. */
export type Calibration =
  | { readonly method: "none" }
  | { readonly method: "platt"; readonly map: PlattScaling }
  | { readonly method: "beta"; readonly map: BetaCalibration }
  | { readonly method: "isotonic"; readonly map: IsotonicRegression };

/** Log-odds beyond this say no more than it. */
const MAX_LOG_ODDS = 20;

/** The calibrated probability, in [0, 1]; never falls as `probability` grows. */
export function calibrated(calibration: Calibration, probability: number): number {
  switch (calibration.method) {
    case "none":
      return probability;
    case "platt":
      return plattProbability(calibration.map, boundedLogit(probability));
    case "beta":
      return betaCalibrated(calibration.map, probability);
    case "isotonic":
      return isotonicValue(calibration.map, probability) ?? probability;
    default:
      return calibration satisfies never;
  }
}

/** The score that Platt scaling is fitted on and applied to. */
export function boundedLogit(probability: number): number {
  return Math.max(-MAX_LOG_ODDS, Math.min(MAX_LOG_ODDS, logit(probability)));
}
