/**
 * What each part of the engine brings, on tickets left out of the fit (5 folds inside the history; no test part is read).
 *   node bench/run.mjs ablation <folder with articles/ and history.jsonl> …
 */
import { createHistory } from "../src/core/history/create-history.ts";
import { auroc } from "../src/core/math/auroc.ts";
import { expectedCalibrationError } from "../src/core/math/expected-calibration-error.ts";
import { createSearchIndex } from "../src/core/search/create-search-index.ts";
import {
  ARTICLE_FEATURES,
  type ArticleFeature,
  TEXT_FEATURES,
} from "../src/core/verdict/article-features.ts";
import { DEFAULT_MODEL } from "../src/core/verdict/default-model.ts";
import type { Example } from "../src/core/verdict/example-reader.ts";
import { fitRanking, reciprocalRanks } from "../src/core/verdict/fit-ranking.ts";
import { featuresFor, heldOutProbabilities, labelFeatures } from "../src/core/verdict/fit-solvability.ts";
import type { TicketFeature } from "../src/core/verdict/ticket-features.ts";
import { readAllTickets, readArticles } from "../src/edge/node/index.ts";
import { readExamples } from "../tests/make/read-examples.ts";

const HISTORY_FEATURES = ARTICLE_FEATURES.slice(TEXT_FEATURES);
const table: Record<string, Record<string, string>> = {};
for (const folder of process.argv.slice(2)) {
  const set = folder.replace(/\/$/, "").replace(/^.*\//, "");
  const examples = await read(folder);
  const put = (name: string, measured: string): void => {
    table[name] = { ...table[name], [set]: measured };
  };
  const all = featuresFor(true, Infinity);
  put("everything", measure(examples, all));
  put("no history", measure(without(examples, HISTORY_FEATURES), featuresFor(false, Infinity)));
  for (const feature of ARTICLE_FEATURES)
    put(`ranking − ${feature}`, measure(without(examples, [feature]), all));
  for (const feature of all) put(`probability − ${feature}`, measure(examples, namesWithout(all, [feature])));
}
console.table(table);

async function read(folder: string): Promise<Example[]> {
  const { articles } = await readArticles(`${folder}/articles`);
  const { tickets } = await readAllTickets(`${folder}/history.jsonl`);
  const index = createSearchIndex(articles, { now: "2026-01-01" });
  return readExamples(tickets, index, createHistory(tickets, index.analyzer));
}

/** The examples with these features at 0. */
function without(examples: readonly Example[], features: readonly ArticleFeature[]): Example[] {
  const width = ARTICLE_FEATURES.length;
  const columns = features.map((feature) => ARTICLE_FEATURES.indexOf(feature));
  return examples.map((example) => {
    const rows = Float64Array.from(example.candidates.rows, (value, at) =>
      columns.includes(at % width) ? 0 : value,
    );
    return { ...example, candidates: { ...example.candidates, rows } };
  });
}

function namesWithout(names: readonly TicketFeature[], removed: readonly TicketFeature[]): TicketFeature[] {
  return names.filter((name) => !removed.includes(name));
}

function measure(examples: readonly Example[], names: readonly TicketFeature[]): string {
  const ranking = fitRanking(examples, DEFAULT_MODEL.ranking);
  const answered = examples.filter(({ answers }) => answers.length > 0);
  const ranks = reciprocalRanks(answered, ({ fold }) => ranking.held[fold]!);
  const within = (rank: number): string =>
    (ranks.filter((reciprocal) => reciprocal >= 1 / rank).length / ranks.length).toFixed(3);
  const labelled = labelFeatures(examples, ({ fold }) => ranking.held[fold]!);
  const labels = labelled.map(({ solvable }) => Number(solvable));
  const probabilities = heldOutProbabilities(labelled, names);
  const ece = expectedCalibrationError(probabilities, labels).error ?? 0;
  return `${within(1)} ${within(5)} ${(auroc(probabilities, labels) ?? 0).toFixed(3)} ${ece.toFixed(3)}`;
}
