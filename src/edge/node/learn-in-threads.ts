import { setMaxListeners } from "node:events";
import { setImmediate } from "node:timers/promises";
import { isOurs } from "../../core/text/analyzer.ts";
import {
  type BegunAssessment,
  beginLearning,
  endLearning,
  judgeFromLinked,
  type PackedSlice,
  rememberTerms,
  type Slice,
  sliceReader,
} from "../../desk/learning/index.ts";
import { type judgeFrom, serializeIndex, type Ticket } from "../../index.ts";
import {
  type BegunData,
  type EndTask,
  type LearnedData,
  type LearnTask,
  type SliceSource,
  type SliceTask,
  shareHistory,
} from "./learn-tasks.ts";
import type { PoolJobOptions, PoolLearnOptions } from "./pool-options.ts";
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

interface SliceReading extends PoolJobOptions {
  /** Reads a slice in a thread. */
  readonly run: (task: SliceTask) => Promise<PackedSlice>;
  readonly source: SliceSource;
  /** Slices sent to threads at once. */
  readonly ahead: number;
  /** Reads a slice here; left out where this thread has other things to do. */
  readonly here?: (slice: Slice) => PackedSlice;
}

/** Reads slices in threads, and here, whoever is free; gives them in their order. */
async function readSlices(
  slices: readonly Slice[],
  { run, source, ahead, here, signal, onProgress }: SliceReading,
): Promise<PackedSlice[]> {
  const read: PackedSlice[] = new Array(slices.length);
  const total = slices.reduce((sum, slice) => sum + slice.length, 0);
  let [next, done] = [0, 0];
  const each = async (work: (slice: Slice) => PackedSlice | Promise<PackedSlice>): Promise<void> => {
    while (next < slices.length) {
      const at = next++;
      read[at] = await work(slices[at]!);
      done += slices[at]!.length;
      onProgress?.({ done, total });
    }
  };
  const inThread = (slice: Slice) => run({ ...source, tickets: JSON.stringify(slice) });
  const workers = Array.from({ length: ahead }, () => each(inThread));
  if (here !== undefined)
    workers.push(
      each(async (slice) => {
        // Threads and signals are heard between two slices only.
        await setImmediate();
        signal?.throwIfAborted();
        return here(slice);
      }),
    );
  await Promise.all(workers);
  return read;
}
