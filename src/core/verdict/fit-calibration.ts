import { fitBetaCalibration } from "../math/beta-calibration.ts";
import { fitIsotonicRegression } from "../math/isotonic-regression.ts";
import { logLoss } from "../math/log-loss.ts";
import { fitPlattScaling } from "../math/platt-scaling.ts";
import { boundedLogit, type Calibration, calibrated } from "./calibration.ts";

/** A held-out probability and the truth. */
export interface CalibrationPair {
  readonly probability: number;
  readonly solvable: boolean;
  readonly fold: number;
}

/** Fewest labels that each method is tried with; isotonic regression overfits below about a thousand. */
const METHODS = [
  { method: "platt", labels: 200 },
  { method: "beta", labels: 400 },
  { method: "isotonic", labels: 2_000 },
] as const;

/** Log loss in nats by which a method must beat the one before it: the simplest that does as well is kept. */
const REQUIRED_GAIN = 0.002;

/**
 * The calibration that the labels can carry, chosen by log loss on folds left out of its own fit, and fitted on all pairs.
 * O(n log n).
 */
export function fitCalibration(pairs: readonly CalibrationPair[]): Calibration {
  let chosen: Calibration = { method: "none" };
  let loss = lossOf(pairs, "none");
  for (const { method, labels } of METHODS) {
    if (pairs.length < labels) break;
    const tried = lossOf(pairs, method);
    if (tried >= loss - REQUIRED_GAIN) continue;
    chosen = fitMethod(pairs, method);
    loss = tried;
  }
  return chosen;
}

function fitMethod(pairs: readonly CalibrationPair[], method: Calibration["method"]): Calibration {
  const probabilities = pairs.map(({ probability }) => probability);
  const labels = pairs.map(({ solvable }) => (solvable ? 1 : 0));
  switch (method) {
    case "none":
      return { method };
    case "platt":
      return { method, map: fitPlattScaling(probabilities.map(boundedLogit), labels) };
    case "beta":
      return { method, map: fitBetaCalibration(probabilities, labels) };
    case "isotonic":
      return { method, map: fitIsotonicRegression(probabilities, labels) };
    default:
      return method satisfies never;
  }
}

function lossOf(pairs: readonly CalibrationPair[], method: Calibration["method"]): number {
  const probabilities = heldOutCalibrated(pairs, () => method);
  return (
    logLoss(
      probabilities,
      pairs.map(({ solvable }) => (solvable ? 1 : 0)),
    ) ?? 0
  );
}

/** Calibrated probabilities of all pairs, each by a map fitted on the other folds. */
export function heldOutCalibrated(
  pairs: readonly CalibrationPair[],
  methodOf: (training: readonly CalibrationPair[]) => Calibration["method"],
): Float64Array {
  const maps = new Map<number, Calibration>();
  return Float64Array.from(pairs, ({ probability, fold }) => {
    let map = maps.get(fold);
    if (map === undefined) {
      const training = pairs.filter((pair) => pair.fold !== fold);
      map = fitMethod(training, methodOf(training));
      maps.set(fold, map);
    }
    return calibrated(map, probability);
  });
}
