import { setMaxListeners } from "node:events";
import { availableParallelism } from "node:os";
import type { Tinypool } from "tinypool";
import { mustBe } from "../../core/door/door.ts";
import { that } from "../../core/door/kinds.ts";
import { beginAssessment, beginJudge } from "../../desk/learning/index.ts";
import type { GapSearch } from "../../desk/sample/index.ts";
import {
  type AssessInput,
  type AssessOptions,
  findGaps,
  type Gap,
  LevelZeroError,
  type PreparedAssessment,
  serializeScorer,
  type Verdict,
} from "../../index.ts";
import { finishInThreads, gapsTask } from "./finish-in-threads.ts";
import { keepAll, keepTickets, type TicketKeeper } from "./keep-tickets.ts";
import { isWorthThreads, judgeInThreads, learnInThreads } from "./learn-in-threads.ts";
import type { LearnedData } from "./learn-tasks.ts";
import { isLost, openThreads, workerFile } from "./open-threads.ts";
import type { Pool, StreamInput, TicketSupply } from "./pool.ts";
import {
  jobDoor,
  learningDoor,
  type PoolLearnOptions,
  type PoolOptions,
  type PoolScoreOptions,
  poolDoor,
} from "./pool-options.ts";
import {
  type GapsTask,
  type IndexTask,
  inThread,
  type LearnTicketsTask,
  linesOf,
  packOf,
  type ScoredLines,
  type ScoreTask,
} from "./pool-tasks.ts";
import { createPreparer } from "./prepare-threads.ts";
import { scoreInOrder } from "./score-in-order.ts";
import { rememberShared, rememberVectors } from "./shared-text.ts";
import { unpackError } from "./thread-errors.ts";
import { type PackedVerdicts, VerdictStore } from "./verdict-store.ts";
import { viewerJudgeInThread } from "./viewer-judge.ts";

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
  const closed = new AbortController();
  /** Of a job, or of the end of the pool. Each batch under way listens to it: many threads are no leak. */
  const within = (signal: AbortSignal | undefined): AbortSignal => {
    const either = AbortSignal.any([closed.signal, ...(signal === undefined ? [] : [signal])]);
    setMaxListeners(0, either);
    return either;
  };
  const run: Run = async (name, task, signal = closed.signal) => {
    signal.throwIfAborted();
    for (;;)
      try {
        if (threads === 0) return inThread({ name, task });
        pool ??= openThreads(worker!, threads);
        return await pool.run({ name, task }, { name: "inThread", signal });
      } catch (error) {
        signal.throwIfAborted();
        if (pool === null || !isLost(error)) throw unpackError(error);
      }
  };
  const share = rememberShared();
  const shareIndex = rememberShared();
  const shareVectors = rememberVectors();
  const preparer = createPreparer({ run, threads });
  /** Judges by the task of that name. Checks what it is given at once, not when the first batch is asked for. */
  const scoring = <Result>(
    { task, here }: Form<Result>,
    tickets: TicketSupply,
    scorer: string,
    job: PoolScoreOptions = {},
  ) => {
    mustBe(supply, tickets, "pool.score: the tickets");
    mustBe(scorerText, scorer, "pool.score: the scorer");
    const checked = jobDoor(job);
    const signal = within(checked.signal);
    const judge = (batch: Omit<ScoreTask, "postings">) =>
      run<ScoreTask, Result>(task, { ...batch, postings: preparer.sharedBy(batch.scorer) }, signal);
    const ahead = AHEAD * threads + 1;
    const shared = { scorer: share(scorer), vectors: shareVectors(checked.vectors) };
    const batches = scoreInOrder({ run: judge, here, tickets, ...shared, ahead }, { ...checked, signal });
    return { batches, signal };
  };
  const score: Pool["score"] = (tickets, scorer, job) =>
    each(scoring(VERDICTS, tickets, scorer, job), ({ result }) => result);
  const keep: Pool["keep"] = (tickets, scorer, job) => {
    const store = new VerdictStore();
    const packed = scoring(PACKED, tickets, scorer, job);
    return each(packed, ({ result, ids }) => store.add(result, ids));
  };
  const finish: Pool["finish"] = (prepared, judged, sampling = {}, job = {}) => {
    const { signal: given, onProgress } = jobDoor(job);
    const signal = within(given);
    const find = async (search: GapSearch): Promise<Gap[]> =>
      threads === 0
        ? findGaps(search.tickets, search.verdicts, search.options)
        : run<GapsTask, Gap[]>("findGapsIn", gapsTask(search), signal);
    return finishInThreads(prepared, judged, {
      sampling,
      find,
      signal,
      ...(onProgress && { onProgress }),
    });
  };
  const learning = { run, threads, share: shareIndex };
  const jobOfLearning = (job: PoolLearnOptions) => {
    const checked = learningDoor(job);
    const signal = within(checked.signal);
    signal.throwIfAborted();
    return { ...checked, signal };
  };
  const prepare: Pool["prepareAssessment"] = async (input, given, job = {}) => {
    const checked = jobOfLearning(job);
    const { atOnce = (work) => work() } = checked;
    const begun = atOnce(() => beginAssessment(input, given));
    return begun.prepare(await judgeInThreads(begun.learning, learning, checked));
  };
  const keepers: TicketKeeper[] = [];
  return {
    threads,
    score,
    prepare(scorer, index, { signal } = {}) {
      mustBe(scorerText, scorer, "pool.prepare: the scorer");
      return preparer.prepare(share(scorer), index, within(signal));
    },
    lines: (tickets, scorer, job) => each(scoring(LINES, tickets, scorer, job), ({ result }) => [result]),
    keep,
    async assess(input, given, options = {}) {
      const job = { ...options, ...(given?.vectors && { vectors: given.vectors }) };
      const learningJob = options.signal && { signal: options.signal };
      if (isList(input)) {
        const prepared = await prepare(input, given, learningJob);
        const judged: Verdict[] = [];
        for await (const verdict of score(prepared.tickets, scorerOf(prepared, given), job))
          judged.push(verdict);
        return prepared.finish(judged);
      }
      const keeper = keepTickets(input.articles);
      keepers.push(keeper);
      const tickets = await keepAll(input.tickets, keeper, within(options.signal));
      const prepared = await prepare({ ...input, tickets }, given, learningJob);
      const judged: Verdict[] = [];
      for await (const verdict of keep(prepared.tickets, scorerOf(prepared, given), job))
        judged.push(verdict);
      return finish(prepared, judged, {}, options.signal && { signal: options.signal });
    },
    finish,
    index: (articles, given = {}, { signal } = {}) =>
      run<IndexTask, string>("indexArticles", { articles, options: given }, within(signal)),
    learn: async (tickets, index, { vectors: given, ...options } = {}, job = {}) => {
      mustBe(indexText, index, "pool.learn: the index");
      const { signal, ...checked } = jobOfLearning(job);
      const task = { tickets, index: shareIndex(index), options };
      if (threads > 1 && given === undefined && isWorthThreads(tickets))
        return learnInThreads(task, learning, { ...checked, signal });
      const vectors = shareVectors(given);
      return run<LearnTicketsTask, LearnedData>("learnTickets", { ...task, vectors }, signal);
    },
    judgeFrom: async (resolved, index, options = {}, job = {}) =>
      judgeInThreads(beginJudge(resolved, index, options), learning, jobOfLearning(job)),
    viewerJudge: (index, options, viewer, { signal } = {}) =>
      viewerJudgeInThread({ index, options, viewer }, run, within(signal)),
    prepareAssessment: prepare,
    async close() {
      closed.abort(new LevelZeroError("CLOSED", CLOSED));
      const closing = pool;
      pool = null;
      await closing?.destroy();
      for (const keeper of keepers.splice(0)) keeper.close();
    },
  };
}

const CLOSED = "The pool was closed. Make another one with createPool.";

const isText = (value: unknown) => typeof value === "string";
const scorerText = that<string>(isText, "text, as serializeScorer writes it");
const indexText = that<string>(isText, "text, as serializeIndex writes it");

const supply = that<TicketSupply>(
  (value) =>
    typeof value !== "string" && (Symbol.iterator in Object(value) || Symbol.asyncIterator in Object(value)),
  "a list of tickets, or what gives one after the other",
);

function isList(input: AssessInput | StreamInput): input is AssessInput {
  return !(Symbol.asyncIterator in Object(input.tickets));
}

function scorerOf({ index, scoring }: PreparedAssessment, { now }: AssessOptions): string {
  return serializeScorer(index, { ...scoring, now });
}

/** What verdicts are sent as: made by a task in a thread, or by the same function here. */
interface Form<Result> {
  readonly task: string;
  readonly here: (verdicts: readonly Verdict[]) => Result;
}

const VERDICTS: Form<readonly Verdict[]> = { task: "scoreTickets", here: (verdicts) => verdicts };
const LINES: Form<ScoredLines> = { task: "scoreLines", here: linesOf };
const PACKED: Form<PackedVerdicts> = { task: "packVerdicts", here: packOf };

/** One by one; none after the signal, though it comes in the middle of a list. */
async function* each<From, To>(
  { batches, signal }: { readonly batches: AsyncIterable<From>; readonly signal: AbortSignal },
  listOf: (one: From) => Iterable<To>,
): AsyncGenerator<To, void, undefined> {
  for await (const list of batches)
    for (const one of listOf(list)) {
      signal.throwIfAborted();
      yield one;
    }
}
