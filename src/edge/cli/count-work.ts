import { count, quantity } from "./describe/format.ts";
import type { Session } from "./session.ts";

/** Work that ends before needs no figures. */
const SILENT_MS = 2_000;

/**
 * Tells how far the work is, from two seconds on: done of total, rate, time left. `total`: `null` if nobody knows; then only done and
 * rate are said. `unit`: what is counted, for one. The time left is that of the mean rate since the first call: what came before it was other work.
 */
export function countWork(
  verb: string,
  { io, progress }: Pick<Session, "io" | "progress">,
  total: number | null,
  unit = "ticket",
): (done: number) => void {
  let first: { readonly at: number; readonly done: number } | null = null;
  return (done) => {
    first ??= { at: io.elapsedMs(), done };
    const seconds = (io.elapsedMs() - first.at) / 1_000;
    if (seconds * 1_000 < SILENT_MS || done === first.done) return;
    const rate = (done - first.done) / seconds;
    const of = total === null ? quantity(done, unit) : `${count(done)} of ${quantity(total, unit)}`;
    const left = total === null ? "" : `, ${timeLeft((total - done) / rate)} left`;
    progress.show(`${verb} ${of}, ${count(Math.round(rate))} a second${left}`);
  };
}

/** The same of work that says how much there is. */
export function tellWork(
  verb: string,
  session: Pick<Session, "io" | "progress">,
  unit?: string,
): (progress: { readonly done: number; readonly total: number | null }) => void {
  let tell: ((done: number) => void) | null = null;
  return ({ done, total }) => {
    tell ??= countWork(verb, session, total, unit);
    tell(done);
  };
}

function timeLeft(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  return seconds < 5_400 ? `${Math.ceil(seconds / 60)} min` : `${Math.ceil(seconds / 3_600)} h`;
}
