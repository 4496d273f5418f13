import { historySize, linkedTickets } from "../history/create-history.ts";
import type { Judge } from "./choose-judge.ts";
import type { PrecisionPromise } from "./model.ts";

/** Which numbers judged, so that a report can say how far to trust them. */
export interface ModelSummary {
  readonly name: string;
  readonly trainedOn: string;
  /** Labelled tickets that it was fitted on. */
  readonly labels: number;
  readonly thresholds: { readonly solvable: number; readonly unsolvable: number };
  /** What the labels let the model promise of the tickets that it calls solvable; `null` for no promise. */
  readonly promise: PrecisionPromise | null;
  /** Area under the ROC curve on held-out tickets, in [0, 1]; `null` if not measured. */
  readonly auroc: number | null;
  /** Expected calibration error on held-out tickets, in [0, 1]; `null` if not measured. */
  readonly calibrationError: number | null;
  /** Resolved tickets that it learned from; 0 without a history. */
  readonly historyTickets: number;
  /** Of them, those that were closed with an article; absent in summaries of before. */
  readonly historyLinked?: number;
  /** As `ModelMeasures.surestSolvable`; `null` if not measured, absent in summaries of before. */
  readonly surestSolvable?: number | null;
  /** As `FitOptions.linkedShare`, if it was said; absent for all links. */
  readonly linkedShare?: number;
  /** The newest date among them, ISO 8601; `null` if none has one, absent in summaries of before. */
  readonly historyNewest?: string | null;
  /** Why no model could be fitted on the history given; `null` if one was, or none was asked for. */
  readonly notFitted: string | null;
}

export function summariseJudge({ model, history, notFitted }: Judge): ModelSummary {
  const { solvable, unsolvable, solvablePromise } = model.thresholds;
  return {
    name: model.name,
    trainedOn: model.trainedOn,
    labels: model.labels,
    thresholds: { solvable, unsolvable },
    promise: solvablePromise,
    auroc: model.measures?.auroc ?? null,
    calibrationError: model.measures?.calibrationError ?? null,
    historyTickets: history === null ? 0 : historySize(history),
    surestSolvable: model.measures?.surestSolvable ?? null,
    ...(model.linkedShare !== undefined && { linkedShare: model.linkedShare }),
    historyLinked: history === null ? 0 : linkedTickets(history),
    historyNewest: history?.newest ?? null,
    notFitted,
  };
}
