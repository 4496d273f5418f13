import { createRequire } from "node:module";
import { Worker } from "node:worker_threads";
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

/** Reads a workbook in a thread that is ended when it goes beyond its bounds. `address`: file of `@e965/xlsx`. */
export function readSheets(
  bytes: Uint8Array,
  address: string,
  { timeMs, maxHeapMb }: SheetsBounds,
): Promise<SheetsResult> {
  const worker = new Worker(THREAD, {
    ...{ eval: true, execArgv: [], workerData: { bytes, address } },
    ...(maxHeapMb !== undefined && { resourceLimits: { maxOldGenerationSizeMb: maxHeapMb } }),
  });
  return new Promise<SheetsResult>((resolve) => {
    // If this thread was busy for longer than the time, the sheets may be here and only unread: messages are read before immediates.
    const timer = setTimeout(() => setImmediate(() => resolve({ problem: "too-slow" })), timeMs);
    worker.once("message", (sheets: readonly Sheet[]) => {
      clearTimeout(timer);
      resolve({ sheets });
    });
    worker.once("error", (cause: NodeJS.ErrnoException) => {
      clearTimeout(timer);
      const isMemory = cause.code === "ERR_WORKER_OUT_OF_MEMORY";
      resolve(isMemory ? { problem: "too-large" } : { problem: "damaged", cause });
    });
  }).finally(() => worker.terminate());
}

/** Where the optional package is. Throws if it is not installed. */
export function workbookPackage(): string {
  return createRequire(import.meta.url).resolve("@e965/xlsx");
}
