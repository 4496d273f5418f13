/**
 * How good verdicts and gaps are, by labelled tickets.
 * @module
 */
export { findCauses, type TicketCauses } from "../../core/gap/cause/find-causes.ts";
export { type Contest, compareEvaluations } from "./compare-evaluations.ts";
export type { Comparison } from "./comparison.ts";
export { type EvaluateOptions, evaluate } from "./evaluate.ts";
export { type CauseEvaluation, evaluateCauses, formatCauseEvaluation } from "./evaluate-causes.ts";
export { evaluateGaps, type GapLabel } from "./evaluate-gaps.ts";
export type { Evaluation } from "./evaluation.ts";
export { formatEvaluation, formatGapEvaluation } from "./format-evaluation.ts";
export type { GapEvaluation } from "./gap-evaluation.ts";
