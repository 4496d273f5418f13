import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { LevelZeroError, type PortalEvent } from "../index.ts";

export interface EventFileOptions {
  /** Size at which a file is set aside and a new one begun, in bytes. Default 10 MB. */
  readonly maxBytes?: number;
  /** Files set aside that are kept, as `<path>.1` (the newest) to `<path>.<n>`; older ones are deleted. Default 9. */
  readonly keep?: number;
}

/** A sink for events that appends them to a file, one JSON object a line. */
export interface EventFile {
  /**
   * Takes an event, and writes it with others soon. Waits only while more than 1 MB is still to be written, so that a slow disk
   * slows visitors down instead of filling the memory. Rejects with the error of an earlier write, whose events are lost.
   */
  write(event: PortalEvent): Promise<void>;
  /** Writes what is left and closes the file. Rejects if that fails. */
  close(): Promise<void>;
}

const DEFAULT_MAX_BYTES = 10_000_000;
const DEFAULT_KEEP = 9;
const MAX_WAITING_BYTES = 1_000_000;
/** Events say what visitors looked for: only the owner reads them. */
const FILE_MODE = 0o600;

/**
 * Opens `path` to append events; one program a file. Give `file.write` to the handler as `events`, and call `close` when it stops.
 * Throws `LevelZeroError` with code `UNWRITABLE` if the file cannot be opened.
 */
export async function openEventFile(path: string, options: EventFileOptions = {}): Promise<EventFile> {
  const writer = new RotatingFile(path, options);
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
      await writer.append(text).catch((error: unknown) => {
        failure = error;
      });
    }
    writing = null;
  }

  function throwFailure(): void {
    const error = failure;
    failure = null;
    if (error !== null) throw error;
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
  #file: FileHandle | null = null;
  #bytes = 0;

  constructor(path: string, { maxBytes = DEFAULT_MAX_BYTES, keep = DEFAULT_KEEP }: EventFileOptions) {
    this.#path = path;
    this.#maxBytes = maxBytes;
    this.#keep = keep;
  }

  async open(): Promise<void> {
    try {
      this.#file = await open(this.#path, "a+", FILE_MODE);
      this.#bytes = (await this.#file.stat()).size;
    } catch (cause) {
      const reason = (cause as NodeJS.ErrnoException).code ?? "unknown error";
      const message = `${this.#path} cannot be opened for events (${reason}). Check that its folder is there and that you may write to it.`;
      throw new LevelZeroError("UNWRITABLE", message, { cause });
    }
    await this.#endLine();
  }

  async append(text: string): Promise<void> {
    const bytes = Buffer.byteLength(text);
    if (this.#bytes > 0 && this.#bytes + bytes > this.#maxBytes) await this.#rotate();
    if (this.#file === null) await this.open();
    await this.#file!.appendFile(text);
    this.#bytes += bytes;
  }

  async close(): Promise<void> {
    await this.#file?.close();
    this.#file = null;
  }

  /** A program that was killed may have left half a line: what follows must not be glued to it. */
  async #endLine(): Promise<void> {
    if (this.#bytes === 0) return;
    const { buffer } = await this.#file!.read(Buffer.alloc(1), 0, 1, this.#bytes - 1);
    if (buffer.toString() !== "\n") await this.append("\n");
  }

  async #rotate(): Promise<void> {
    await this.close();
    await rm(this.#keep === 0 ? this.#path : `${this.#path}.${this.#keep}`, { force: true });
    for (let number = this.#keep - 1; number >= 0; number--) {
      const from = number === 0 ? this.#path : `${this.#path}.${number}`;
      await rename(from, `${this.#path}.${number + 1}`).catch(ignoreMissing);
    }
  }
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== "ENOENT") throw error;
}
