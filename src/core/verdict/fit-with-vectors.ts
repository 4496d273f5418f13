import type { Vectors } from "../vector/vectors.ts";
import { type FitOptions, fitHeldOut, type HeldOutFit } from "./fit-model.ts";
import { leads } from "./fit-ranking.ts";
import { type LabelReadings, type Labels, readLabels } from "./label-readings.ts";
import { VECTOR_FEATURES } from "./likeness.ts";

export interface VectorLabels extends Labels {
  readonly vectors: Vectors;
}

/**
 * The model fitted with vectors beside all else, if that is clearly better on the examples left out of each fit: it ranks the right article
 * higher, or gives the labels a higher likelihood, by two standard errors of the paired differences, and is not worse by as much in the other.
 * `null` if not: vectors never make an answer worse than none.
 */
export function fitWithVectors(
  plain: HeldOutFit,
  labels: VectorLabels,
  options: FitOptions,
): (HeldOutFit & { readonly readings: LabelReadings }) | null {
  const readings = readLabels(labels, options.history ?? null);
  const richer = fitHeldOut(readings, { ...options, vectors: labels.vectors });
  // More candidates alone would raise ranks, at random.
  if (VECTOR_FEATURES.every((name) => (richer.model.ranking[name] ?? 0) === 0)) return null;
  const pairs = [
    [richer.ranks, plain.ranks],
    [richer.likelihoods, plain.likelihoods],
  ] as const;
  const isBetter = pairs.some(([one, other]) => leads(one, other));
  const isWorse = pairs.some(([one, other]) => leads(other, one));
  return isBetter && !isWorse ? { ...richer, readings } : null;
}
