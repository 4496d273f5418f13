import { count, measure, percent, quantity } from "./format.ts";
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
  /** Of the tickets that an article answered, the share that was said to be linked; left out for all. */
  readonly linkedShare?: number;
}

/** Which numbers judge, and how far to trust them, in one line. */
export function describeModel(model: JudgingModel): string {
  const { name, labels, solvableLabels, historyTickets, auroc, calibrationError, linkedShare } = model;
  const history =
    historyTickets === 0 ? "without a history" : `with ${quantity(historyTickets, "resolved ticket")}`;
  const solvable = solvableLabels === undefined ? "" : ` (${count(solvableLabels)} solvable)`;
  const fitted = labels === 0 ? "" : `, from ${quantity(labels, "labelled ticket")}${solvable}`;
  const measures =
    auroc === null
      ? "not measured"
      : `tried on tickets it had not learned from (docs/scoring.md): told solvable from unsolvable in ${measure(auroc)} of cases (AUROC), probabilities off by ${measure(calibrationError, 3)}`;
  const links =
    linkedShare === undefined ? "" : `, of whose answered ones ${percent(linkedShare)} are said to be linked`;
  return `Model: "${plain(name)}"${fitted}, ${history}${links}; ${measures}.`;
}
