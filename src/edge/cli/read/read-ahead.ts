import type { TicketBatch } from "../../../core/ticket/index.ts";

interface Ahead {
  /** Tickets that wait at most, and one batch. */
  readonly most: number;
  /** Nobody will take them. */
  readonly signal: AbortSignal;
}

/** The same batches. Those of the first tickets are read at once, until somebody takes them: the program has else nothing to do. A mistake is told in its turn. */
export function readAhead(
  batches: AsyncGenerator<TicketBatch>,
  { most, signal }: Ahead,
): AsyncGenerator<TicketBatch> {
  const early: Promise<IteratorResult<TicketBatch>>[] = [];
  let isTaken = false;
  const fill = async (): Promise<void> => {
    for (let tickets = 0; tickets < most && !isTaken && !signal.aborted; ) {
      const next = batches.next();
      early.push(next);
      const { done, value } = await next;
      if (done === true) return;
      tickets += value.tickets.length;
    }
    if (signal.aborted) await batches.return(undefined);
  };
  fill().catch(() => {});
  return (async function* () {
    isTaken = true;
    for (let next = early.shift(); next !== undefined; next = early.shift()) {
      const { done, value } = await next;
      if (done === true) return;
      yield value;
    }
    yield* batches;
  })();
}
