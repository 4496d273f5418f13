import { plain } from "./describe/plain.ts";
import type { Io } from "./io.ts";

/** One line on the terminal that says how far the work is. Silent where nobody looks. */
export interface Progress {
  /** Shown at most ten times a second. */
  show(text: string): void;
  /** Shown at once: a step that may take long begins. */
  start(text: string): void;
  /** Wipes the line, before anything else is written. */
  clear(): void;
}

const INTERVAL_MS = 100;

/** Most characters, so that the line stays one line on a narrow terminal. */
const WIDTH = 76;

/** Progress on `io.stderr`, if that is a terminal and `quiet` is not asked for. */
export function createProgress(
  { stderr, elapsedMs }: Pick<Io, "stderr" | "elapsedMs">,
  quiet: boolean,
): Progress {
  if (quiet || !stderr.isTerminal) return { show() {}, start() {}, clear() {} };
  let shown = false;
  let last = Number.NEGATIVE_INFINITY;
  const put = (text: string): void => void stderr.write(text).catch(() => {});
  const start = (text: string): void => {
    last = elapsedMs();
    shown = true;
    put(`\r\u001b[2K${plain(text).slice(0, WIDTH)}`);
  };
  return {
    start,
    show(text) {
      if (elapsedMs() - last >= INTERVAL_MS) start(text);
    },
    clear() {
      if (shown) put("\r\u001b[2K");
      shown = false;
    },
  };
}
