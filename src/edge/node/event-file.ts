import { rename, rm, stat } from "node:fs/promises";
import { mustBe, optionsDoor } from "../../core/door/door.ts";
import { text, wholeNumber } from "../../core/door/kinds.ts";
import type { PortalEvent } from "../../desk/event/index.ts";
import { LevelZeroError } from "../../index.ts";
import { AppendFile } from "./append-file.ts";

export interface EventFileOptions {
  /** Size at which a file is set aside and a new one begun, in bytes. Default 10 MB. */
  readonly maxBytes?: number;
  /** Files set aside that are kept, as `<path>.1` (the newest) to `<path>.<n>`; older ones are deleted. Default 9. */
  readonly keep?: number;
  /**
   * Milliseconds for which a file set aside is kept in any case: until then new events are refused rather than old ones deleted, so
   * that no flood can rotate real visits away. Default 30 days; 0 to delete at once.
   */
  readonly keepMs?: number;
}

const eventDoor = optionsDoor<EventFileOptions>("openEventFile", {
  maxBytes: wholeNumber(1),
  keep: wholeNumber(0),
  keepMs: wholeNumber(0),
});

/** A sink for events that appends them to a file, one JSON object a line. */
export interface EventFile {
  /**
   * Takes an event, and writes it with others soon. Waits only while more than 1 MB is still to be written, so that a slow disk
   * slows visitors down instead of filling the memory. Rejects with the error of the last write that ended, if it failed: its events are lost. A program
   * that is killed loses what is still to be written: at most the last megabyte, mostly nothing.
   */
  write(event: PortalEvent): Promise<void>;
  /** Writes what is left and closes the file. Rejects if that fails. */
  close(): Promise<void>;
}

const DEFAULT_MAX_BYTES = 10_000_000;
const DEFAULT_KEEP = 9;
const MAX_WAITING_BYTES = 1_000_000;
const DEFAULT_KEEP_MS = 30 * 86_400_000;

/**
 * Opens `path` to append events; one program a file. Give `file.write` to the handler as `events`, and call `close` when it stops.
 * Throws `LevelZeroError` with code `UNWRITABLE` if the file cannot be opened.
 * @param path of the file, which is made if it is not there
 */
export async function openEventFile(path: string, options: EventFileOptions = {}): Promise<EventFile> {
  mustBe(text, path, "openEventFile: the path");
  const writer = new RotatingFile(path, eventDoor(options));
  await writer.open();
  let waiting: string[] = [];
  let waitingBytes = 0;
  let writing: Promise<void> | null = null;
  let failure: unknown = null;

  async function drain(): Promise<void> {
    await Promise.resolve();
    while (waiting.length > 0) {
      const text = waiting.join("");
      waiting = [];
      waitingBytes = 0;
      failure = await writer.append(text).then(
        () => null,
        (error: unknown) => error,
      );
    }
    writing = null;
  }

  function throwFailure(): void {
    if (failure !== null) throw failure;
  }

  return {
    async write(event) {
      const line = `${JSON.stringify(event)}\n`;
      waiting.push(line);
      waitingBytes += Buffer.byteLength(line);
      const isFull = waitingBytes > MAX_WAITING_BYTES;
      writing ??= drain();
      if (isFull) await writing;
      throwFailure();
    },
    async close() {
      await writing;
      await writer.close();
      throwFailure();
    },
  };
}

class RotatingFile {
  readonly #path: string;
  readonly #maxBytes: number;
  readonly #keep: number;
  readonly #keepMs: number;
  #file: AppendFile | null = null;

  constructor(
    path: string,
    { maxBytes = DEFAULT_MAX_BYTES, keep = DEFAULT_KEEP, keepMs = DEFAULT_KEEP_MS }: EventFileOptions,
  ) {
    this.#path = path;
    this.#maxBytes = maxBytes;
    this.#keep = keep;
    this.#keepMs = keepMs;
  }

  async open(): Promise<AppendFile> {
    this.#file ??= await AppendFile.open(this.#path, "events");
    return this.#file;
  }

  async append(text: string): Promise<void> {
    if (this.#file !== null && !(await this.#file.isInPlace())) await this.close();
    const file = await this.open();
    const isFull = file.bytes > 0 && file.bytes + Buffer.byteLength(text) > this.#maxBytes;
    if (isFull) await this.#rotate();
    await (await this.open()).append(text);
  }

  async close(): Promise<void> {
    const file = this.#file;
    this.#file = null;
    await file?.close();
  }

  async #rotate(): Promise<void> {
    const oldest = this.#keep === 0 ? this.#path : `${this.#path}.${this.#keep}`;
    await this.#mustBeOld(oldest);
    await this.close();
    await rm(oldest, { force: true });
    for (let number = this.#keep - 1; number >= 0; number--) {
      const from = number === 0 ? this.#path : `${this.#path}.${number}`;
      await rename(from, `${this.#path}.${number + 1}`).catch(ignoreMissing);
    }
  }

  /** Throws `UNWRITABLE` if the file that would have to go is too young for it. */
  async #mustBeOld(oldest: string): Promise<void> {
    const written = await stat(oldest).then(
      ({ mtimeMs }) => mtimeMs,
      () => Number.NEGATIVE_INFINITY,
    );
    if (Date.now() - written >= this.#keepMs) return;
    const message = `${this.#path} is full, and ${oldest} is too young to be deleted: events are not kept until it is ${this.#keepMs / 86_400_000} days old, or you move it away.`;
    throw new LevelZeroError("UNWRITABLE", message);
  }
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== "ENOENT") throw error;
}
