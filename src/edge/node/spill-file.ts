import { closeSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Bytes read at once: a few tickets where they are read in their order, and not much more than one where they are not. */
const WINDOW_BYTES = 16 * 1024;

let files = 0;

/**
 * Bytes in a file without a name: it is deleted as soon as it is open, so that nothing is left of it however the process ends. Where an open file cannot be deleted
 * (some network drives), it is deleted on `close`.
 */
export class SpillFile {
  readonly #path: string;
  readonly #file: number;
  readonly #window = Buffer.allocUnsafeSlow(WINDOW_BYTES);
  #windowStart = 0;
  #windowLength = 0;
  #length = 0;
  #isNamed = false;

  /** Throws as `openSync` where the folder cannot be written. */
  constructor(folder: string = tmpdir()) {
    this.#path = join(folder, `level-zero-${process.pid}-${++files}-${Date.now()}.spill`);
    // Whoever else is on the machine must not read the tickets.
    this.#file = openSync(this.#path, "wx+", 0o600);
    try {
      rmSync(this.#path);
    } catch {
      this.#isNamed = true;
    }
  }

  get length(): number {
    return this.#length;
  }

  append(bytes: Uint8Array): void {
    for (let done = 0; done < bytes.length; )
      done += writeSync(this.#file, bytes, done, bytes.length - done, this.#length + done);
    this.#length += bytes.length;
  }

  /** The bytes from `start` on, as UTF-8. O(length), and a read of 16 kB where they are not next to those read last. */
  text(start: number, length: number): string {
    if (length > WINDOW_BYTES) return this.#read(Buffer.allocUnsafe(length), start).toString("utf8");
    if (start < this.#windowStart || start + length > this.#windowStart + this.#windowLength) {
      this.#windowLength = this.#read(this.#window, start).length;
      this.#windowStart = start;
    }
    const at = start - this.#windowStart;
    return this.#window.toString("utf8", at, at + length);
  }

  close(): void {
    closeSync(this.#file);
    if (this.#isNamed) rmSync(this.#path, { force: true });
  }

  #read(into: Buffer, start: number): Buffer {
    let done = 0;
    for (let more = -1; more !== 0 && done < into.length; done += more)
      more = readSync(this.#file, into, done, into.length - done, start + done);
    return into.subarray(0, done);
  }
}
