import {
  type Boilerplate,
  findBoilerplate,
  type Ticket,
  type TicketBatch,
  withoutBoilerplate,
} from "../index.ts";

/** Tickets that templates are looked for in: the first ones of an export, so that one of any size fits. */
const SAMPLE = 20_000;

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
    found = look(held, onFound);
    for (const early of held.splice(0)) yield cleaned(early, found);
  }
  if (found !== null) return;
  found = look(held, onFound);
  for (const batch of held) yield cleaned(batch, found);
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
