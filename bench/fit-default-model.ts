/**
 * Fits the default model and prints it as JSON. Arguments: folders that hold `articles/` and `history.jsonl`.
 * The histories are joined, and each ticket is judged by the articles' words alone. Measures are of each set judged by a
 * model fitted on the other sets, so they tell what a new desk may expect.
 */
import { auroc } from "../src/core/math/auroc.ts";
import { expectedCalibrationError } from "../src/core/math/expected-calibration-error.ts";
import { createSearchIndex } from "../src/core/search/create-search-index.ts";
import { DEFAULT_MODEL } from "../src/core/verdict/default-model.ts";
import type { Example } from "../src/core/verdict/example-reader.ts";
import { fitWeights, reciprocalRanks } from "../src/core/verdict/fit-ranking.ts";
import { fitSolvability, labelFeatures } from "../src/core/verdict/fit-solvability.ts";
import type { Model, ModelMeasures } from "../src/core/verdict/model.ts";
import { rawProbability } from "../src/core/verdict/probability.ts";
import type { RankingWeights } from "../src/core/verdict/rank-candidates.ts";
import type { TicketFeature } from "../src/core/verdict/ticket-features.ts";
import { readAllTickets, readArticles } from "../src/edge/node/index.ts";
import { readExamples } from "../tests/make/read-examples.ts";

const NO_WEIGHTS = Object.fromEntries(
  Object.keys(DEFAULT_MODEL.ranking).map((name) => [name, 0]),
) as RankingWeights;
/** One feature: every other one did worse on sets left out of the fit. */
const FEATURES: readonly TicketFeature[] = ["strength"];

const sets = await Promise.all(process.argv.slice(2).map(readSet));
const model = fitExamples(sets.flat());
const measures = sets.map((set) => measure(set, fitExamples(sets.filter((other) => other !== set).flat())));
process.argv.slice(2).forEach((folder, i) => console.error(folder, JSON.stringify(measures[i])));
console.log(JSON.stringify({ ...model, measures: mean(measures) }, round, 2));

async function readSet(folder: string): Promise<Example[]> {
  const { articles } = await readArticles(`${folder}/articles`);
  const { tickets } = await readAllTickets(`${folder}/history.jsonl`).catch(() =>
    readAllTickets(`${folder}/tickets/history.jsonl`),
  );
  return readExamples(tickets, createSearchIndex(articles, { now: "2026-01-01" }), null);
}

function fitExamples(
  examples: readonly Example[],
): Pick<Model, "ranking" | "solvability" | "labels" | "solvableLabels"> {
  const ranking = fitWeights(
    examples.filter(({ chosen }) => chosen.length > 0),
    NO_WEIGHTS,
  );
  const labelled = labelFeatures(examples, () => ranking);
  return {
    labels: examples.length,
    solvableLabels: labelled.filter(({ solvable }) => solvable).length,
    ranking,
    solvability: fitSolvability(labelled, FEATURES),
  };
}

function measure(
  examples: readonly Example[],
  { ranking, solvability }: ReturnType<typeof fitExamples>,
): ModelMeasures {
  const labelled = labelFeatures(examples, () => ranking);
  const labels = labelled.map(({ solvable }) => Number(solvable));
  const probabilities = labelled.map(({ features }) => rawProbability(solvability, features));
  const answered = examples.filter(({ answers }) => answers.length > 0);
  const ranks = reciprocalRanks(answered, () => ranking);
  return {
    n: examples.length,
    recallAt1: ranks.filter((reciprocal) => reciprocal === 1).length / ranks.length,
    recallAt5: ranks.filter((reciprocal) => reciprocal >= 0.2).length / ranks.length,
    auroc: auroc(probabilities, labels),
    calibrationError: expectedCalibrationError(probabilities, labels).error ?? 0,
  };
}

function mean(all: readonly ModelMeasures[]): ModelMeasures {
  const of = (pick: (one: ModelMeasures) => number | null): number =>
    all.reduce((sum, one) => sum + (pick(one) ?? 0), 0) / all.length;
  return {
    n: all.reduce((sum, { n }) => sum + n, 0),
    recallAt1: of((one) => one.recallAt1),
    recallAt5: of((one) => one.recallAt5),
    auroc: of((one) => one.auroc),
    calibrationError: of((one) => one.calibrationError),
  };
}

function round(_: string, value: unknown): unknown {
  return typeof value === "number" ? Number(value.toPrecision(4)) : value;
}
