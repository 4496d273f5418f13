/** By the clock, the wait ends after so many times the time, whatever was done: nothing then works at all. */
const MOST_WAITS = 20;

/** What the wait goes by. */
interface Clocks {
  /** Milliseconds of processor time that this program has used, all threads together. */
  readonly usedMs: () => number;
  /** Milliseconds by the clock. */
  readonly nowMs: () => number;
}

const CLOCKS: Clocks = {
  usedMs() {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1_000;
  },
  nowMs: () => performance.now(),
};

/**
 * Calls `giveUp` when this program has worked for `ms`: so long by the clock, and as much processor time. By the clock alone, a machine that is busy
 * with other programs would decide what is read. Returns what calls it off.
 */
export function afterWork(ms: number, giveUp: () => void, { usedMs, nowMs }: Clocks = CLOCKS): () => void {
  const [used, begun] = [usedMs(), nowMs()];
  let timer: NodeJS.Timeout | null = null;
  const wait = (left: number): void => {
    // If this thread was busy for longer than the time, the result may be here and only unread: messages are read before immediates.
    timer = setTimeout(() => setImmediate(look), left);
  };
  const look = (): void => {
    if (timer === null) return;
    const left = ms - (usedMs() - used);
    if (left <= 0 || nowMs() - begun >= MOST_WAITS * ms) giveUp();
    else wait(Math.max(left, 10));
  };
  wait(ms);
  return () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
}
