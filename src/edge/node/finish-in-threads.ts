import { setImmediate } from "node:timers/promises";
import {
  type GapSample,
  type GapSearch,
  type SampledGapOptions,
  searchGaps,
} from "../../desk/sample/index.ts";
import type { Assessment, Gap, PreparedAssessment, Verdict } from "../../index.ts";
import type { PoolJobOptions } from "./pool-options.ts";
import { type GapsTask, packOf } from "./pool-tasks.ts";
import { shareTexts } from "./shared-text.ts";
import { ticketText } from "./ticket-store.ts";

/** In how many tickets gaps are found, and who is told if that is a sample. */
export type GapSampling = Pick<SampledGapOptions, "size" | "onSample">;

interface Finishing extends PoolJobOptions {
  readonly sampling: GapSampling;
  /** Finds gaps, in a thread. */
  readonly find: (search: GapSearch) => Promise<Gap[]>;
}

/** As `finish(judged, findGapsBySample)`, but for who finds the gaps: `find` does, and meanwhile tickets are compared with the sample here, some at a time. */
export async function finishInThreads(
  { finish }: PreparedAssessment,
  judged: readonly Verdict[],
  { sampling, find, signal, onProgress }: Finishing,
): Promise<Assessment> {
  let gapSample: GapSample | undefined;
  const searches: GapSearch[] = [];
  // Nothing else of an assessment needs the gaps.
  const assessment = finish(judged, (tickets, verdicts, options) => {
    const onSample = (sample: GapSample): void => {
      gapSample = sample;
      sampling.onSample?.(sample);
    };
    searches.push(searchGaps(tickets, verdicts, { ...options, ...sampling, onSample }));
    return [];
  });
  const search = searches[0]!;
  const finding = find(search);
  // Told below, unless the comparison fails first.
  finding.catch(() => {});
  const steps = search.compare();
  let step = steps.next();
  while (step.done !== true) {
    onProgress?.({ done: step.value, total: search.compared });
    // Signals are heard between two steps only.
    await setImmediate();
    signal?.throwIfAborted();
    step = steps.next();
  }
  return { ...assessment, gaps: step.value(await finding), ...(gapSample && { gapSample }) };
}

/** The same as plain data, for a thread. */
export function gapsTask({ tickets, verdicts, options }: GapSearch): GapsTask {
  const { analyzer, history, ...rest } = options;
  return {
    tickets: shareTexts(tickets, ticketText),
    verdicts: packOf(verdicts),
    options: rest,
    ...(analyzer && { analyzer: analyzer.options }),
    ...(history && { history: shareTexts(history, ticketText) }),
  };
}
