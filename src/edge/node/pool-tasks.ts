import { loadVectors, type Vectors } from "../../core/vector/index.ts";
import {
  type AnalyzerOptions,
  type Article,
  type CreateSearchIndexOptions,
  createAnalyzer,
  createSearchIndex,
  type FitOptions,
  findGaps,
  type Gap,
  type GapOptions,
  type HistoryOptions,
  learn,
  loadIndex,
  loadScorer,
  type Model,
  type Scorer,
  serializeHistory,
  serializeIndex,
  type Ticket,
  type Verdict,
} from "../../index.ts";
import { scoreLine } from "./score-line.ts";
import { type SharedText, textOf } from "./shared-text.ts";
import { type PackedVerdicts, VerdictStore } from "./verdict-store.ts";

export interface ScoreTask {
  readonly scorer: SharedText;
  /** As `serializeVectors` writes them; `null` for none. */
  readonly vectors: SharedText | null;
  /** JSON: a list of tickets. One text is sent sooner than many objects, and tickets kept as text need not be read for it. */
  readonly tickets: string;
}

/** Verdicts as lines of `level-zero score`, and which of the tickets were left out. */
export interface ScoredLines {
  readonly text: string;
  /** By ticket: the rule that left it out; "" for a scored one. */
  readonly rules: readonly (readonly [ticketId: string, rule: string])[];
}

export interface IndexTask {
  readonly articles: readonly Article[];
  readonly options: CreateSearchIndexOptions;
}

export interface LearnTask {
  readonly tickets: readonly Ticket[];
  readonly index: string;
  readonly options: Omit<FitOptions, "history"> & HistoryOptions;
  /** As `serializeVectors` writes them; `null` for none. */
  readonly vectors: SharedText | null;
}

/** What `findGaps` takes, as plain data. */
export interface GapsTask {
  /** JSON of one ticket each. */
  readonly tickets: readonly string[];
  readonly verdicts: PackedVerdicts;
  readonly options: Omit<GapOptions, "analyzer" | "history">;
  readonly analyzer?: AnalyzerOptions;
  /** As `tickets`. */
  readonly history?: readonly string[];
}

/** What `learn` gives, as plain data. */
export interface LearnedData {
  /** For `loadHistory`. */
  readonly history: string;
  readonly model: Model;
  readonly notFitted: string | null;
}

let ready: { readonly id: number; readonly vectorsId: number | null; readonly scorer: Scorer } | null = null;

/** The verdicts in the order of the tickets. A thread makes its scorer once, and keeps it until it is asked for another. */
export function scoreTickets({ scorer: { id, bytes }, vectors, tickets }: ScoreTask): Verdict[] {
  const vectorsId = vectors?.id ?? null;
  if (ready?.id !== id || ready.vectorsId !== vectorsId)
    ready = { id, vectorsId, scorer: loadScorer(textOf(bytes), vectorsOf(vectors)) };
  const { scorer } = ready;
  return scorer.scoreAll(JSON.parse(tickets) as Ticket[]);
}

/** The same as text: the thread that asks has nothing left to do but to write it. */
export function scoreLines(task: ScoreTask): ScoredLines {
  return linesOf(scoreTickets(task));
}

/** The same as what a `VerdictStore` keeps. */
export function packVerdicts(task: ScoreTask): PackedVerdicts {
  return packOf(scoreTickets(task));
}

export function packOf(verdicts: readonly Verdict[]): PackedVerdicts {
  const store = new VerdictStore();
  for (const verdict of verdicts) store.keep(verdict);
  return store.pack();
}

export function linesOf(verdicts: readonly Verdict[]): ScoredLines {
  return {
    text: verdicts.map(scoreLine).join(""),
    rules: verdicts.map(({ ticketId, outcome, reason }) => [ticketId, outcome === "excluded" ? reason : ""]),
  };
}

/** The index as `loadIndex` reads it. */
export function indexArticles({ articles, options }: IndexTask): string {
  return serializeIndex(createSearchIndex(articles, options));
}

export function learnTickets({ tickets, index, options, vectors }: LearnTask): LearnedData {
  const given = { ...options, ...vectorsOf(vectors) };
  const { history, model, notFitted } = learn(tickets, loadIndex(index), given);
  return { history: serializeHistory(history), model, notFitted };
}

export function findGapsIn({ tickets, verdicts, options, analyzer, history }: GapsTask): Gap[] {
  const read = ticketsOf(tickets);
  const judged = new VerdictStore().add(
    verdicts,
    read.map(({ id }) => id),
  );
  return findGaps(read, judged, {
    ...options,
    ...(analyzer && { analyzer: createAnalyzer(analyzer) }),
    ...(history && { history: ticketsOf(history) }),
  });
}

const ticketsOf = (texts: readonly string[]): Ticket[] => texts.map((text) => JSON.parse(text) as Ticket);

const vectorsOf = (vectors: SharedText | null): { readonly vectors?: Vectors } =>
  vectors === null ? {} : { vectors: loadVectors(textOf(vectors.bytes)) };
