import { setMaxListeners } from "node:events";
import { isOurs } from "../../core/text/analyzer.ts";
import {
  type BegunAssessment,
  beginLearning,
  endLearning,
  judgeFromLinked,
  type PackedSlice,
  rememberTerms,
  sliceReader,
} from "../../desk/learning/index.ts";
import { type judgeFrom, serializeIndex, type Ticket } from "../../index.ts";
import {
  type BegunData,
  type EndTask,
  type LearnedData,
  type LearnTask,
  type SliceTask,
  shareHistory,
} from "./learn-tasks.ts";
import type { PoolLearnOptions } from "./pool-options.ts";
import { readSlices } from "./read-slices.ts";
import { nameShared, type SharedText } from "./shared-text.ts";

/** Does a task in a thread. */
interface Threads {
  readonly threads: number;
  readonly run: <Task, Result>(name: string, task: Task, signal: AbortSignal | undefined) => Promise<Result>;
  readonly share: (text: string) => SharedText;
}

/** Slices for each thread: one that it reads and one that waits. */
const AHEAD = 2;

/** Fewer tickets are learned from sooner than a thread is there. */
const FEW = 500;

export function isWorthThreads(tickets: readonly Ticket[]): boolean {
  return Array.isArray(tickets) && tickets.length >= FEW;
}

/** Each slice under way listens to it: many threads are no leak. */
function listenedTo(signal: AbortSignal | undefined): AbortSignal | undefined {
  const own = signal && AbortSignal.any([signal]);
  if (own !== undefined) setMaxListeners(0, own);
  return own;
}

/** As the task `learnTickets`: one thread begins and ends, all read. */
export async function learnInThreads(
  task: LearnTask,
  { run, threads }: Threads,
  { signal: given, onProgress }: PoolLearnOptions,
): Promise<LearnedData> {
  const signal = listenedTo(given);
  const begun = await run<LearnTask, BegunData>("beginInThread", task, signal);
  const source = { index: task.index, history: nameShared(begun.history) };
  const slices = await readSlices(begun.slices, {
    run: (slice) => run<SliceTask, PackedSlice>("readSlice", slice, signal),
    source,
    ahead: AHEAD * threads,
    ...(signal && { signal }),
    ...(onProgress && { onProgress }),
  });
  return run<EndTask, LearnedData>("endInThread", { ...task, ...source, slices }, signal);
}

/** As `judgeFromLinked`: this thread begins and ends, and reads with the others. */
export async function judgeInThreads(
  [resolved, index, learning, read]: BegunAssessment["learning"],
  { run, threads, share }: Threads,
  { signal: given, onProgress, atOnce = (work) => work() }: PoolLearnOptions,
): Promise<ReturnType<typeof judgeFrom>> {
  const { vectors, ...options } = learning;
  const isAlone = threads === 0 || vectors !== undefined || !isOurs(index.analyzer);
  if (resolved === undefined || isAlone || !isWorthThreads(resolved))
    return atOnce(() => judgeFromLinked(resolved, index, learning, read));
  const signal = listenedTo(given);
  const text = share(serializeIndex(index));
  // They read the index while the history is made here. A mistake in it is told below.
  for (let at = 0; at < threads; at++) run("prepareSlices", text, signal).catch(() => {});
  const termsOf = rememberTerms(resolved, read!);
  const begun = atOnce(() => beginLearning(resolved, index, options, termsOf));
  const { slices: planned, articles } = begun.plan;
  const slices = await readSlices(planned, {
    run: (slice) => run<SliceTask, PackedSlice>("readSlice", slice, signal),
    source: { index: text, history: nameShared(shareHistory(begun)) },
    ahead: AHEAD * threads,
    here: sliceReader(index, begun.history, articles, termsOf),
    ...(signal && { signal }),
    ...(onProgress && { onProgress }),
  });
  return atOnce(() => endLearning(begun, slices, options));
}
