import { LevelZeroError } from "../error.ts";
import type { History } from "../history/history.ts";
import type { HistoryRecall } from "../history/history-recall.ts";
import { auroc } from "../math/auroc.ts";
import { log } from "../math/elementary.ts";
import { expectedCalibrationError } from "../math/expected-calibration-error.ts";
import { mustBeIndex } from "../search/check-options.ts";
import { indexOf } from "../search/create-search-index.ts";
import type { SearchIndex } from "../search/search-index.ts";
import type { Ticket } from "../ticket/ticket.ts";
import { mustBeTickets } from "../ticket/ticket-door.ts";
import { type TermsReader, type TicketTerms, termsReader } from "../ticket/ticket-terms.ts";
import type { Vectors } from "../vector/vectors.ts";
import type { Calibration } from "./calibration.ts";
import { fitDoor } from "./check-options.ts";
import { chooseSolvability } from "./choose-solvability.ts";
import { chooseThresholds, DEFAULT_PRECISION, type ThresholdOptions } from "./choose-thresholds.ts";
import { DEFAULT_MODEL } from "./default-model.ts";
import { fitCalibration, heldOutCalibrated } from "./fit-calibration.ts";
import { type ClaimMaterial, claimMaterial, fitClaims } from "./fit-claims.ts";
import { fitRanking, reciprocalRanks } from "./fit-ranking.ts";
import { featuresFor, labelFeatures } from "./fit-solvability.ts";
import type { Model, ModelMeasures } from "./model.ts";
import { type Example, readExamples } from "./read-examples.ts";

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
/** The latest labels are used; more change nothing but the time it takes. */
const MAX_LABELS = 5_000;

/**
 * Fits a model to the desk's own tickets: those with `linkedArticles` (closed with or without an article) or with a
 * person's `label`; `linkCitedArticles` makes links of what agents named in notes. Everything is fitted out of fold, and no ticket is its own neighbour. Takes about a second for a
 * thousand labels.
 * @throws LevelZeroError `TOO_FEW_LABELS` with the numbers.
 */
export function fitModel(tickets: readonly Ticket[], index: SearchIndex, options: FitOptions = {}): Model {
  mustBeTickets(tickets, "fitModel: tickets");
  mustBeIndex(index, "fitModel");
  fitDoor(options);
  const termsOf = rememberTerms(tickets, termsReader(index.analyzer));
  const read = readLabelled(tickets, index, options.history ?? null, { termsOf });
  return fitHeldOut({ read, tickets, index, termsOf }, options).model;
}

interface LabelReading {
  /** Default: the index's analyzer. */
  readonly termsOf?: TermsReader;
  readonly vectors?: Vectors | undefined;
  readonly recalledOf?: ReadonlyMap<string, HistoryRecall | null>;
}

/** The latest labelled tickets, as the model will see them. */
export function readLabelled(
  tickets: readonly Ticket[],
  index: SearchIndex,
  history: History | null,
  { vectors, ...reading }: LabelReading = {},
): Example[] {
  const likenessOf = vectors?.compare(index, history) ?? null;
  return readExamples(latestLabelled(tickets), index, history, { likenessOf, ...reading });
}

/** `read`, which remembers the tickets that `readLabelled` reads: they are read for the history, for the model, and by the articles of before. */
export function rememberTerms(tickets: readonly Ticket[], read: TermsReader): TermsReader {
  const latest = new Set(latestLabelled(tickets));
  const known = new Map<Ticket, TicketTerms>();
  return (ticket) => {
    const terms = known.get(ticket) ?? read(ticket);
    if (latest.has(ticket)) known.set(ticket, terms);
    return terms;
  };
}

/** Labelled tickets, and as they were read by the index. */
interface ReadLabels extends LabelReading {
  readonly read: readonly Example[];
  readonly tickets: readonly Ticket[];
  readonly index: SearchIndex;
}

/** A model, and how well it did on each example by numbers that were not fitted on it. */
export interface HeldOutFit {
  readonly model: Model;
  /** As `reciprocalRanks` of the examples with a known answer. */
  readonly ranks: readonly number[];
  /** Log-likelihood of each example's label, in nats, ≤ 0. */
  readonly likelihoods: readonly number[];
}

/** As `fitModel`, on examples that were read before. */
export function fitHeldOut(given: ReadLabels, options: FitOptions = {}): HeldOutFit {
  const { read, index } = given;
  const { history } = options;
  const material = history === undefined ? null : claimMaterial(read, index, history);
  const examples = material === null ? read : examplesWithout(isUnknownIn(material), given, material);
  checkLabels(examples);
  const ranking = fitRanking(examples, DEFAULT_MODEL.ranking);
  const settled = material === null ? read : examplesWithout(isUnsettledIn(given, material), given, material);
  const labelled = labelFeatures(settled, ({ fold }) => ranking.held[fold]!);
  const names = featuresFor(options.history !== undefined, settled.length);
  const { solvability, heldOut, learned } = chooseSolvability(labelled, names, DEFAULT_MODEL.solvability);
  const pairs = labelled.map(({ solvable, fold }, i) => ({ probability: heldOut[i]!, solvable, fold }));
  const calibration: Calibration = learned ? fitCalibration(pairs) : { method: "none" };
  const probabilities = heldOutCalibrated(pairs, () => calibration.method);
  const labels = labelled.map(({ solvable }) => solvable);
  const thresholds = chooseThresholds(probabilities, labels, options);
  const answered = examples.filter(({ answers }) => answers.length > 0);
  const ranks = reciprocalRanks(answered, ({ fold }) => ranking.held[fold]!);
  const likelihoods = labels.map((label, i) => logLikelihood(probabilities[i]!, label));
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
    measures: measure(labels, ranks, probabilities),
    ...(given.vectors && { vectors: vectorsName(given.vectors) }),
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

type IsOut = (article: number) => boolean;

/** Articles that the past could not know: what is learned is the same before and after they are published. */
function isUnknownIn({ news }: ClaimMaterial): IsOut {
  return (article) => news.isUnknown[article] === 1;
}

/**
 * Those, and articles without a date that no labelled ticket names: each may have been published today. They are ranked, as others must stand
 * above them, but whether a ticket is solvable is learned without them. Otherwise each new one would move the thresholds a little, and tickets at
 * a threshold would be lost (docs/evaluation.md, *Does the number move?*).
 */
function isUnsettledIn({ tickets, index }: ReadLabels, { news }: ClaimMaterial): IsOut {
  const { places } = index.postings;
  const named = new Set(tickets.flatMap((ticket) => namedBy(ticket).map((id) => places.get(id))));
  return (article) =>
    news.isUnknown[article] === 1 ||
    (news.isNew[article] === 1 && news.isDated[article] === 0 && !named.has(article));
}

/** The articles that a ticket is known to be answered by, as a person's label says, else its links. */
function namedBy({ label, linkedArticles }: Ticket): readonly string[] {
  return label === null ? (linkedArticles ?? []) : label.articleIds;
}

/** The examples as they would be without some of the articles. Tickets that only those answer are left out. */
function examplesWithout(
  isOut: IsOut,
  { read, tickets, index, ...reading }: ReadLabels,
  { history }: ClaimMaterial,
): readonly Example[] {
  const { articleIds, places } = index.postings;
  if (!articleIds.some((_, article) => isOut(article))) return read;
  const wasThere = (id: string): boolean => !isOut(places.get(id) ?? -1);
  const past = indexOf(
    index.articles.filter(({ id }) => wasThere(id)),
    index.reader,
    index.now,
  );
  const answered = tickets.filter((ticket) => {
    const answers = namedBy(ticket);
    return answers.length === 0 || answers.some(wasThere);
  });
  const recalledOf = new Map(read.map(({ id, recalled }) => [id, recalled]));
  return readLabelled(answered, past, history, { ...reading, recalledOf });
}

/** The labelled tickets, of many the latest; those without a date count as the oldest. */
export function latestLabelled(tickets: readonly Ticket[], most: number = MAX_LABELS): readonly Ticket[] {
  const labelled = tickets.filter(({ label, linkedArticles }) => label !== null || linkedArticles !== null);
  if (labelled.length <= most) return labelled;
  const dateOf = ({ createdAt }: Ticket): string => createdAt ?? "";
  return labelled
    .toSorted((a, b) => Number(dateOf(a) > dateOf(b)) - Number(dateOf(a) < dateOf(b)))
    .slice(-most);
}

function checkLabels(examples: readonly Example[]): void {
  const solvable = examples.filter((example) => example.solvable).length;
  const fewer = Math.min(solvable, examples.length - solvable);
  if (examples.length >= MIN_LABELS && fewer >= MIN_LABELS_OF_A_KIND) return;
  throw new LevelZeroError(
    "TOO_FEW_LABELS",
    `A model needs ${MIN_LABELS} labelled tickets, at least ${MIN_LABELS_OF_A_KIND} of them solvable and ` +
      `${MIN_LABELS_OF_A_KIND} not; got ${examples.length}, ${solvable} of them solvable. Use the default model until then.`,
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
  };
}
