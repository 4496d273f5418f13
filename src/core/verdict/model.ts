import type { Calibration } from "./calibration.ts";
import type { ClaimModel } from "./claim.ts";
import type { RankingWeights } from "./rank-candidates.ts";
import type { TicketFeature } from "./ticket-features.ts";

/** The numbers that judge tickets. Plain JSON: reading it back from a file judges identically. */
export interface Model {
  readonly format: "level-zero-model";
  readonly version: 2;
  readonly name: string;
  /** What it was fitted on, in words. */
  readonly trainedOn: string;
  /** Labelled tickets that it was fitted on, and how many of them were solvable. */
  readonly labels: number;
  readonly solvableLabels: number;
  /** Orders the articles of one ticket. */
  readonly ranking: RankingWeights;
  /** Log-odds that a ticket is solvable: intercept + Σ coefficient · feature. */
  readonly solvability: Solvability;
  readonly calibration: Calibration;
  /** How articles that the history knows nothing of are judged; `null`: as those with a past, whose past says nothing. */
  readonly claims: ClaimModel | null;
  readonly thresholds: Thresholds;
  /** Found on tickets that the numbers were not fitted on; `null` if not measured. */
  readonly measures: ModelMeasures | null;
  /** As `FitOptions.linkedShare`; left out for 1. */
  readonly linkedShare?: number;
  /** Which vectors it was fitted with, and judges with; left out for none. */
  readonly vectors?: { readonly embedder: string; readonly dimensions: number };
}

export interface Solvability {
  readonly intercept: number;
  readonly coefficients: Readonly<Partial<Record<TicketFeature, number>>>;
}

/** At or above `solvable` a ticket is called solvable, below `unsolvable` it is not; between them `unsure`. */
export interface Thresholds {
  readonly solvable: number;
  readonly unsolvable: number;
  /** What the two thresholds promise; `null` where the labels cannot carry a promise. */
  readonly solvablePromise: PrecisionPromise | null;
  readonly unsolvablePromise: PrecisionPromise | null;
  /** Labels that the missing promises would need, if errors stay as frequent; `null` if none is missing or no number would do. */
  readonly labelsNeeded: number | null;
}

/** Of the tickets called so, at least `precision` are so, with this confidence. */
export interface PrecisionPromise {
  readonly precision: number;
  readonly confidence: number;
  /** Labelled tickets beyond the threshold, and how many of them were called wrongly. */
  readonly n: number;
  readonly errors: number;
}

export interface ModelMeasures {
  /** Tickets measured on. */
  readonly n: number;
  /** Share of the tickets with a known answer whose article came first, and among the first five; `null` for no such ticket. */
  readonly recallAt1: number | null;
  readonly recallAt5: number | null;
  /** Area under the ROC curve; `null` if all labels are alike. */
  readonly auroc: number | null;
  readonly calibrationError: number;
  /** Of the tenth that got the highest probabilities, the share that an article did answer; near 1 where labels are complete. Absent in models of before. */
  readonly surestSolvable?: number;
}
