import { setImmediate } from "node:timers/promises";
import {
  createScorer,
  type ScoreOptions,
  type SearchIndex,
  serializeScorer,
  type Ticket,
  type Verdict,
} from "../../index.ts";
import { createPool } from "../node/index.ts";
import { countWork } from "./count-work.ts";
import { count, quantity } from "./format.ts";
import { Interrupted } from "./interrupted.ts";
import type { Session } from "./session.ts";

/** On how many cores tickets are judged. */
export interface ThreadOptions {
  /** Default: one per processor; 1 for none beside the program itself. */
  readonly threads?: number;
}

interface Judging extends ThreadOptions {
  readonly index: SearchIndex;
  readonly scoring: ScoreOptions;
  readonly session: Session;
  /** Tickets to come; `null` if nobody knows. */
  readonly total: number | null;
  /** What to say when the run is interrupted after so many tickets. */
  readonly goOn?: string;
}

/** So many tickets are judged sooner than threads are ready: each makes its own index first. */
const beforeThreads = 1_000;

/** Tickets judged at a stretch, before Ctrl-C is heard. */
const stretch = 16;

const AGAIN = "Nothing was written: give the same command again.";

/**
 * Judges tickets in their order, the first ones in this thread and the others on all processors, to the same bytes.
 * Throws `Interrupted` on Ctrl-C.
 */
export async function* judgeTickets(
  tickets: Iterable<Ticket> | AsyncIterable<Ticket>,
  { index, scoring, session, total, threads, goOn = AGAIN }: Judging,
): AsyncGenerator<Verdict, void, undefined> {
  const tell = countWork("Judged", session, total);
  const interrupt = session.io.onInterrupt();
  const { signal } = interrupt;
  const pool = createPool(threads === undefined ? {} : { threads: threads === 1 ? 0 : threads });
  let done = 0;
  try {
    const few = pool.threads < 2 || typeof scoring.findability === "function";
    const source = iteratorOf(tickets);
    const head = taken(source, few ? Number.POSITIVE_INFINITY : beforeThreads);
    for await (const verdict of judgeHere(head, { index, scoring, signal })) {
      tell(++done);
      yield verdict;
    }
    const next = few ? { done: true as const } : await source.next();
    if (next.done === true) return;
    const rest = preceded(next.value, source);
    for await (const verdict of pool.score(rest, serializeScorer(index, scoring), { signal })) {
      tell(++done);
      yield verdict;
    }
  } catch (error) {
    if (!signal.aborted) throw error;
    const of = total === null ? quantity(done, "ticket") : `${count(done)} of ${quantity(total, "ticket")}`;
    throw new Interrupted(`Stopped after ${of}. ${goOn}`);
  } finally {
    interrupt.release();
    await pool.close();
  }
}

/** All verdicts of a list. */
export async function judgeList(
  tickets: readonly Ticket[],
  judging: Omit<Judging, "total">,
): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for await (const verdict of judgeTickets(tickets, { ...judging, total: tickets.length }))
    verdicts.push(verdict);
  return verdicts;
}

async function* judgeHere(
  tickets: AsyncIterable<Ticket>,
  { index, scoring, signal }: Pick<Judging, "index" | "scoring"> & { readonly signal: AbortSignal },
): AsyncGenerator<Verdict, void, undefined> {
  const scorer = createScorer(index, scoring);
  let at = 0;
  for await (const ticket of tickets) {
    yield scorer.score(ticket);
    // Signals are heard between tasks of the event loop only.
    if (++at % stretch === 0) await setImmediate();
    signal.throwIfAborted();
  }
}

function iteratorOf(tickets: Iterable<Ticket> | AsyncIterable<Ticket>): AsyncIterator<Ticket> {
  if (Symbol.asyncIterator in tickets) return tickets[Symbol.asyncIterator]();
  return (async function* () {
    yield* tickets;
  })();
}

/** The first ones; the source stays open for the others. */
async function* taken(source: AsyncIterator<Ticket>, limit: number): AsyncGenerator<Ticket> {
  for (let at = 0; at < limit; at++) {
    const next = await source.next();
    if (next.done === true) return;
    yield next.value;
  }
}

async function* preceded(first: Ticket, source: AsyncIterator<Ticket>): AsyncGenerator<Ticket> {
  yield first;
  yield* taken(source, Number.POSITIVE_INFINITY);
}
