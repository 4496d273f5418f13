import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { LevelZeroError } from "../../index.ts";
import { writeFileWhole } from "./write-file.ts";

/** What an import wrote, so that the next one knows what people have changed since. */
export interface ImportManifest {
  /** By the article's key. */
  readonly files: ReadonlyMap<string, WrittenFile>;
}

export interface WrittenFile {
  readonly file: string;
  /** Of the text as it was written. */
  readonly hash: string;
}

/** Stands in the folder of the articles. Not Markdown, so that it is no article. */
const MANIFEST_NAME = ".level-zero-import.json";

const FORMAT = "level-zero-import";

/**
 * The manifest of a folder; empty if it has none. Throws `FOREIGN_FILE` if it is damaged: without it, nothing is safe to write.
 * `shown` is what the folder is called then.
 */
export async function readManifest(folder: string, shown = folder): Promise<ImportManifest> {
  const text = await readFile(join(folder, MANIFEST_NAME), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    if (error.code !== "ENOTDIR") throw error;
    const message = `${shown} is a file. Name the folder that the articles go to last.`;
    throw new LevelZeroError("UNWRITABLE", message);
  });
  if (text === null) return { files: new Map() };
  const files = filesOf(text);
  if (files !== null) return { files };
  const message = `${join(shown, MANIFEST_NAME)} is damaged. Restore it, or move it away: then every file counts as edited by hand.`;
  throw new LevelZeroError("FOREIGN_FILE", message);
}

/** By key, so that a change is a small change in a repository. */
export async function writeManifest(folder: string, { files }: ImportManifest): Promise<void> {
  const sorted = Object.fromEntries([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
  await writeFileWhole(
    join(folder, MANIFEST_NAME),
    `${JSON.stringify({ format: FORMAT, version: 1, files: sorted }, null, 2)}\n`,
  );
}

/** SHA-256 of a text; line ends, which Git may change, make no difference. */
export function hashOf(text: string): string {
  return createHash("sha256").update(text.replaceAll("\r\n", "\n")).digest("hex");
}

function filesOf(text: string): Map<string, WrittenFile> | null {
  try {
    const { format, version, files } = JSON.parse(text) as Record<string, unknown>;
    if (format !== FORMAT || version !== 1) return null;
    const entries = Object.entries(files as Record<string, WrittenFile>);
    const isWhole = entries.every(([, { file, hash }]) => isPlainName(file) && typeof hash === "string");
    return isWhole ? new Map(entries) : null;
  } catch {
    return null;
  }
}

/** A manifest must not lead out of its folder. */
function isPlainName(file: unknown): boolean {
  return typeof file === "string" && /^[^/\\]+\.md$/.test(file) && !file.startsWith("..");
}
