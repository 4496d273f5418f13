import { appendFile } from "node:fs/promises";

/** Only its owner reads what visitors wrote. */
const MODE = 0o600;

/** Appends values to a file, each as a line of JSON. Lines of values given at the same time stay whole. Rejects if one cannot be written. */
export function appendLine(path: string): (value: unknown) => Promise<undefined> {
  let last: Promise<unknown> = Promise.resolve();
  return async (value) => {
    const line = `${JSON.stringify(value)}\n`;
    const write = last.then(() => appendFile(path, line, { mode: MODE }));
    last = write.catch(() => {});
    await write;
    return undefined;
  };
}
