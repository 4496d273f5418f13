import { sigmoid } from "../math/sigmoid.ts";
import { calibrated } from "./calibration.ts";
import type { Model, Solvability } from "./model.ts";
import { TICKET_FEATURES, type TicketFeature, type TicketFeatures } from "./ticket-features.ts";

/** What one feature adds to a sum. */
export interface Contribution<Feature extends string = string> {
  readonly feature: Feature;
  /** In [0, 1]. */
  readonly value: number;
  readonly coefficient: number;
  /** `coefficient` · `value`: log-odds for a ticket, utility for an article. */
  readonly contribution: number;
}

/** Calibrated P(an article that this requester can see would have solved the ticket), in [0, 1]. */
export function probabilityOf(model: Model, features: TicketFeatures): number {
  return calibrated(model.calibration, rawProbability(model.solvability, features));
}

/** The same before calibration. */
export function rawProbability(solvability: Solvability, features: TicketFeatures): number {
  return sigmoid(logOddsOf(solvability, contributionsOf(solvability, features)));
}

/** What each feature that the model knows adds to the log-odds. */
export function contributionsOf(
  { coefficients }: Solvability,
  features: TicketFeatures,
): Contribution<TicketFeature>[] {
  return TICKET_FEATURES.filter((feature) => coefficients[feature] !== undefined).map((feature) => {
    const coefficient = coefficients[feature]!;
    const value = features[feature];
    return { feature, value, coefficient, contribution: coefficient * value };
  });
}

/** Intercept + Σ contribution. */
export function logOddsOf({ intercept }: Solvability, contributions: readonly Contribution[]): number {
  return contributions.reduce((sum, { contribution }) => sum + contribution, intercept);
}
