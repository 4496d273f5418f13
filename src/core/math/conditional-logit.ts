import { solveCholesky } from "./cholesky.ts";
import { exp, log } from "./elementary.ts";

/** One choice: some alternatives, each with its features, and which of them were chosen. */
export interface Choice {
  /** Alternatives × features, row-major. */
  readonly rows: Float64Array;
  /** Places of the chosen alternatives; several share the choice equally. Never empty. */
  readonly chosen: readonly number[];
}

interface ConditionalLogitOptions {
  readonly features: number;
  /** Where the penalty pulls the coefficients to; all 0 when left out. */
  readonly prior?: ArrayLike<number>;
  /** Strength of the penalty l2 ÷ 2 · Σ (coefficient − prior)², beside the sum of log losses; > 0. */
  readonly l2: number;
}

interface ConditionalLogitFit {
  /** ≥ 0 each: more of a feature never speaks against an alternative. */
  readonly coefficients: number[];
  /** Mean log loss a choice, in nats, penalty left out. */
  readonly loss: number;
  readonly converged: boolean;
}

const MAX_ITERATIONS = 60;

/**
 * Fits P(alternative) = exp(coefficients · features) ÷ Σ over the alternatives, coefficients ≥ 0: the conditional logit of
 * McFadden 1974, "Conditional logit analysis of qualitative choice behavior". Projected Newton with step halving; the
 * problem is convex, so the answer does not depend on where it starts. O(alternatives · features²) a step.
 * @throws RangeError if there are no choices.
 */
export function fitConditionalLogit(
  choices: readonly Choice[],
  { features, l2, prior = new Float64Array(features) }: ConditionalLogitOptions,
): ConditionalLogitFit {
  if (choices.length === 0) throw new RangeError("A conditional logit needs at least one choice.");
  const penalty: Penalty = { l2, prior };
  let point = Float64Array.from(prior, (x) => Math.max(0, x));
  let value = penalised(choices, point, penalty);
  let converged = false;
  for (let iteration = 0; iteration < MAX_ITERATIONS && !converged; iteration++) {
    const next = searchLine(choices, penalty, { point, value, step: newtonStep(choices, point, penalty) });
    converged = next === null || value - next.value <= 1e-10 * (1 + value);
    if (next !== null) ({ point, value } = next);
  }
  return { coefficients: Array.from(point), loss: choiceLoss(choices, point) / choices.length, converged };
}

/** Sum over the choices of −ln P(chosen), in nats. */
export function choiceLoss(choices: readonly Choice[], coefficients: ArrayLike<number>): number {
  let loss = 0;
  for (const choice of choices) {
    const { utilities, logSum } = softmax(choice.rows, coefficients);
    for (const place of choice.chosen) loss += (logSum - utilities[place]!) / choice.chosen.length;
  }
  return loss;
}

interface Penalty {
  readonly l2: number;
  readonly prior: ArrayLike<number>;
}

function penalised(choices: readonly Choice[], point: Float64Array, { l2, prior }: Penalty): number {
  let squares = 0;
  for (let j = 0; j < point.length; j++) squares += (point[j]! - prior[j]!) ** 2;
  return choiceLoss(choices, point) + (l2 / 2) * squares;
}

function softmax(
  rows: Float64Array,
  coefficients: ArrayLike<number>,
): { utilities: Float64Array; logSum: number } {
  const width = coefficients.length;
  const utilities = new Float64Array(rows.length / width);
  let highest = -Infinity;
  for (let i = 0, at = 0; i < utilities.length; i++) {
    let utility = 0;
    for (let j = 0; j < width; j++) utility += coefficients[j]! * rows[at++]!;
    utilities[i] = utility;
    if (utility > highest) highest = utility;
  }
  let sum = 0;
  for (const utility of utilities) sum += exp(utility - highest);
  return { utilities, logSum: highest + log(sum) };
}

/** The step to subtract; 0 for a coefficient that its bound holds. */
function newtonStep(choices: readonly Choice[], point: Float64Array, { l2, prior }: Penalty): Float64Array {
  const size = point.length;
  const gradient = Float64Array.from(point, (x, j) => l2 * (x - prior[j]!));
  const hessian = new Float64Array(size * size);
  for (let j = 0; j < size; j++) hessian[j * size + j] = l2;
  for (const choice of choices) addDerivatives(choice, point, { gradient, hessian });
  for (let j = 0; j < size; j++) {
    if (point[j]! > 0 || gradient[j]! <= 0) continue;
    gradient[j] = 0;
    for (let k = 0; k < size; k++) hessian[j * size + k] = hessian[k * size + j] = 0;
  }
  return solveCholesky(hessian, gradient);
}

function addDerivatives(
  { rows, chosen }: Choice,
  point: Float64Array,
  { gradient, hessian }: { readonly gradient: Float64Array; readonly hessian: Float64Array },
): void {
  const size = point.length;
  const { utilities, logSum } = softmax(rows, point);
  const mean = new Float64Array(size);
  for (let i = 0, at = 0; i < utilities.length; i++, at += size) {
    const p = exp(utilities[i]! - logSum);
    for (let j = 0; j < size; j++) {
      const feature = rows[at + j]!;
      // Most are 0 without resolved tickets that are like it.
      if (feature === 0) continue;
      const weighted = p * feature;
      mean[j]! += weighted;
      for (let k = 0; k <= j; k++) hessian[j * size + k]! += weighted * rows[at + k]!;
    }
  }
  for (let j = 0; j < size; j++) {
    gradient[j]! += mean[j]!;
    for (const place of chosen) gradient[j]! -= rows[place * size + j]! / chosen.length;
    for (let k = 0; k <= j; k++) hessian[j * size + k]! -= mean[j]! * mean[k]!;
  }
}

/** Halves the step, kept at or above 0, until the objective falls; `null` if it never does. */
function searchLine(
  choices: readonly Choice[],
  penalty: Penalty,
  from: { readonly point: Float64Array; readonly value: number; readonly step: Float64Array },
): { point: Float64Array<ArrayBuffer>; value: number } | null {
  for (let halvings = 0, share = 1; halvings < 30; halvings++, share /= 2) {
    const point = Float64Array.from(from.point, (x, j) => Math.max(0, x - share * from.step[j]!));
    const value = penalised(choices, point, penalty);
    if (value < from.value) return { point, value };
  }
  return null;
}
