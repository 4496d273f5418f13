import type { Ticket } from "../../index.ts";
import type { PoolJobOptions } from "./pool-options.ts";
import type { ScoreTask } from "./pool-tasks.ts";
import type { SharedText } from "./shared-text.ts";
import { ticketText } from "./ticket-store.ts";

/** Tickets sent to a thread at once: some 30 ms of work, so that neither messages nor a stop cost much. */
const BATCH_SIZE = 64;

interface Scoring<Result> {
  /** Judges a batch. */
  readonly run: (task: ScoreTask, signal: AbortSignal | undefined) => Promise<Result>;
  readonly tickets: Iterable<Ticket> | AsyncIterable<Ticket>;
  readonly scorer: SharedText;
  readonly vectors: SharedText | null;
  /** Batches under way at once. */
  readonly ahead: number;
}

/** What came of one batch. */
interface Scored<Result> {
  readonly result: Result;
  /** Of its tickets. */
  readonly ids: readonly string[];
}

/** The batches in the order of the tickets. Takes no more tickets than are `ahead`. */
export async function* scoreInOrder<Result>(
  { run, tickets, scorer, vectors, ahead }: Scoring<Result>,
  { signal, onProgress }: PoolJobOptions,
): AsyncGenerator<Scored<Result>, void, undefined> {
  const total = Array.isArray(tickets) ? tickets.length : null;
  const underWay: Promise<Scored<Result>>[] = [];
  let done = 0;
  const next = async (): Promise<Scored<Result>> => {
    const scored = await underWay.shift()!;
    done += scored.ids.length;
    onProgress?.({ done, total });
    return scored;
  };
  for await (const { text, ids } of inBatches(tickets)) {
    const judging = run({ scorer, vectors, tickets: text }, signal).then((result) => ({ result, ids }));
    // Of several that fail the first is told; the others must not end the program.
    judging.catch(() => {});
    underWay.push(judging);
    if (underWay.length >= ahead) yield await next();
  }
  while (underWay.length > 0) yield await next();
}

interface Batch {
  readonly text: string;
  readonly ids: readonly string[];
}

async function* inBatches(
  tickets: Iterable<Ticket> | AsyncIterable<Ticket>,
): AsyncGenerator<Batch, void, undefined> {
  let texts: string[] = [];
  let ids: string[] = [];
  for await (const ticket of tickets) {
    texts.push(ticketText(ticket));
    ids.push(ticket.id);
    if (ids.length < BATCH_SIZE) continue;
    yield { text: `[${texts.join(",")}]`, ids };
    [texts, ids] = [[], []];
  }
  if (ids.length > 0) yield { text: `[${texts.join(",")}]`, ids };
}
