import {
  type Boilerplate,
  findBoilerplate,
  type TicketBatch,
  withoutBoilerplate,
} from "../../../core/ticket/index.ts";
import type { Ticket } from "../../../index.ts";

/** Tickets that templates are looked for in: the first ones of an export, so that one of any size fits. */
export const SAMPLE = 20_000;

/**
 * The same batches without the lines of templates. The first 20,000 tickets are held back until the templates among them are known; from
 * then on batches pass as they come. `score` and `report` so see the same words.
 */
export async function* dropTemplates(
  batches: AsyncIterable<TicketBatch>,
  onFound: (found: Boilerplate) => void,
): AsyncGenerator<TicketBatch> {
  const held: TicketBatch[] = [];
  let tickets = 0;
  let found: Boilerplate | null = null;
  for await (const batch of batches) {
    if (found !== null) {
      yield cleaned(batch, found);
      continue;
    }
    held.push(batch);
    tickets += batch.tickets.length;
    if (tickets < SAMPLE) continue;
    const early = settled(held.splice(0));
    found = look(early, onFound);
    yield* handedOn(early, found);
  }
  if (found !== null) return;
  const all = settled(held.splice(0));
  found = look(all, onFound);
  yield* handedOn(all, found);
}

/** The batches one by one, each let go of: judging them takes long. */
function* handedOn(batches: TicketBatch[], found: Boilerplate): Generator<TicketBatch> {
  for (let batch = batches.shift(); batch !== undefined; batch = batches.shift()) yield cleaned(batch, found);
}

/** The batches without tickets of which a later one has a newer row: what is held back can still be taken back. */
function settled(held: TicketBatch[]): TicketBatch[] {
  if (held.every(({ replaced = [] }) => replaced.length === 0)) return held;
  const later = new Set<string>();
  const kept = held.toReversed().map(({ replaced = [], ...batch }): TicketBatch => {
    const tickets = batch.tickets.filter(({ id }) => !later.has(id));
    for (const id of replaced) later.add(id);
    return { ...batch, tickets };
  });
  return kept.toReversed();
}

function look(held: readonly TicketBatch[], onFound: (found: Boilerplate) => void): Boilerplate {
  const sample: readonly Ticket[] = held.flatMap(({ tickets }) => tickets).slice(0, SAMPLE);
  const found = findBoilerplate(sample);
  onFound(found);
  return found;
}

function cleaned(batch: TicketBatch, found: Boilerplate): TicketBatch {
  return { ...batch, tickets: batch.tickets.map((ticket) => withoutBoilerplate(ticket, found)) };
}
