import { setImmediate } from "node:timers/promises";
import { NEVER_COPIED } from "../../core/door/named-fields.ts";
import { mustBeTicketAt } from "../../desk/learning/index.ts";
import type { Ticket, Verdict } from "../../index.ts";
import type { PoolScoreOptions } from "./pool-options.ts";
import type { ScoreTask } from "./pool-tasks.ts";
import type { SharedText } from "./shared-text.ts";
import { ticketText } from "./ticket-store.ts";
import { untilAborted } from "./until-aborted.ts";

/** Tickets sent to a thread at once: some 30 ms of work, so that neither messages nor a stop cost much. */
const BATCH_SIZE = 64;

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
  for await (const batch of inBatches(untilAborted(tickets, signal), mistake)) {
    const isBusy = assistant !== undefined && sent >= ahead;
    underWay.push(isBusy ? await judgeHere(batch) : send(batch));
    while (underWay.length >= most || (assistant !== undefined && underWay[0]?.isDone)) yield await next();
  }
  while (underWay.length > 0) yield await next();
  if (mistake.error !== null) throw mistake.error;
}

/** Why no more tickets are taken, if one is none: those before it have their verdicts first. */
interface Mistake {
  error: unknown;
}

interface UnderWay<Result> extends Omit<Scored<Result>, "result"> {
  isDone: boolean;
  readonly result: Promise<Result>;
}

function idsOf(tickets: readonly Ticket[]): string[] {
  return tickets.map(({ id }) => id);
}

/** Ends before what is no ticket. */
async function* inBatches(
  tickets: AsyncIterable<Ticket>,
  mistake: Mistake,
): AsyncGenerator<readonly Ticket[], void, undefined> {
  let batch: Ticket[] = [];
  let at = 0;
  for await (const ticket of tickets) {
    mistake.error = mistakeOf(ticket, at++);
    if (mistake.error !== null) break;
    batch.push(ticket);
    if (batch.length < BATCH_SIZE) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** `null` for a ticket. One that is kept as text was read already, and is not read again for this. */
function mistakeOf(ticket: Ticket, at: number): unknown {
  if (typeof ticket === "object" && ticket !== null && NEVER_COPIED in ticket) return null;
  try {
    mustBeTicketAt(ticket, "pool.score: tickets", at);
    return null;
  } catch (error) {
    return error;
  }
}
