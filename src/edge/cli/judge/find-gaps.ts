import { availableParallelism } from "node:os";
import { findGapsBySample, type GapSample } from "../../../desk/sample/index.ts";
import type { Assessment, PreparedAssessment, Verdict } from "../../../index.ts";
import { createPool, type PoolProgress } from "../../node/index.ts";
import { countWork } from "../count-work.ts";
import { count, quantity } from "../describe/format.ts";
import { Interrupted } from "../interrupted.ts";
import type { Session } from "../session.ts";
import type { ThreadOptions } from "./judge-tickets.ts";

/** How gaps are found among many tickets. */
export interface GapSampleOptions {
  /** Unsolved tickets that gaps are found in; 0 for all. As many as `findGapsBySample` takes unless given. */
  readonly gapSample?: number;
}

interface Finding extends ThreadOptions, GapSampleOptions {
  readonly session: Session;
  /** As in `judgeTickets`. */
  readonly worker?: string;
  /** Fewer tickets than this have gaps in two seconds, and need no thread. */
  readonly few?: number;
}

const FEW = 2_000;

const STOPPED = "Stopped while the gaps were looked for. Nothing was written: give the same command again.";

/**
 * Finishes an assessment: gaps are found in a sample where there are many tickets, which is told. With a second thread they are found there, and the terminal
 * shows how far the work is. Ctrl-C throws `Interrupted`.
 */
export async function findTheGaps(
  prepared: PreparedAssessment,
  judged: readonly Verdict[],
  { session, gapSample, threads = availableParallelism(), worker, few = FEW }: Finding,
): Promise<Assessment> {
  session.progress.start("Finding the gaps …");
  const pool = createPool({
    threads: judged.length < few ? 0 : Math.min(1, threads - 1),
    ...(worker !== undefined && { worker }),
  });
  if (pool.threads === 0)
    return session.io.stoppable(() => findHere(prepared, judged, { session, gapSample }), STOPPED);
  const { signal, release } = session.io.onInterrupt();
  const progress = tellProgress(session);
  try {
    const sampling = { ...sizeOf(gapSample), onSample: (sample: GapSample) => noteSample(sample, session) };
    return await pool.finish(prepared, judged, sampling, { signal, onProgress: progress.tell });
  } catch (error) {
    if (signal.aborted) throw new Interrupted(STOPPED);
    throw error;
  } finally {
    progress.end();
    release();
    await pool.close();
  }
}

function findHere(
  { finish }: PreparedAssessment,
  judged: readonly Verdict[],
  { session, gapSample }: { readonly session: Session; readonly gapSample: number | undefined },
): Assessment {
  if (gapSample === 0) return finish(judged);
  let drawn: GapSample | null = null;
  const onSample = (sample: GapSample): void => {
    drawn = sample;
    noteSample(sample, session);
  };
  const assessment = finish(judged, (tickets, verdicts, options) =>
    findGapsBySample(tickets, verdicts, { ...options, ...sizeOf(gapSample), onSample }),
  );
  return drawn === null ? assessment : { ...assessment, gapSample: drawn };
}

function sizeOf(gapSample: number | undefined): { readonly size?: number } {
  return gapSample === undefined ? {} : { size: gapSample === 0 ? Number.MAX_SAFE_INTEGER : gapSample };
}

function noteSample({ drawn, unsolved }: GapSample, session: Session): void {
  session.note(
    `Gaps: found in a sample of ${quantity(drawn, "unsolved ticket")}, which the other ${count(unsolved - drawn)} joined by what they say. --gap-sample 0 looks at all of them.`,
  );
}

/** Counts the tickets compared; before and after, while the other thread alone works, the seconds. */
function tellProgress({ io, progress }: Session): {
  readonly tell: (progress: PoolProgress) => void;
  end(): void;
} {
  const begun = io.elapsedMs();
  let tell: ((done: number) => void) | null = null;
  let isCounted = false;
  const clock = setInterval(() => {
    const seconds = Math.round((io.elapsedMs() - begun) / 1_000);
    if (!isCounted) progress.show(`Finding the gaps, for ${quantity(seconds, "second")} so far`);
  }, 1_000);
  return {
    tell({ done, total }) {
      tell ??= countWork("Compared", { io, progress }, total);
      isCounted = done > 0 && done !== total;
      if (isCounted) tell(done);
    },
    end: () => clearInterval(clock),
  };
}
