import { availableParallelism } from "node:os";
import { mustBe } from "../../core/door/door.ts";
import { that } from "../../core/door/kinds.ts";
import { beginAssessment, beginJudge } from "../../desk/learning/index.ts";
import type { GapSearch } from "../../desk/sample/index.ts";
import {
  type AssessInput,
  type Assessment,
  type AssessOptions,
  findGaps,
  type Gap,
  type PreparedAssessment,
  serializeScorer,
  type Verdict,
} from "../../index.ts";
import { finishInThreads, gapsTask } from "./finish-in-threads.ts";
import { keepAll, keepTickets, type TicketKeeper } from "./keep-tickets.ts";
import { isWorthThreads, judgeInThreads, learnInThreads } from "./learn-in-threads.ts";
import type { LearnedData } from "./learn-tasks.ts";
import { workerFile } from "./open-threads.ts";
import type { Pool, StreamInput } from "./pool.ts";
import {
  jobDoor,
  learningDoor,
  type PoolJobOptions,
  type PoolLearnOptions,
  type PoolOptions,
  type PoolScoreOptions,
  poolDoor,
} from "./pool-options.ts";
import { createPoolScoring } from "./pool-scoring.ts";
import type { GapsTask, IndexTask, LearnTicketsTask } from "./pool-tasks.ts";
import { rememberShared, rememberVectors } from "./shared-text.ts";
import { createThreadRunner } from "./thread-runner.ts";
import { viewerJudgeInThread } from "./viewer-judge.ts";

/**
 * Starts no thread before the first job; call `close` when done, though threads that idle keep no program from ending.
 * `for await (const verdict of pool.score(tickets, serializeScorer(index, learned))) …`
 * @throws LevelZeroError `INVALID_OPTION` for a wrong option.
 */
export function createPool(options: PoolOptions = {}): Pool {
  const { threads: most = availableParallelism(), worker = workerFile() } = poolDoor(options);
  const threads = worker === null ? 0 : most;
  const { run, within, close } = createThreadRunner(threads, worker);
  const shareIndex = rememberShared();
  const shareVectors = rememberVectors();
  const { score, keep, lines, prepareThreads } = createPoolScoring({ run, within, threads, shareVectors });
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
  const assessList = async (
    input: AssessInput,
    given: AssessOptions,
    job: PoolJobOptions,
  ): Promise<Assessment> => {
    const prepared = await prepare(input, given, signalOf(job));
    const verdicts = score(prepared.tickets, scorerOf(prepared, given), jobOfScoring(given, job));
    return prepared.finish(await allOf(verdicts));
  };
  const assessStream = async (
    input: StreamInput,
    given: AssessOptions,
    job: PoolJobOptions,
  ): Promise<Assessment> => {
    const keeper = keepTickets(input.articles);
    keepers.push(keeper);
    const tickets = await keepAll(input.tickets, keeper, within(job.signal));
    const prepared = await prepare({ ...input, tickets }, given, signalOf(job));
    const verdicts = keep(prepared.tickets, scorerOf(prepared, given), jobOfScoring(given, job));
    return finish(prepared, await allOf(verdicts), {}, signalOf(job));
  };
  return {
    threads,
    score,
    prepare: prepareThreads,
    lines,
    keep,
    assess: async (input, given, options = {}) =>
      isList(input) ? assessList(input, given, options) : assessStream(input, given, options),
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
      await close();
      for (const keeper of keepers.splice(0)) keeper.close();
    },
  };
}

const indexText = that<string>((value) => typeof value === "string", "text, as serializeIndex writes it");

function isList(input: AssessInput | StreamInput): input is AssessInput {
  return !(Symbol.asyncIterator in Object(input.tickets));
}

function signalOf({ signal }: PoolJobOptions): Pick<PoolJobOptions, "signal"> | undefined {
  return signal && { signal };
}

function jobOfScoring({ vectors }: AssessOptions, job: PoolJobOptions): PoolScoreOptions {
  return { ...job, ...(vectors && { vectors }) };
}

async function allOf(verdicts: AsyncIterable<Verdict>): Promise<Verdict[]> {
  const list: Verdict[] = [];
  for await (const verdict of verdicts) list.push(verdict);
  return list;
}

function scorerOf({ index, scoring }: PreparedAssessment, { now }: AssessOptions): string {
  return serializeScorer(index, { ...scoring, now });
}
