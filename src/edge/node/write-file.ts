import { randomUUID } from "node:crypto";
import { type FileHandle, lstat, open, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { mustSay } from "../../core/door/takes.ts";
import { LevelZeroError } from "../../index.ts";

/** A file under way. Readers see the old content until `commit`, then the new one in full. */
export interface FileWriter {
  write(text: string): Promise<void>;
  /** Puts the file in its place. */
  commit(): Promise<void>;
  /** Leaves everything as it was. Does nothing after `commit`. */
  discard(): Promise<void>;
}

/**
 * Writes `text` to `path`, in UTF-8, all or nothing. Of several writers at once, the last to end wins.
 * Throws `LevelZeroError` with code `NOT_FOUND` if the folder does not exist or `path` is a folder; file system errors as they are, with `path` in them.
 * @param path of the file
 * @param text all that it holds then
 */
export async function writeFileWhole(path: string, text: string): Promise<void> {
  mustSay(text, "writeFileWhole: the text");
  const writer = await openFileWriter(path);
  try {
    await writer.write(text);
    await writer.commit();
  } finally {
    await writer.discard();
  }
}

/**
 * Starts to write `path` beside its place, under a name of its own. A device or a pipe, such as `/dev/null`, is written directly.
 * Throws as `writeFileWhole` does.
 * @param path of the file
 */
export async function openFileWriter(path: string): Promise<FileWriter> {
  mustSay(path, "openFileWriter: the file");
  const target = await targetOf(path);
  if (!target.isFile) return directly(await opened(path, target.path, "a"), path);
  const beside = join(dirname(target.path), `.${basename(target.path)}.${randomUUID()}.part`);
  const file = await opened(path, beside, "w", target.mode);
  let open = true;
  return {
    write: (text) => naming(path, file.writeFile(text)),
    async commit() {
      // Else a power cut may leave an empty file where a good one was.
      if (target.replaces) await naming(path, file.sync());
      await naming(path, file.close());
      await rename(beside, target.path);
      open = false;
    },
    async discard() {
      if (!open) return;
      open = false;
      await file.close().catch(() => {});
      await rm(beside, { force: true });
    },
  };
}

/**
 * Finds out before any work is done whether a file can be written. Throws as `writeFileWhole` would.
 * @param path of the file
 * @param shown its name in the message
 */
export async function checkWritable(path: string, shown = path): Promise<void> {
  mustSay(path, "checkWritable: the file");
  await targetOf(path, shown);
}

interface Target {
  /** Symbolic links followed. */
  readonly path: string;
  /** A plain file, or nothing yet. */
  readonly isFile: boolean;
  /** Whether something is there already. */
  readonly replaces: boolean;
  readonly mode: number;
}

const NEW_FILE_MODE = 0o666;

async function targetOf(path: string, shown = path): Promise<Target> {
  const folder = await stat(dirname(path)).catch(() => null);
  if (!folder?.isDirectory()) {
    const message = `The folder of ${shown} does not exist. Make it first, or write elsewhere.`;
    throw new LevelZeroError("NOT_FOUND", message);
  }
  const link = await lstat(path).catch(() => null);
  if (link === null) return { path, isFile: true, replaces: false, mode: NEW_FILE_MODE };
  const real = await realpath(path).catch(() => path);
  const found = await stat(real).catch(() => link);
  if (found.isDirectory()) {
    throw new LevelZeroError("NOT_FOUND", `${shown} is a folder. Name a file to write to.`);
  }
  return { path: real, isFile: found.isFile(), replaces: true, mode: found.mode };
}

async function opened(shown: string, path: string, flags: "a" | "w", mode?: number): Promise<FileHandle> {
  try {
    return await open(path, flags, mode);
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code ?? "unknown error";
    const message = `${shown} cannot be written (${reason}). Check that you may write there.`;
    throw new LevelZeroError("NOT_FOUND", message, { cause });
  }
}

/** What an open file rejects with does not say which file it is. */
async function naming(path: string, work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    throw Object.assign(error as NodeJS.ErrnoException, { path });
  }
}

function directly(file: FileHandle, path: string): FileWriter {
  let open = true;
  const close = async (): Promise<void> => {
    if (open) await file.close();
    open = false;
  };
  return {
    write: (text) => naming(path, file.appendFile(text)),
    commit: close,
    discard: () => close().catch(() => {}),
  };
}
