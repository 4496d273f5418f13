import { runGit } from "./run-git.ts";

/** Blobs read at once: bounds the memory. */
const BATCH = 500;

/** The contents of blobs by their ids; those that cannot be read are left out. */
export async function readBlobs(cwd: string, ids: readonly string[]): Promise<Map<string, Buffer>> {
  const found = new Map<string, Buffer>();
  for (let from = 0; from < ids.length; from += BATCH) {
    const batch = ids.slice(from, from + BATCH);
    const output = await runGit(cwd, ["cat-file", "--batch"], { input: `${batch.join("\n")}\n` });
    if (output !== null) for (const [id, content] of cutBatch(output)) found.set(id, content);
  }
  return found;
}

/** `git cat-file --batch` prints "id type size", a line feed, the content and another line feed for each blob. */
function* cutBatch(output: Buffer): Generator<[id: string, content: Buffer]> {
  let at = 0;
  while (at < output.length) {
    const end = output.indexOf(0x0a, at);
    if (end < 0) return;
    const [id, type, size] = output.toString("latin1", at, end).split(" ");
    at = end + 1;
    if (type !== "blob" || id === undefined) continue;
    const length = Number(size);
    yield [id, output.subarray(at, at + length)];
    at += length + 1;
  }
}
