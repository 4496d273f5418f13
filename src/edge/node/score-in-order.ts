import { setImmediate } from "node:timers/promises";
import type { Ticket, Verdict } from "../../index.ts";
import { inBatches, isFirst, type Mistake } from "./in-batches.ts";
import type { PoolScoreOptions } from "./pool-options.ts";
import type { ScoreTask } from "./pool-tasks.ts";
import type { SharedText } from "./shared-text.ts";
import { ticketText } from "./ticket-store.ts";
import { untilAborted } from "./until-aborted.ts";

/** Tickets judged here at a stretch: a thread that is done meanwhile waits for its next batch, 2 ms at most. */
const STRETCH = 4;

interface Scoring<Result> {
  /** Judges a batch in a thread. */
  readonly run: (task: Omit<ScoreTask, "postings">) => Promise<Result>;
  /** The same of verdicts made here. */
  readonly here: (verdicts: readonly Verdict[]) => Result;
  readonly tickets: Iterable<Ticket> | AsyncIterable<Ticket>;
  readonly scorer: SharedText;
  readonly vectors: SharedText | null;
  /** Batches sent to threads at once. */
  readonly ahead: number;
}

/** What came of one batch. */
interface Scored<Result> {
  readonly result: Result;
  /** Of its tickets. */
  readonly ids: readonly string[];
}

/** Batches that wait for one before them, for each that is sent at once: an assistant may be quicker than a thread. */
const WAITING = 3;

/** The batches in the order of the tickets. Takes no more tickets than are `ahead`; with an assistant, some more. */
export async function* scoreInOrder<Result>(
  { run, here, tickets, scorer, vectors, ahead }: Scoring<Result>,
  { signal, onProgress, assistant }: PoolScoreOptions,
): AsyncGenerator<Scored<Result>, void, undefined> {
  const total = Array.isArray(tickets) ? tickets.length : null;
  const most = assistant === undefined ? ahead : WAITING * ahead;
  const underWay: UnderWay<Result>[] = [];
  let sent = 0;
  let done = 0;
  const send = (batch: readonly Ticket[]): UnderWay<Result> => {
    sent++;
    const text = `[${batch.map(ticketText).join(",")}]`;
    const judging = { isDone: false, result: run({ scorer, vectors, tickets: text }), ids: idsOf(batch) };
    const settle = (): void => {
      sent--;
      judging.isDone = true;
    };
    // Of several that fail the first is told; the others must not end the program.
    judging.result.then(settle, settle);
    return judging;
  };
  const judgeHere = async (batch: readonly Ticket[]): Promise<UnderWay<Result>> => {
    const verdicts: Verdict[] = [];
    for (let start = 0; start < batch.length; start += STRETCH) {
      verdicts.push(...assistant!.scoreAll(batch.slice(start, start + STRETCH)));
      // Threads and signals are heard between two stretches only.
      await setImmediate();
      signal?.throwIfAborted();
    }
    return { isDone: true, result: Promise.resolve(here(verdicts)), ids: idsOf(batch) };
  };
  const next = async (): Promise<Scored<Result>> => {
    const { result, ids } = underWay.shift()!;
    const scored = { result: await result, ids };
    done += ids.length;
    onProgress?.({ done, total });
    return scored;
  };
  const mistake: Mistake = { error: null };
  const over = new AbortController();
  const source = untilAborted(tickets, AbortSignal.any([over.signal, ...(signal ? [signal] : [])]));
  const batches = inBatches(source, mistake);
  try {
    for (;;) {
      const coming = batches.next();
      // Verdicts do not wait for a source that does: a queue may have no next ticket for hours.
      while (underWay.length > 0 && (await isFirst(underWay[0]!.result, coming))) yield await next();
      const { value: batch } = await coming;
      if (batch === undefined) break;
      const isBusy = assistant !== undefined && sent >= ahead;
      underWay.push(isBusy ? await judgeHere(batch) : send(batch));
      while (underWay.length >= most || (assistant !== undefined && underWay[0]?.isDone)) yield await next();
    }
    while (underWay.length > 0) yield await next();
  } finally {
    over.abort();
    await batches.return();
  }
  if (mistake.error !== null) throw mistake.error;
}

interface UnderWay<Result> extends Omit<Scored<Result>, "result"> {
  isDone: boolean;
  readonly result: Promise<Result>;
}

function idsOf(tickets: readonly Ticket[]): string[] {
  return tickets.map(({ id }) => id);
}
