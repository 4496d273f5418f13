import { dirname, join } from "node:path";

/** The folders that hold these files, and those that hold these folders: one of them may be moved away. */
export function foldersOf(directory: string, files: Iterable<string>): ReadonlySet<string> {
  const folders = new Set([directory]);
  for (const file of files) {
    let folder = dirname(file);
    while (folder !== "." && !folders.has(join(directory, folder))) {
      folders.add(join(directory, folder));
      folder = dirname(folder);
    }
  }
  return folders;
}
