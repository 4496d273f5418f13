import { mkdir, readdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ArticleDraft } from "../../../desk/draft/index.ts";
import { LevelZeroError } from "../../../index.ts";
import { tidyMarkdown } from "../../markdown/index.ts";
import type { Session } from "../session.ts";

interface WrittenDrafts {
  /** Names of the files that are new. */
  readonly written: readonly string[];
  /** Names of the files that were there already, and stay as they are. */
  readonly kept: readonly string[];
}

/** Throws `UNWRITABLE` before any work is done if there is something else than a folder. */
export async function checkDraftFolder(folder: string, session: Session): Promise<void> {
  const found = await stat(session.pathOf(folder)).catch(() => null);
  if (found === null || found.isDirectory()) return;
  throw new LevelZeroError("UNWRITABLE", `${folder} is a file. Name a folder for the drafts.`);
}

/**
 * Writes drafts into `folder`, which is made if it is not there. Never overwrites: a gap that has its file keeps it, also when its
 * title has changed since. Throws `UNWRITABLE` if the folder cannot be written to, and calls it `shown`.
 */
export async function writeDrafts(
  folder: string,
  drafts: readonly ArticleDraft[],
  shown = folder,
): Promise<WrittenDrafts> {
  const written: string[] = [];
  const kept: string[] = [];
  try {
    await mkdir(folder, { recursive: true });
    const there = await readdir(folder);
    for (const { fileName, markdown } of drafts) {
      const known = there.find((name) => endOf(name) === endOf(fileName));
      if (known !== undefined) kept.push(known);
      else if (await writeNew(join(folder, fileName), tidyMarkdown(markdown))) written.push(fileName);
      else kept.push(fileName);
    }
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code ?? "unknown error";
    const message = `Drafts cannot be written to ${shown} (${reason}). Name a folder that you may write to.`;
    throw new LevelZeroError("UNWRITABLE", message, { cause });
  }
  return { written, kept };
}

/** The gap's part of the name: it stays when the title changes. */
function endOf(name: string): string {
  return /-[0-9a-z]{6}\.md$/.exec(name)?.[0] ?? name;
}

/** Whether it was written; not if the file has come to be in the meantime. */
async function writeNew(path: string, text: string): Promise<boolean> {
  try {
    await writeFile(path, text, { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}
