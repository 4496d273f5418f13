import {
  type Article,
  type CreateSearchIndexOptions,
  createSearchIndex,
  type FitOptions,
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

/** A long text that all threads of a process read from the same memory. */
export interface SharedText {
  /** Tells it from every other one of the process. */
  readonly id: number;
  readonly bytes: SharedArrayBuffer;
}

export interface ScoreTask {
  readonly scorer: SharedText;
  readonly tickets: readonly Ticket[];
}

export interface IndexTask {
  readonly articles: readonly Article[];
  readonly options: CreateSearchIndexOptions;
}

export interface LearnTask {
  readonly tickets: readonly Ticket[];
  readonly index: string;
  readonly options: Omit<FitOptions, "history"> & HistoryOptions;
}

/** What `learn` gives, as plain data. */
export interface LearnedData {
  /** For `loadHistory`. */
  readonly history: string;
  readonly model: Model;
  readonly notFitted: string | null;
}

let ready: { readonly id: number; readonly scorer: Scorer } | null = null;

/** The verdicts in the order of the tickets. A thread makes its scorer once, and keeps it until it is asked for another. */
export function scoreTickets({ scorer: { id, bytes }, tickets }: ScoreTask): Verdict[] {
  if (ready?.id !== id) ready = { id, scorer: loadScorer(textOf(bytes)) };
  const { scorer } = ready;
  return tickets.map((ticket) => scorer.score(ticket));
}

/** The index as `loadIndex` reads it. */
export function indexArticles({ articles, options }: IndexTask): string {
  return serializeIndex(createSearchIndex(articles, options));
}

export function learnTickets({ tickets, index, options }: LearnTask): LearnedData {
  const { history, model, notFitted } = learn(tickets, loadIndex(index), options);
  return { history: serializeHistory(history), model, notFitted };
}

/** Bytes are copied first: a decoder takes no shared memory. */
function textOf(bytes: SharedArrayBuffer): string {
  return new TextDecoder().decode(new Uint8Array(bytes).slice());
}
