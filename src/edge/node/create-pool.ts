import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { Tinypool } from "tinypool";
import { mustBe } from "../../core/door/door.ts";
import { text } from "../../core/door/kinds.ts";
import { findGapsBySample } from "../../desk/sample/index.ts";
import {
  type Article,
  type AssessInput,
  type Assessment,
  type AssessOptions,
  type CreateSearchIndexOptions,
  type PreparedAssessment,
  prepareAssessment,
  serializeScorer,
  type Ticket,
  type Verdict,
} from "../../index.ts";
import { keepAll, keepTickets, type TicketKeeper } from "./keep-tickets.ts";
import {
  jobDoor,
  type PoolJobOptions,
  type PoolOptions,
  type PoolScoreOptions,
  poolDoor,
} from "./pool-options.ts";
import {
  type IndexTask,
  indexArticles,
  type LearnedData,
  type LearnTask,
  learnTickets,
  packVerdicts,
  type ScoredLines,
  type ScoreTask,
  scoreLines,
  scoreTickets,
} from "./pool-tasks.ts";
import { scoreInOrder } from "./score-in-order.ts";
import { rememberShared, rememberVectors } from "./shared-text.ts";
import { type PackedVerdicts, VerdictStore } from "./verdict-store.ts";

/** `AssessInput` of any number of tickets. */
export interface StreamInput extends Omit<AssessInput, "tickets"> {
  readonly tickets: AsyncIterable<Ticket>;
}

type Tickets = Iterable<Ticket> | AsyncIterable<Ticket>;

/** Threads for what takes long. Plain data in, plain data out, and the bytes do not depend on the number of threads. */
export interface Pool {
  /** 0: the calling thread works. */
  readonly threads: number;
  /**
   * Judges tickets by what `serializeScorer` wrote; verdicts in the order of the tickets. Takes no more tickets than keep the threads
   * busy until the caller takes verdicts: neither a fast source nor a slow reader fills the memory.
   */
  score(
    tickets: Tickets,
    scorer: string,
    options?: PoolScoreOptions,
  ): AsyncGenerator<Verdict, void, undefined>;
  /** The threads read a scorer that will be asked for soon: they are ready when the first tickets come. Nothing is heard of it. */
  prepare(scorer: string): void;
  /** As `score`, as the lines of `level-zero score`, some dozens at a time: the threads write them, the caller puts them somewhere. */
  lines(
    tickets: Tickets,
    scorer: string,
    options?: PoolScoreOptions,
  ): AsyncGenerator<ScoredLines, void, undefined>;
  /** As `score`, with the verdicts of `keepVerdicts`: for a report of many tickets. */
  keep(
    tickets: Tickets,
    scorer: string,
    options?: PoolScoreOptions,
  ): AsyncGenerator<Verdict, void, undefined>;
  /**
   * As `assess`, with the judging in the threads. `asOf` and a portal's own search cannot be sent to them: use `assess`. Tickets that are no list are read
   * once and kept as by `keepTickets` until `close`, their verdicts as by `keepVerdicts`; of more than 20,000 unsolved ones gaps are found in a sample.
   */
  assess(input: AssessInput | StreamInput, options: AssessOptions, job?: PoolJobOptions): Promise<Assessment>;
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
    options?: LearnTask["options"] & Pick<PoolScoreOptions, "vectors">,
    job?: Pick<PoolJobOptions, "signal">,
  ): Promise<LearnedData>;
  /** Ends the threads. What is under way rejects. */
  close(): Promise<void>;
}

/** Batches for each thread: one that it works on and one that waits, so that no thread does while the tickets are read. */
const AHEAD = 2;

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
  const shareVectors = rememberVectors();
  /** Judges by the task of that name. Checks what it is given at once, not when the first batch is asked for. */
  const scoring = <Result>(task: string, tickets: Tickets, scorer: string, job: PoolScoreOptions = {}) => {
    mustBe(text, scorer, "pool.score: the scorer");
    const judge = (batch: ScoreTask, signal: AbortSignal | undefined) =>
      run<ScoreTask, Result>(task, batch, signal);
    const ahead = AHEAD * threads + 1;
    const checked = jobDoor(job);
    const sent = { scorer: share(scorer), vectors: shareVectors(checked.vectors) };
    return scoreInOrder({ run: judge, tickets, ...sent, ahead }, checked);
  };
  const score: Pool["score"] = (tickets, scorer, job) =>
    each(scoring<Verdict[]>("scoreTickets", tickets, scorer, job), ({ result }) => result);
  const keep: Pool["keep"] = (tickets, scorer, job) => {
    const store = new VerdictStore();
    const packed = scoring<PackedVerdicts>("packVerdicts", tickets, scorer, job);
    return each(packed, ({ result, ids }) => store.add(result, ids));
  };
  const keepers: TicketKeeper[] = [];
  return {
    threads,
    score,
    prepare(scorer) {
      mustBe(text, scorer, "pool.prepare: the scorer");
      const task = { scorer: share(scorer), vectors: null, tickets: "[]" };
      // A mistake in it is told to who asks for verdicts.
      for (let at = 0; at < threads; at++)
        run<ScoreTask, Verdict[]>("scoreTickets", task, undefined).catch(() => {});
    },
    lines: (tickets, scorer, job) =>
      each(scoring<ScoredLines>("scoreLines", tickets, scorer, job), ({ result }) => [result]),
    keep,
    async assess(input, given, options = {}) {
      const job = { ...options, ...(given.vectors && { vectors: given.vectors }) };
      if (isList(input)) {
        const prepared = prepareAssessment(input, given);
        const judged: Verdict[] = [];
        for await (const verdict of score(prepared.tickets, scorerOf(prepared, given), job))
          judged.push(verdict);
        return prepared.finish(judged);
      }
      const keeper = keepTickets(input.articles);
      keepers.push(keeper);
      const prepared = prepareAssessment({ ...input, tickets: await keepAll(input.tickets, keeper) }, given);
      const judged: Verdict[] = [];
      for await (const verdict of keep(prepared.tickets, scorerOf(prepared, given), job))
        judged.push(verdict);
      return prepared.finish(judged, findGapsBySample);
    },
    index: (articles, given = {}, { signal } = {}) =>
      run<IndexTask, string>("indexArticles", { articles, options: given }, signal),
    learn: (tickets, index, { vectors: given, ...options } = {}, { signal } = {}) => {
      const vectors = shareVectors(given);
      return run<LearnTask, LearnedData>("learnTickets", { tickets, index, options, vectors }, signal);
    },
    async close() {
      await pool?.destroy();
      pool = null;
      for (const keeper of keepers.splice(0)) keeper.close();
    },
  };
}

function isList(input: AssessInput | StreamInput): input is AssessInput {
  return !(Symbol.asyncIterator in Object(input.tickets));
}

function scorerOf({ index, scoring }: PreparedAssessment, { now }: AssessOptions): string {
  return serializeScorer(index, { ...scoring, now });
}

async function* each<From, To>(
  many: AsyncIterable<From>,
  listOf: (one: From) => Iterable<To>,
): AsyncGenerator<To, void, undefined> {
  for await (const one of many) yield* listOf(one);
}

const TASKS: Readonly<Record<string, (task: never) => unknown>> = {
  scoreTickets,
  scoreLines,
  packVerdicts,
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
