import { NEVER_COPIED } from "../../core/door/named-fields.ts";
import { mustBeTicketAt } from "../../desk/learning/index.ts";
import type { Ticket } from "../../index.ts";

/** Tickets sent to a thread at once: some 30 ms of work, so that neither messages nor a stop cost much. */
const BATCH_SIZE = 64;

/** After so long a batch goes as it is: a queue may have no next ticket for hours. A file has the next ones sooner. */
const LONGEST_WAIT_MS = 50;

/** Why no more tickets are taken, if one is none: those before it have their verdicts first. */
export interface Mistake {
  error: unknown;
}

/** Tickets in batches: full ones while the source has some, and what there is when it has had none for long. Ends before what is no ticket. */
export async function* inBatches(
  tickets: AsyncGenerator<Ticket, void, undefined>,
  mistake: Mistake,
): AsyncGenerator<readonly Ticket[], void, undefined> {
  let batch: Ticket[] = [];
  let at = 0;
  const wait = createWait();
  try {
    for (let coming = tickets.next(); ; ) {
      if (batch.length > 0 && (await isFirst(wait.over, coming))) {
        yield batch;
        batch = [];
      }
      const { value: ticket, done } = await coming;
      if (done === true) break;
      mistake.error = mistakeOf(ticket, at++);
      if (mistake.error !== null) break;
      if (batch.push(ticket) === 1) wait.begin();
      if (batch.length === BATCH_SIZE) {
        yield batch;
        batch = [];
      }
      coming = tickets.next();
    }
    if (batch.length > 0) yield batch;
  } finally {
    wait.end();
    await tickets.return();
  }
}

/** Whether the one has an end before the other, good or bad. */
export function isFirst(one: Promise<unknown>, other: Promise<unknown>): Promise<boolean> {
  return Promise.race([other.then(no, no), one.then(yes, yes)]);
}

const yes = (): boolean => true;
const no = (): boolean => false;

/** One timer for each batch, which ends with the next one. */
function createWait() {
  let timer: NodeJS.Timeout | undefined;
  const wait = {
    over: Promise.resolve(),
    begin(): void {
      clearTimeout(timer);
      wait.over = new Promise((resolve) => {
        timer = setTimeout(resolve, LONGEST_WAIT_MS);
      });
    },
    end: (): void => clearTimeout(timer),
  };
  return wait;
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
