import type { Stats } from "node:fs";
import { type FileHandle, open, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { LevelZeroError } from "../../index.ts";

/** What visitors wrote: only its owner reads it. */
const FILE_MODE = 0o600;

/** A file of lines that grows at its end. Every `append` is there in full afterwards, or not at all. */
export class AppendFile {
  readonly #path: string;
  readonly #file: FileHandle;
  readonly #stats: Stats;
  #bytes: number;

  private constructor(path: string, file: FileHandle, stats: Stats) {
    this.#path = path;
    this.#file = file;
    this.#stats = stats;
    this.#bytes = stats.isFile() ? stats.size : 0;
  }

  /**
   * Opens `path`, or makes it, and ends a line that a killed program left half written: what follows must not be glued to it.
   * `purpose` stands in the error. Throws `UNWRITABLE`.
   */
  static async open(path: string, purpose: string): Promise<AppendFile> {
    let file: FileHandle | undefined;
    try {
      file = await open(path, "a+", FILE_MODE);
      const opened = new AppendFile(path, file, await file.stat());
      if (opened.#bytes === 0) await syncFolder(path);
      await opened.#endLine();
      return opened;
    } catch (cause) {
      await file?.close().catch(() => {});
      const reason = (cause as NodeJS.ErrnoException).code ?? "unknown error";
      const message = `${path} cannot be opened for ${purpose} (${reason}). Check that its folder is there and that you may write to it.`;
      throw new LevelZeroError("UNWRITABLE", message, { cause });
    }
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** Whether the path still leads to this file: somebody may have moved it away to read it, and what is appended must not go with it. */
  async isInPlace(): Promise<boolean> {
    const found = await stat(this.#path).catch(() => null);
    return found !== null && found.ino === this.#stats.ino && found.dev === this.#stats.dev;
  }

  /** With `sync` it is on the disk afterwards, and outlives a power cut. Rejects if it cannot be written; then nothing of it is there. */
  async append(text: string, { sync = false }: { readonly sync?: boolean } = {}): Promise<void> {
    const bytes = Buffer.byteLength(text);
    try {
      await this.#file.appendFile(text);
      if (sync && this.#stats.isFile()) await this.#file.datasync();
    } catch (error) {
      await this.#takeBack(bytes);
      throw error;
    }
    this.#bytes += bytes;
  }

  async close(): Promise<void> {
    await this.#file.close();
  }

  /** Cuts off what a full disk took of a line, unless somebody else has written meanwhile. */
  async #takeBack(bytes: number): Promise<void> {
    if (!this.#stats.isFile()) return;
    const size = await this.#file.stat().then(
      (stats) => stats.size,
      () => this.#bytes,
    );
    if (size <= this.#bytes || size > this.#bytes + bytes) return;
    await this.#file.truncate(this.#bytes).catch(() => {
      this.#bytes = size;
    });
  }

  async #endLine(): Promise<void> {
    if (this.#bytes === 0) return;
    const { buffer } = await this.#file.read(Buffer.alloc(1), 0, 1, this.#bytes - 1);
    if (buffer.toString() !== "\n") await this.append("\n");
  }
}

/** So that a new file's name outlives a power cut too. Some systems cannot do it to a folder. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(dirname(path), "r").catch(() => null);
  await folder?.sync().catch(() => {});
  await folder?.close();
}
