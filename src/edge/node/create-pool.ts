import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { Tinypool } from "tinypool";
import { mustBe, optionsDoor } from "../../core/door/door.ts";
import { text, that, wholeNumber } from "../../core/door/kinds.ts";
import {
  type Article,
  type AssessInput,
  type Assessment,
  type AssessOptions,
  type CreateSearchIndexOptions,
  prepareAssessment,
  serializeScorer,
  type Ticket,
  type Verdict,
} from "../../index.ts";
import {
  type IndexTask,
  indexArticles,
  type LearnedData,
  type LearnTask,
  learnTickets,
  type ScoreTask,
  type SharedText,
  scoreTickets,
} from "./pool-tasks.ts";

export interface PoolOptions {
  /** Most threads; 0 for none: then the calling thread works. Default: one per processor. Results do not depend on it. */
  readonly threads?: number;
  /** Address of the built `level-zero/dist/pool-tasks.js`, for a program bundled into one file. Default: found beside this file. */
  readonly worker?: string;
}

export interface PoolJobOptions {
  /** Stops the job, and the threads that work on it: it rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Called after each batch, in the calling thread. */
  readonly onProgress?: (progress: PoolProgress) => void;
}

export interface PoolProgress {
  /** Tickets judged and handed on. */
  readonly done: number;
  /** `null` where the tickets arrive one after the other, and nobody knows how many there will be. */
  readonly total: number | null;
}

/** Threads for what takes long. Plain data in, plain data out, and the bytes do not depend on the number of threads. */
export interface Pool {
  /** 0: the calling thread works. */
  readonly threads: number;
  /**
   * Judges tickets by what `serializeScorer` wrote; verdicts in the order of the tickets. Takes no more tickets than keep the threads
   * busy until the caller takes verdicts: neither a fast source nor a slow reader fills the memory.
   */
  score(
    tickets: Iterable<Ticket> | AsyncIterable<Ticket>,
    scorer: string,
    options?: PoolJobOptions,
  ): AsyncGenerator<Verdict, void, undefined>;
  /** As `assess`, with the judging in the threads. `asOf` and a portal's own search cannot be sent to them: use `assess`. */
  assess(input: AssessInput, options: AssessOptions, job?: PoolJobOptions): Promise<Assessment>;
  /** Indexes articles in a thread, for `loadIndex`: a server goes on answering. */
  index(
    articles: readonly Article[],
    options?: CreateSearchIndexOptions,
    job?: Pick<PoolJobOptions, "signal">,
  ): Promise<string>;
  /** As `learn`, in a thread; `index` as `serializeIndex` writes it. */
  learn(
    tickets: readonly Ticket[],
    index: string,
    options?: LearnTask["options"],
    job?: Pick<PoolJobOptions, "signal">,
  ): Promise<LearnedData>;
  /** Ends the threads. What is under way rejects. */
  close(): Promise<void>;
}

/** Tickets sent to a thread at once: some 30 ms of work, so that neither messages nor a stop cost much. */
const batchSize = 32;

const poolDoor = optionsDoor<PoolOptions>("createPool", { threads: wholeNumber(0), worker: text });

const signalKind = that<AbortSignal>((value) => value instanceof AbortSignal, "an AbortSignal");
const jobDoor = optionsDoor<PoolJobOptions>("pool", {
  signal: signalKind,
  onProgress: that((value) => typeof value === "function", "a function (progress) => { … }"),
});

type Run = <Task, Result>(name: string, task: Task, signal: AbortSignal | undefined) => Promise<Result>;

/**
 * Starts no thread before the first job; call `close` when done, though threads that idle keep no program from ending.
 * `for await (const verdict of pool.score(tickets, serializeScorer(index, learned))) …`
 * @throws LevelZeroError `INVALID_OPTION` for a wrong option.
 */
export function createPool(options: PoolOptions = {}): Pool {
  const { threads: most = availableParallelism(), worker = workerFile() } = poolDoor(options);
  const threads = worker === null ? 0 : most;
  let pool: Tinypool | null = null;
  const run: Run = async (name, task, signal) => {
    signal?.throwIfAborted();
    if (threads === 0) return inThisThread(name, task);
    pool ??= new Tinypool({
      filename: worker!,
      minThreads: threads,
      maxThreads: threads,
      // Flags of the program, such as `--input-type`, are not for the worker, which is plain JavaScript.
      execArgv: [],
    });
    try {
      return await pool.run(task, { name, ...(signal && { signal }) });
    } catch (error) {
      signal?.throwIfAborted();
      throw error;
    }
  };
  const share = rememberShared();
  const score: Pool["score"] = (tickets, scorer, job = {}) => {
    mustBe(text, scorer, "pool.score: the scorer");
    return scoreInOrder({ run, tickets, scorer: share(scorer), ahead: threads + 1 }, jobDoor(job));
  };
  return {
    threads,
    score,
    async assess(input, given, job = {}) {
      const prepared = prepareAssessment(input, given);
      const scorer = serializeScorer(prepared.index, { ...prepared.scoring, now: given.now });
      const judged: Verdict[] = [];
      for await (const verdict of score(prepared.tickets, scorer, job)) judged.push(verdict);
      return prepared.finish(judged);
    },
    index: (articles, given = {}, { signal } = {}) =>
      run<IndexTask, string>("indexArticles", { articles, options: given }, signal),
    learn: (tickets, index, given = {}, { signal } = {}) =>
      run<LearnTask, LearnedData>("learnTickets", { tickets, index, options: given }, signal),
    async close() {
      await pool?.destroy();
      pool = null;
    },
  };
}

interface Scoring {
  readonly run: Run;
  readonly tickets: Iterable<Ticket> | AsyncIterable<Ticket>;
  readonly scorer: SharedText;
  /** Batches under way at once. */
  readonly ahead: number;
}

async function* scoreInOrder(
  { run, tickets, scorer, ahead }: Scoring,
  { signal, onProgress }: PoolJobOptions,
): AsyncGenerator<Verdict, void, undefined> {
  const total = Array.isArray(tickets) ? tickets.length : null;
  const underWay: Promise<Verdict[]>[] = [];
  let done = 0;
  const next = async (): Promise<Verdict[]> => {
    const verdicts = await underWay.shift()!;
    done += verdicts.length;
    onProgress?.({ done, total });
    return verdicts;
  };
  for await (const batch of inBatches(tickets)) {
    const judging = run<ScoreTask, Verdict[]>("scoreTickets", { scorer, tickets: batch }, signal);
    // Of several that fail the first is told; the others must not end the program.
    judging.catch(() => {});
    underWay.push(judging);
    if (underWay.length >= ahead) yield* await next();
  }
  while (underWay.length > 0) yield* await next();
}

async function* inBatches(
  tickets: Iterable<Ticket> | AsyncIterable<Ticket>,
): AsyncGenerator<readonly Ticket[], void, undefined> {
  let batch: Ticket[] = [];
  for await (const ticket of tickets) {
    batch.push(ticket);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

let texts = 0;

/** The text in shared memory; that of the call before is not copied again. */
function rememberShared(): (text: string) => SharedText {
  let last: { readonly text: string; readonly shared: SharedText } | null = null;
  return (text) => {
    if (last?.text === text) return last.shared;
    const encoded = new TextEncoder().encode(text);
    const bytes = new SharedArrayBuffer(encoded.length);
    new Uint8Array(bytes).set(encoded);
    last = { text, shared: { id: ++texts, bytes } };
    return last.shared;
  };
}

const TASKS: Readonly<Record<string, (task: never) => unknown>> = {
  scoreTickets,
  indexArticles,
  learnTickets,
};

function inThisThread<Task, Result>(name: string, task: Task): Result {
  return TASKS[name]!(task as never) as Result;
}

/** The built tasks beside the file that this is built into; `null` where they are not: run from source, or in somebody's own bundle. */
function workerFile(): string | null {
  if (import.meta.url.endsWith(".ts")) return null;
  const file = new URL("./pool-tasks.js", import.meta.url);
  return existsSync(file) ? file.href : null;
}
