import type { Issue } from "../issue.ts";
import type { Ticket } from "./ticket.ts";

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
