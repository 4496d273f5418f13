import { stat } from "node:fs/promises";
import { join } from "node:path";

/** What changes when a file or its rights do: its times and size. Of a file that is not there, a stamp that no file has. */
export async function fileStamp(directory: string, file: string): Promise<string> {
  const found = await stat(join(directory, file), { bigint: true }).catch(() => null);
  return found === null ? "gone" : `${found.mtimeNs}-${found.ctimeNs}-${found.size}-${found.ino}`;
}
