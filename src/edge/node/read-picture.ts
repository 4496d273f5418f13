import { readFile, realpath, stat } from "node:fs/promises";
import { extname, join, sep } from "node:path";

/** A picture that stands beside the articles. */
export interface PictureFile {
  readonly bytes: Uint8Array;
  /** Such as `image/png`. */
  readonly type: string;
}

/** Largest picture that is read, in bytes. */
const MAX_BYTES = 10 * 1024 * 1024;

const TYPES: Readonly<Record<string, string>> = {
  ".avif": "image/avif",
  ".gif": "image/gif",
  ".jpeg": "image/jpeg",
  ".jpg": "image/jpeg",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".webp": "image/webp",
};

/**
 * The picture that `source` of the article at `path` means, both as written: `../images/menu.png`, or `/images/menu.png` from the
 * folder down. `null` for what is no picture, too large, not there, in a dot folder, or outside of `directory`, symbolic links followed.
 */
export async function readPicture(
  directory: string,
  path: string,
  source: string,
): Promise<PictureFile | null> {
  const type = TYPES[extname(source).toLowerCase()];
  const parts = partsOf(path, source);
  if (type === undefined || parts === null) return null;
  try {
    const [root, file] = await Promise.all([realpath(directory), realpath(join(directory, ...parts))]);
    if (!file.startsWith(root + sep)) return null;
    const { size } = await stat(file);
    return size > MAX_BYTES ? null : { bytes: await readFile(file), type };
  } catch {
    return null;
  }
}

/** The names on the way down from the folder; `null` if the way leads out of it, or through a dot folder. */
function partsOf(path: string, source: string): string[] | null {
  const start = source.startsWith("/") ? [] : path.split("/").slice(0, -1);
  const parts: string[] = [];
  for (const part of [...start, ...source.split(/[\\/]/)]) {
    if (part === "..") {
      if (parts.pop() === undefined) return null;
    } else if (part.startsWith(".") && part !== ".") return null;
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.some((part) => part.includes("\0")) ? null : parts;
}
