import { count, quantity } from "./describe/format.ts";
import type { Session } from "./session.ts";

/** Work that ends before needs no figures. */
const SILENT_MS = 2_000;

/**
 * Tells how far the work is, from two seconds on: done of total, rate, time left. `total`: `null` if nobody knows; then only done and
 * rate are said. The time left is that of the mean rate since the first call: what came before it was other work.
 */
export function countWork(
  verb: string,
  { io, progress }: Pick<Session, "io" | "progress">,
  total: number | null,
): (done: number) => void {
  let first: { readonly at: number; readonly done: number } | null = null;
  return (done) => {
    first ??= { at: io.elapsedMs(), done };
    const seconds = (io.elapsedMs() - first.at) / 1_000;
    if (seconds * 1_000 < SILENT_MS || done === first.done) return;
    const rate = (done - first.done) / seconds;
    const of = total === null ? quantity(done, "ticket") : `${count(done)} of ${quantity(total, "ticket")}`;
    const left = total === null ? "" : `, ${timeLeft((total - done) / rate)} left`;
    progress.show(`${verb} ${of}, ${count(Math.round(rate))} a second${left}`);
  };
}

function timeLeft(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  return seconds < 5_400 ? `${Math.ceil(seconds / 60)} min` : `${Math.ceil(seconds / 3_600)} h`;
}
