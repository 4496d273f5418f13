import { count, measure, quantity } from "./format.ts";
import { plain } from "./plain.ts";

export interface JudgingModel {
  readonly name: string;
  readonly labels: number;
  /** Labelled tickets that were solvable; left out if not known. */
  readonly solvableLabels?: number;
  /** Resolved tickets that it learned from. */
  readonly historyTickets: number;
  /** On held-out tickets; `null` if not measured. */
  readonly auroc: number | null;
  readonly calibrationError: number | null;
}

/** Which numbers judge, and how far to trust them, in one line. */
export function describeModel(model: JudgingModel): string {
  const { name, labels, solvableLabels, historyTickets, auroc, calibrationError } = model;
  const history =
    historyTickets === 0 ? "without a history" : `with ${quantity(historyTickets, "resolved ticket")}`;
  const solvable = solvableLabels === undefined ? "" : ` (${count(solvableLabels)} solvable)`;
  const fitted = labels === 0 ? "" : `, from ${quantity(labels, "labelled ticket")}${solvable}`;
  const measures =
    auroc === null
      ? "not measured"
      : `tried on tickets it had not learned from (docs/scoring.md): told solvable from unsolvable in ${measure(auroc)} of cases (AUROC), probabilities off by ${measure(calibrationError, 3)}`;
  return `Model: "${plain(name)}"${fitted}, ${history}; ${measures}.`;
}
