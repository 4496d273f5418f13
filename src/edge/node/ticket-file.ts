import { rename, stat, statfs } from "node:fs/promises";
import { dirname } from "node:path";
import { optionsDoor } from "../../core/door/door.ts";
import { wholeNumber } from "../../core/door/kinds.ts";
import { mustSay } from "../../core/door/takes.ts";
import { LevelZeroError } from "../../index.ts";
import { AppendFile } from "./append-file.ts";

export interface TicketFileOptions {
  /** Size at which a file is set aside and a new one begun, in bytes. Default 10 MB. */
  readonly maxBytes?: number;
  /** Files set aside at most, as `<path>.1` (the oldest) to `<path>.<n>`. None is ever deleted: then no more are taken. Default 99. */
  readonly maxFiles?: number;
}

/** A file that tickets are appended to, one JSON object a line. */
export interface TicketFile {
  /** Settles when the ticket is on the disk: from then on no crash loses it. Rejects if it cannot be kept; then nothing of it is there. */
  write(ticket: unknown): Promise<void>;
  /** Whether another ticket can be taken, as far as that can be known before. */
  hasRoom(): Promise<boolean>;
  /** Settles when all is written. */
  close(): Promise<void>;
}

const DEFAULT_MAX_BYTES = 10_000_000;
const DEFAULT_MAX_FILES = 99;
/** Room that the disk must have: some hundred tickets. */
const MIN_FREE_BYTES = 1_000_000;

interface Waiting {
  readonly line: string;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

const door = optionsDoor<TicketFileOptions>("openTicketFile", {
  maxBytes: wholeNumber(1),
  maxFiles: wholeNumber(0),
});

/**
 * Opens `path` to append tickets; one program a file. Throws `UNWRITABLE` if it cannot be opened.
 * @param path of the file, which is made if it is not there
 */
export async function openTicketFile(path: string, options: TicketFileOptions = {}): Promise<TicketFile> {
  mustSay(path, "openTicketFile: the file");
  const { maxBytes = DEFAULT_MAX_BYTES, maxFiles = DEFAULT_MAX_FILES } = door(options);
  let file: AppendFile | null = await AppendFile.open(path, "tickets");
  let waiting: Waiting[] = [];
  let writing: Promise<void> | null = null;
  let hasFailed = false;

  /** Those that came while the disk was busy are written together: it is asked once for all of them. */
  async function drain(): Promise<void> {
    await Promise.resolve();
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      try {
        await append(batch.map(({ line }) => line).join(""));
        hasFailed = false;
        for (const { done } of batch) done();
      } catch (error) {
        hasFailed = true;
        for (const { failed } of batch) failed(error);
      }
    }
    writing = null;
  }

  async function append(text: string): Promise<void> {
    if (file !== null && !(await file.isInPlace())) {
      await file.close();
      file = null;
    }
    file ??= await AppendFile.open(path, "tickets");
    if (file.bytes > 0 && file.bytes + Buffer.byteLength(text) > maxBytes) {
      const aside = await placeAside(path, maxFiles);
      await file.close();
      file = null;
      await rename(path, aside);
      file = await AppendFile.open(path, "tickets");
    }
    await file.append(text, { sync: true });
  }

  return {
    write: (ticket) =>
      new Promise((done, failed) => {
        waiting.push({ line: `${JSON.stringify(ticket)}\n`, done, failed });
        writing ??= drain();
      }),
    async hasRoom() {
      if (hasFailed) return false;
      const free = await statfs(dirname(path)).then(
        ({ bavail, bsize }) => bavail * bsize,
        () => MIN_FREE_BYTES,
      );
      return free >= MIN_FREE_BYTES;
    },
    async close() {
      await writing;
      await file?.close();
    },
  };
}

/** The next free name. Throws `UNWRITABLE` if there are as many as may be. */
async function placeAside(path: string, maxFiles: number): Promise<string> {
  for (let number = 1; number <= maxFiles; number++) {
    const aside = `${path}.${number}`;
    const isFree = await stat(aside).then(
      () => false,
      (error: NodeJS.ErrnoException) => error.code === "ENOENT",
    );
    if (isFree) return aside;
  }
  const message = `${path} and ${maxFiles} files set aside are full of tickets. Move them to the desk, and new ones are taken again.`;
  throw new LevelZeroError("UNWRITABLE", message);
}
