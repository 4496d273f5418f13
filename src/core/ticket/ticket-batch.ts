import type { Issue } from "../issue.ts";
import type { Ticket } from "./ticket.ts";

/** What was read: all of a file, or one piece of it. `rows = tickets.length + rejectedRows` of a whole file always. */
export interface TicketBatch {
  readonly tickets: readonly Ticket[];
  /** Rows that could not become tickets; each has an `error` in `issues`. */
  readonly rejectedRows: number;
  /** Ids whose tickets of earlier batches count no more: a newer row came. `mergeBatches` drops those tickets. None if left out. */
  readonly replaced?: readonly string[];
  /** When tickets of this batch were last changed, in seconds since 1970, by id: those whose rows say it. None if left out. */
  readonly changed?: ReadonlyMap<string, number>;
  /** Rows read; blank lines are none. */
  readonly rows: number;
  readonly issues: readonly Issue[];
}

/** A batch that is being filled. */
export interface MutableBatch {
  tickets: Ticket[];
  rejectedRows: number;
  replaced: string[];
  changed: Map<string, number>;
  rows: number;
  issues: Issue[];
}

export function emptyBatch(): MutableBatch {
  return { tickets: [], rejectedRows: 0, replaced: [], changed: new Map(), rows: 0, issues: [] };
}
