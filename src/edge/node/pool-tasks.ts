import { loadVectors, type Vectors } from "../../core/vector/index.ts";
import { hasPostings, openScorer } from "../../desk/learning/index.ts";
import {
  type AnalyzerOptions,
  type Article,
  type CreateSearchIndexOptions,
  createAnalyzer,
  createSearchIndex,
  findGaps,
  type Gap,
  type GapOptions,
  learn,
  loadIndex,
  type Scorer,
  type SearchIndex,
  serializeIndex,
  type Ticket,
  type Verdict,
} from "../../index.ts";
import {
  beginInThread,
  endInThread,
  type LearnedData,
  type LearnTask,
  learnedData,
  prepareSlices,
  readSlice,
} from "./learn-tasks.ts";
import { sharePostings, takePostings } from "./prepare-threads.ts";
import { scoreLine } from "./score-line.ts";
import { readTexts, type SharedText, type SharedTexts, textOf } from "./shared-text.ts";
import { packError } from "./thread-errors.ts";
import { type PackedVerdicts, VerdictStore } from "./verdict-store.ts";
import { learnForViewer } from "./viewer-judge.ts";

export interface ScoreTask {
  readonly scorer: SharedText;
  /** As `serializeVectors` writes them; `null` for none. */
  readonly vectors: SharedText | null;
  /** What `readArticles` gave, for threads that have not read them; `null` for nothing. */
  readonly postings: SharedText | null;
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

export interface LearnTicketsTask extends LearnTask {
  /** As `serializeVectors` writes them; `null` for none. */
  readonly vectors: SharedText | null;
}

/** What `findGaps` takes, as plain data. */
export interface GapsTask {
  /** JSON of one ticket each. */
  readonly tickets: SharedTexts;
  readonly verdicts: PackedVerdicts;
  readonly options: Omit<GapOptions, "analyzer" | "history">;
  readonly analyzer?: AnalyzerOptions;
  /** As `tickets`. */
  readonly history?: SharedTexts;
}

/** What a thread does: a task by its name. */
export function inThread<Result>({ name, task }: { readonly name: string; readonly task: unknown }): Result {
  try {
    return TASKS[name]!(task as never) as Result;
  } catch (error) {
    throw packError(error);
  }
}

const TASKS: Readonly<Record<string, (task: never) => unknown>> = {
  beginInThread,
  prepareSlices,
  readSlice,
  endInThread,
  readArticles,
  scoreTickets,
  scoreLines,
  packVerdicts,
  indexArticles,
  learnTickets,
  learnForViewer,
  findGapsIn,
};

/** By what a thread judges. */
interface Judging {
  readonly id: number;
  readonly vectorsId: number | null;
  readonly scorer: Scorer;
  readonly index: SearchIndex;
}

let ready: Judging | null = null;

/** A thread makes its scorer once, and keeps it until it is asked for another. */
function judgingBy({ scorer: { id, bytes }, vectors, postings }: ScoreTask): Judging {
  const vectorsId = vectors?.id ?? null;
  if (ready?.id !== id || ready.vectorsId !== vectorsId)
    ready = { id, vectorsId, ...openScorer(textOf(bytes), vectorsOf(vectors)) };
  if (postings !== null && !hasPostings(ready.index)) takePostings(ready.index, postings.bytes);
  return ready;
}

/** What judging has to know of the articles' words, for other threads. */
function readArticles(task: ScoreTask): SharedArrayBuffer {
  const { index } = judgingBy(task);
  const bytes = sharePostings(index);
  // What all threads read, this one need not have for itself.
  takePostings(index, bytes);
  return bytes;
}

/** The verdicts in the order of the tickets. */
function scoreTickets(task: ScoreTask): Verdict[] {
  const { scorer } = judgingBy(task);
  return scorer.scoreAll(JSON.parse(task.tickets) as Ticket[]);
}

/** The same as text: the thread that asks has nothing left to do but to write it. */
function scoreLines(task: ScoreTask): ScoredLines {
  return linesOf(scoreTickets(task));
}

/** The same as what a `VerdictStore` keeps. */
function packVerdicts(task: ScoreTask): PackedVerdicts {
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
function indexArticles({ articles, options }: IndexTask): string {
  return serializeIndex(createSearchIndex(articles, options));
}

function learnTickets({ tickets, index, options, vectors }: LearnTicketsTask): LearnedData {
  return learnedData(learn(tickets, loadIndex(textOf(index.bytes)), { ...options, ...vectorsOf(vectors) }));
}

function findGapsIn({ tickets, verdicts, options, analyzer, history }: GapsTask): Gap[] {
  // Gaps come after the verdicts: by what they were judged is made again if more come, and takes the memory of all articles till then.
  ready = null;
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

const ticketsOf = (texts: SharedTexts): Ticket[] => readTexts(texts, (text) => JSON.parse(text) as Ticket);

const vectorsOf = (vectors: SharedText | null): { readonly vectors?: Vectors } =>
  vectors === null ? {} : { vectors: loadVectors(textOf(vectors.bytes)) };
