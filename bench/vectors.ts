/**
 * What vectors bring that are learned from the desk's own texts: verdict lines with and without them, and what the fit decided by its
 * folds inside the history.
 *   node bench/run.mjs vectors <folder with articles/, history.jsonl and test.jsonl> [--dimensions 100] [--more unlabelled.jsonl]
 * Words are learned from articles and history alone, with the tickets of `--more` beside them: no test part is read for it. Writes
 * plain.jsonl and vectors.jsonl, one verdict a line, into the folder named by --out (default: here).
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { termsReader } from "../src/core/ticket/ticket-terms.ts";
import { createVectors } from "../src/core/vector/create-vectors.ts";
import { learnWordVectors } from "../src/core/vector/learn-word-vectors.ts";
import { articleTexts } from "../src/core/vector/vectors.ts";
import { fitHeldOut } from "../src/core/verdict/fit-model.ts";
import { readLabels } from "../src/core/verdict/label-readings.ts";
import { readAllTickets, readArticles } from "../src/edge/node/index.ts";
import {
  createScorer,
  createSearchIndex,
  learn,
  linkCitedArticles,
  requesterText,
  type ScoreOptions,
} from "../src/index.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dimensions: { type: "string", default: "100" },
    more: { type: "string", multiple: true, default: [] },
    out: { type: "string", default: "." },
  },
});
const [folder] = positionals;
if (folder === undefined) {
  console.error("usage: node bench/run.mjs vectors <folder> [--dimensions n] [--more file] [--out folder]");
  process.exit(2);
}
const { articles } = await readArticles(join(folder, "articles"));
const { tickets: resolved } = await readAllTickets(join(folder, "history.jsonl"));
const { tickets } = await readAllTickets(join(folder, "test.jsonl"));
const more = (await Promise.all(values.more.map((path) => readAllTickets(path)))).flatMap(
  (read) => read.tickets,
);
const index = createSearchIndex(articles, { now: "2026-01-01" });

const started = performance.now();
const texts = [...articles.flatMap(articleTexts), ...[...resolved, ...more].map(requesterText)];
const embedder = learnWordVectors(texts, { dimensions: Number(values.dimensions), analyzer: index.analyzer });
const learnedMs = performance.now() - started;
const vectors = await createVectors(embedder, { articles, tickets: [...resolved, ...tickets] });

const plain = learn(resolved, index);
const withVectors = learn(resolved, index, { vectors });
write("plain", plain);
write("vectors", { ...withVectors, vectors });
/** What a model with vectors measures in the folds, used or not. */
const linked = linkCitedArticles(resolved, index);
const { history } = plain;
const labels = { tickets: linked, index, vectors, termsOf: termsReader(index.analyzer) };
const { ranking, measures } = fitHeldOut(readLabels(labels, history), { history, vectors }).model;
console.log(
  JSON.stringify({
    texts: texts.length,
    learnedMs: Math.round(learnedMs),
    used: withVectors.model.vectors !== undefined,
    vectorText: ranking.vectorText ?? null,
    vectorNearest: ranking.vectorNearest ?? null,
    inFolds: { plain: plain.model.measures, vectors: measures },
  }),
);

function write(name: string, options: ScoreOptions): void {
  const scorer = createScorer(index, options);
  const lines = tickets.map((ticket) => {
    const { ticketId, outcome, reason, probability, evidence } = scorer.score(ticket);
    const found = evidence.map(({ articleId }) => ({ id: articleId }));
    return JSON.stringify({ ticketId, outcome, reason, probability, articles: found });
  });
  writeFileSync(join(values.out, `${name}.jsonl`), `${lines.join("\n")}\n`);
}
