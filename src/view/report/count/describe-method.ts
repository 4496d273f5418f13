import type { Assessment } from "../../../assess.ts";
import type { ModelSummary } from "../../../core/verdict/model-summary.ts";
import type { Report } from "../report.ts";

/** How it was measured. */
export function describeMethod(
  { model, asOf, foundBy = "level-zero", portalTickets = null }: Assessment,
  basis: Report["headline"]["basis"],
): Report["method"] {
  return {
    model: copyModel(model),
    promise: model.promise,
    interval: INTERVALS[basis],
    confidence: 0.95,
    foundBy,
    portalTickets,
    asOf,
  };
}

const INTERVALS = {
  audited: "audit",
  estimated: "poisson-binomial",
  decided: "wilson-score",
} as const;

/** Only the fields of the contract: a caller's model may carry its weights. */
function copyModel({
  name,
  trainedOn,
  labels,
  thresholds,
  auroc,
  calibrationError,
  historyTickets,
  historyLinked,
  surestSolvable,
  linkedShare,
  notFitted,
}: ModelSummary): Report["method"]["model"] {
  const { solvable, unsolvable } = thresholds;
  return {
    name,
    trainedOn,
    labels,
    thresholds: { solvable, unsolvable },
    auroc,
    calibrationError,
    historyTickets,
    ...(historyLinked !== undefined && { historyLinked }),
    ...(surestSolvable !== undefined && { surestSolvable }),
    ...(linkedShare !== undefined && { linkedShare }),
    notFitted,
  };
}
