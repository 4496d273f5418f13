import { setImmediate } from "node:timers/promises";
import type { PackedSlice, Slice } from "../../desk/learning/index.ts";
import type { SliceSource, SliceTask } from "./learn-tasks.ts";
import type { PoolJobOptions } from "./pool-options.ts";

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
export async function readSlices(
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
