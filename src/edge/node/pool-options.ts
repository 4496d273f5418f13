import { existsSync } from "node:fs";
import { optionsDoor } from "../../core/door/door.ts";
import { madeBy, that, wholeNumber } from "../../core/door/kinds.ts";
import type { Vectors } from "../../core/vector/index.ts";
import type { Scorer } from "../../index.ts";

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
  /** Tickets judged and handed on; read, where it is learned from them. */
  readonly done: number;
  /** `null` where the tickets arrive one after the other, and nobody knows how many there will be. */
  readonly total: number | null;
}

export interface PoolLearnOptions extends PoolJobOptions {
  /** Does what takes a second and more at a stretch in the calling thread: a program may be stopped in it in a way of its own. */
  readonly atOnce?: <Result>(work: () => Result) => Result;
}

export interface PoolScoreOptions extends PoolJobOptions {
  /** What the model was fitted with, and of the tickets to judge; for a scorer whose model judges with vectors. */
  readonly vectors?: Vectors;
  /** The same scorer in the calling thread, for a program that has nothing else to do: it judges what comes while all threads are busy. */
  readonly assistant?: Pick<Scorer, "scoreAll">;
}

/** A thread whose file is not there ends the program, and no promise of Tinypool tells of it. */
const worker = that<string>(
  (value) =>
    typeof value === "string" &&
    (value.startsWith("data:") || existsSync(value.startsWith("file:") ? new URL(value) : value)),
  "the path of level-zero's pool-tasks.js, which is there",
);

export const poolDoor = optionsDoor<PoolOptions>("createPool", { threads: wholeNumber(0), worker });

const signalKind = that<AbortSignal>((value) => value instanceof AbortSignal, "an AbortSignal");
const listener = that<NonNullable<PoolJobOptions["onProgress"]>>(
  (value) => typeof value === "function",
  "a function (progress) => { … }",
);
export const jobDoor = optionsDoor<PoolScoreOptions>("pool", {
  signal: signalKind,
  onProgress: listener,
  vectors: madeBy(
    "embedder dimensions byHash tickets",
    "vectors, as createVectors and loadVectors give them",
  ),
  assistant: madeBy("scoreAll", "a scorer"),
});

export const learningDoor = optionsDoor<PoolLearnOptions>("pool", {
  signal: signalKind,
  onProgress: listener,
  atOnce: that((value) => typeof value === "function", "a function (work) => work()"),
});
