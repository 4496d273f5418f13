import { LevelZeroError } from "../error.ts";
import type { History } from "../history/history.ts";
import { mustFit } from "../history/history-door.ts";
import { auroc } from "../math/auroc.ts";
import { log } from "../math/elementary.ts";
import { expectedCalibrationError } from "../math/expected-calibration-error.ts";
import { mustBeIndex } from "../search/check-options.ts";
import type { SearchIndex } from "../search/search-index.ts";
import type { Ticket } from "../ticket/ticket.ts";
import { mustBeTickets } from "../ticket/ticket-door.ts";
import { termsReader } from "../ticket/ticket-terms.ts";
import type { Vectors } from "../vector/vectors.ts";
import type { Calibration } from "./calibration.ts";
import { fitDoor } from "./check-options.ts";
import { chooseSolvability } from "./choose-solvability.ts";
import { chooseThresholds, DEFAULT_PRECISION, type ThresholdOptions } from "./choose-thresholds.ts";
import { DEFAULT_MODEL } from "./default-model.ts";
import type { Example } from "./example-reader.ts";
import { fitCalibration, heldOutCalibrated } from "./fit-calibration.ts";
import { fitClaims } from "./fit-claims.ts";
import { fitRanking, reciprocalRanks } from "./fit-ranking.ts";
import { featuresFor, labelFeatures } from "./fit-solvability.ts";
import { type LabelReadings, readLabels, rememberTerms } from "./label-readings.ts";
import type { Model, ModelMeasures } from "./model.ts";

export interface FitOptions extends ThresholdOptions {
  /** What the desk already learned. Leave out to fit on the articles' words alone. */
  readonly history?: History;
  /** Name of the model, for reports. */
  readonly name?: string;
  /** In words: which tickets these are. */
  readonly trainedOn?: string;
}

/** Fewer labels, or fewer of one kind, are refused. */
export const MIN_LABELS = 50;
const MIN_LABELS_OF_A_KIND = 10;

/**
 * Fits a model to the desk's own tickets: those with `linkedArticles` (closed with or without an article) or with a
 * person's `label`; `linkCitedArticles` with `resolved` makes links of what agents named in notes. Everything is fitted out of fold, and no ticket is its own neighbour. Takes about a second for a
 * thousand labels.
 * @throws LevelZeroError `TOO_FEW_LABELS` with the numbers; `INVALID_OPTION` for a history that was made with other analyzer options than the index.
 */
export function fitModel(tickets: readonly Ticket[], index: SearchIndex, options: FitOptions = {}): Model {
  mustBeTickets(tickets, "fitModel: tickets");
  mustBeIndex(index, "fitModel");
  const checked = fitDoor(options);
  mustFit(checked.history, index, "fitModel");
  const termsOf = rememberTerms(tickets, termsReader(index.analyzer));
  return fitHeldOut(readLabels({ tickets, index, termsOf }, checked.history ?? null), checked).model;
}

/** A model, and how well it did on each example by numbers that were not fitted on it. */
export interface HeldOutFit {
  readonly model: Model;
  /** As `reciprocalRanks` of the examples with a known answer. */
  readonly ranks: readonly number[];
  /** Log-likelihood of each example's label, in nats, ≤ 0. */
  readonly likelihoods: readonly number[];
}

/** As `fitModel`, on examples that were read before; `vectors`: what they were read with. */
export function fitHeldOut(
  { known: examples, settled, material }: LabelReadings,
  options: FitOptions & { readonly vectors?: Vectors } = {},
): HeldOutFit {
  checkLabels(examples);
  const ranking = fitRanking(examples, DEFAULT_MODEL.ranking);
  const labelled = labelFeatures(settled, ({ fold }) => ranking.held[fold]!);
  const names = featuresFor(material !== null, settled.length);
  const { linkedShare = 1 } = options;
  const { solvability, heldOut, learned } = chooseSolvability(labelled, names, {
    prior: DEFAULT_MODEL.solvability,
    linkedShare,
  });
  const pairs = labelled.map(({ solvable, fold }, i) => ({ probability: heldOut[i]!, solvable, fold }));
  const calibration: Calibration = learned && linkedShare === 1 ? fitCalibration(pairs) : { method: "none" };
  const probabilities = heldOutCalibrated(pairs, () => calibration.method);
  const labels = labelled.map(({ solvable }) => solvable);
  const thresholds = chooseThresholds(probabilities, labels, options);
  const answered = examples.filter(({ answers }) => answers.length > 0);
  const ranks = reciprocalRanks(answered, ({ fold }) => ranking.held[fold]!);
  const linked = probabilities.map((probability) => probability * linkedShare);
  const likelihoods = labels.map((label, i) => logLikelihood(linked[i]!, label));
  const model: Model = {
    format: "level-zero-model",
    version: 2,
    name: options.name ?? "fitted",
    trainedOn: options.trainedOn ?? "the desk's own resolved tickets",
    labels: labels.length,
    solvableLabels: labels.filter(Boolean).length,
    ranking: ranking.weights,
    solvability,
    calibration,
    claims: material && fitClaims(material, isStricter(options) ? thresholds.solvable : undefined),
    thresholds,
    measures: measure(labels, ranks, linked),
    ...(linkedShare < 1 && { linkedShare }),
    ...(options.vectors && { vectors: vectorsName(options.vectors) }),
  };
  return { model, ranks, likelihoods };
}

/** Whether more is asked of what is called solvable than by default: then claims have to be as sure. */
function isStricter({ precision = DEFAULT_PRECISION }: ThresholdOptions): boolean {
  return precision > DEFAULT_PRECISION;
}

/** Kept from the ends: one sure mistake must not outweigh all else. */
function logLikelihood(probability: number, label: boolean): number {
  const p = Math.min(0.999, Math.max(0.001, probability));
  return log(label ? p : 1 - p);
}

function vectorsName({ embedder, dimensions }: Vectors): NonNullable<Model["vectors"]> {
  return { embedder, dimensions };
}

/** Tickets of hidden articles are unlike those that no article answers: alone they teach only who sees what. */
function checkLabels(examples: readonly Example[]): void {
  const solvable = examples.filter((example) => example.solvable).length;
  const hidden = examples.filter((example) => !example.solvable && example.hasArticle).length;
  const fewer = Math.min(solvable, examples.length - solvable - hidden);
  if (examples.length >= MIN_LABELS && fewer >= MIN_LABELS_OF_A_KIND) return;
  const others = hidden > 0 ? `, ${hidden} closed with articles that the requester does not see` : "";
  throw new LevelZeroError(
    "TOO_FEW_LABELS",
    `A model needs ${MIN_LABELS} labelled tickets, at least ${MIN_LABELS_OF_A_KIND} of them solvable and ` +
      `${MIN_LABELS_OF_A_KIND} closed without an article; got ${examples.length}, ${solvable} of them solvable${others}. Use the default model until then.`,
  );
}

function measure(
  solvable: readonly boolean[],
  ranks: readonly number[],
  probabilities: Float64Array,
): ModelMeasures {
  const labels = solvable.map(Number);
  const shareWithin = (rank: number): number | null =>
    ranks.length === 0 ? null : ranks.filter((reciprocal) => reciprocal >= 1 / rank).length / ranks.length;
  return {
    n: labels.length,
    recallAt1: shareWithin(1),
    recallAt5: shareWithin(5),
    auroc: auroc(probabilities, labels),
    calibrationError: expectedCalibrationError(probabilities, labels).error ?? 0,
    surestSolvable: surestShare(probabilities, labels),
  };
}

/** The share of labels among the tenth of highest probability, ties by place. */
function surestShare(probabilities: Float64Array, labels: readonly number[]): number {
  const order = Array.from(labels.keys()).sort((a, b) => probabilities[b]! - probabilities[a]! || a - b);
  const surest = order.slice(0, Math.ceil(labels.length / 10));
  return surest.reduce((sum, at) => sum + labels[at]!, 0) / surest.length;
}
