import { availableParallelism } from "node:os";
import { setImmediate } from "node:timers/promises";
import {
  createScorer,
  type ScoreOptions,
  type Scorer,
  type SearchIndex,
  serializeScorer,
  type Ticket,
  type Verdict,
} from "../../../index.ts";
import {
  createPool,
  keepVerdicts,
  type Pool,
  type PoolScoreOptions,
  type ScoredLines,
  scoreLine,
} from "../../node/index.ts";
import { countWork } from "../count-work.ts";
import { count, quantity } from "../describe/format.ts";
import { Interrupted } from "../interrupted.ts";
import type { Session } from "../session.ts";

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
  /** Whether there are many for sure: then the threads get ready while the first tickets are read. */
  readonly areMany?: boolean;
  /** Where the threads find their work, as in `createPool`; only tests have another place than the built package. */
  readonly worker?: string;
  /** Tickets judged here while the threads get ready. */
  readonly beforeThreads?: number;
}

/** What verdicts become: made here, or in other threads to the same bytes. */
interface Making<Item> {
  here(verdict: Verdict): Item;
  readonly others: (
    pool: Pool,
    tickets: AsyncIterable<Ticket>,
    scorer: string,
    job: PoolScoreOptions,
  ) => AsyncGenerator<Item, void, undefined>;
  /** Tickets that it is about. */
  countOf(item: Item): number;
}

/** What threads judge by, as text: as long as all articles, so it is kept no longer than until they have it. */
class SentScorer {
  readonly #make: () => string;
  #text: string | null = null;

  constructor(make: () => string) {
    this.#make = make;
  }

  get text(): string {
    this.#text ??= this.#make();
    return this.#text;
  }

  /** The text, for the last time. */
  take(): string {
    const { text } = this;
    this.#text = null;
    return text;
  }
}

/** So many tickets are judged sooner than threads are ready: each reads its own index first. */
const BEFORE_THREADS = 1_000;

/** Tickets judged together, before Ctrl-C is heard. */
const TOGETHER = 16;

const AGAIN = "Nothing was written: give the same command again.";

/**
 * Judges tickets in their order, the first ones in this thread and the others on all processors, to the same bytes.
 * Throws `Interrupted` on Ctrl-C.
 */
export async function* judgeTickets<Item>(
  tickets: Iterable<Ticket> | AsyncIterable<Ticket>,
  { index, scoring, session, total, goOn = AGAIN, areMany = false, ...where }: Judging,
  making: Making<Item>,
): AsyncGenerator<Item, void, undefined> {
  const tell = countWork("Judged", session, total);
  const interrupt = session.io.onInterrupt();
  const { signal } = interrupt;
  const { threads = availableParallelism(), worker, beforeThreads = BEFORE_THREADS } = where;
  // This thread judges too: one more would cost the memory of an index, and learn to be quick once more.
  const pool = createPool({ threads: threads - 1, ...(worker !== undefined && { worker }) });
  let done = 0;
  try {
    const alone = pool.threads === 0 || typeof scoring.findability === "function";
    const scorer = createScorer(index, scoring);
    const sent = new SentScorer(() => serializeScorer(index, scoring));
    const prepare = (): Promise<void> => pool.prepare(sent.text, index, { signal });
    const ready = areMany && !alone ? prepare() : null;
    const { head, rest } = alone
      ? { head: tickets, rest: null }
      : await split(tickets, ready === null ? beforeThreads : 0);
    // The threads get ready while the first tickets are judged here.
    if (rest !== null && ready === null) void prepare();
    // A thread has read the articles for this one too, while the first tickets were read.
    await ready;
    signal.throwIfAborted();
    for await (const verdict of judgeHere(head, { scorer, signal })) {
      tell(++done);
      yield making.here(verdict);
    }
    if (rest === null) return;
    const judgeThere = () => making.others(pool, rest, sent.take(), { signal, assistant: scorer });
    for await (const item of judgeThere()) {
      done += making.countOf(item);
      tell(done);
      yield item;
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

/** All verdicts of a list, as `keepVerdicts` keeps them. */
export async function judgeList(
  tickets: readonly Ticket[],
  judging: Omit<Judging, "total">,
): Promise<Verdict[]> {
  const keep = keepVerdicts();
  const verdicts: Verdict[] = [];
  const kept: Making<Verdict> = {
    here: keep,
    others: (pool, rest, scorer, job) => pool.keep(rest, scorer, job),
    countOf: () => 1,
  };
  for await (const verdict of judgeTickets(tickets, { ...judging, total: tickets.length }, kept))
    verdicts.push(verdict);
  return verdicts;
}

async function* judgeHere(
  tickets: Iterable<Ticket> | AsyncIterable<Ticket>,
  { scorer, signal }: { readonly scorer: Scorer; readonly signal: AbortSignal },
): AsyncGenerator<Verdict, void, undefined> {
  let batch: Ticket[] = [];
  const judged = async function* (): AsyncGenerator<Verdict> {
    for (const verdict of scorer.scoreAll(batch)) {
      yield verdict;
      signal.throwIfAborted();
    }
    batch = [];
    // Signals are heard between tasks of the event loop only.
    await setImmediate();
    signal.throwIfAborted();
  };
  for await (const ticket of tickets) if (batch.push(ticket) === TOGETHER) yield* judged();
  yield* judged();
}

/** The first `count` of them, and what comes after; `null` for nothing. */
async function split(
  tickets: Iterable<Ticket> | AsyncIterable<Ticket>,
  count: number,
): Promise<{
  readonly head: readonly Ticket[];
  readonly rest: AsyncIterable<Ticket> | null;
}> {
  const source = each(tickets);
  const head: Ticket[] = [];
  for (let next = await source.next(); next.done !== true; next = await source.next()) {
    if (head.length === count) return { head, rest: preceded(next.value, source) };
    head.push(next.value);
  }
  return { head, rest: null };
}

async function* each(tickets: Iterable<Ticket> | AsyncIterable<Ticket>): AsyncGenerator<Ticket> {
  yield* tickets;
}

async function* preceded(first: Ticket, others: AsyncIterable<Ticket>): AsyncGenerator<Ticket> {
  yield first;
  yield* others;
}

/** Makes lines of `level-zero score` of verdicts, here or in threads: for `judgeTickets`. */
export const SCORED_LINES = {
  here: (verdict: Verdict): ScoredLines => ({
    text: scoreLine(verdict),
    rules: [[verdict.ticketId, verdict.outcome === "excluded" ? verdict.reason : ""]],
  }),
  others: (pool: Pool, tickets: AsyncIterable<Ticket>, scorer: string, job: PoolScoreOptions) =>
    pool.lines(tickets, scorer, job),
  countOf: ({ rules }: ScoredLines): number => rules.length,
};
