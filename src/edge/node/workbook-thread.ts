import { createRequire } from "node:module";
import { Worker } from "node:worker_threads";
import { afterWork } from "./after-work.ts";
import type { Sheet } from "./workbook-table.ts";

/**
 * The thread: reads the bytes of a workbook into sheets. Written as text, because a program that is bundled into one file has no other file to
 * start a thread from.
 */
const THREAD = `
const { parentPort, workerData } = require("node:worker_threads");
const { read, utils } = require(workerData.address);
const { buffer, byteOffset, length } = workerData.bytes;
const book = read(Buffer.from(buffer, byteOffset, length), { cellDates: true, dense: true });
const sheets = book.SheetNames.map((name, at) => ({
  name,
  isHidden: (book.Workbook?.Sheets?.[at]?.Hidden ?? 0) > 0,
  rows: utils.sheet_to_json(book.Sheets[name], { header: 1, raw: true, blankrows: true, UTC: true }),
}));
parentPort.postMessage(sheets);
`;

/** The sheets of a workbook, or why there are none. `too-large` is memory: a file of 1 MB can unpack to any size. */
export type SheetsResult =
  | { readonly sheets: readonly Sheet[] }
  | { readonly problem: "too-slow" | "too-large" }
  | { readonly problem: "damaged"; readonly cause: unknown };

interface SheetsBounds {
  readonly timeMs: number;
  /** By default as much as a program may have. */
  readonly maxHeapMb: number | undefined;
}

/** Milliseconds after which another thread is started for one that has not come up: with Node 20 that happens, seldom, and such a thread never does. */
const START_MS = 10_000;

/** Reads a workbook in a thread that is ended when it goes beyond its bounds. `address`: file of `@e965/xlsx`. */
export async function readSheets(
  bytes: Uint8Array,
  address: string,
  bounds: SheetsBounds,
): Promise<SheetsResult> {
  const first = await readInThread(bytes, address, { ...bounds, startMs: START_MS });
  return first ?? (await readInThread(bytes, address, { ...bounds, startMs: null }))!;
}

/** `null` if the thread has not come up in `startMs`. */
function readInThread(
  bytes: Uint8Array,
  address: string,
  { timeMs, maxHeapMb, startMs }: SheetsBounds & { readonly startMs: number | null },
): Promise<SheetsResult | null> {
  const worker = new Worker(THREAD, {
    eval: true,
    execArgv: [],
    workerData: { bytes, address },
    ...(maxHeapMb !== undefined && { resourceLimits: { maxOldGenerationSizeMb: maxHeapMb } }),
  });
  const waits: (() => void)[] = [];
  return new Promise<SheetsResult | null>((resolve) => {
    waits.push(afterWork(timeMs, () => resolve({ problem: "too-slow" })));
    if (startMs !== null) {
      // By the clock: a thread that does not come up does no work.
      const start = setTimeout(() => setImmediate(() => resolve(null)), startMs);
      waits.push(() => clearTimeout(start));
      worker.once("online", () => clearTimeout(start));
    }
    worker.once("message", (sheets: readonly Sheet[]) => resolve({ sheets }));
    worker.once("error", (cause: NodeJS.ErrnoException) => {
      const isMemory = cause.code === "ERR_WORKER_OUT_OF_MEMORY";
      resolve(isMemory ? { problem: "too-large" } : { problem: "damaged", cause });
    });
    worker.once("exit", () => resolve({ problem: "damaged", cause: new Error("The thread ended early.") }));
  }).finally(() => {
    for (const callOff of waits) callOff();
    return worker.terminate();
  });
}

/** Where the optional package is. Throws if it is not installed. */
export function workbookPackage(): string {
  return createRequire(import.meta.url).resolve("@e965/xlsx");
}
