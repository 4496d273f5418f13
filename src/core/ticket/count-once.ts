import type { Issue } from "../issue.ts";
import type { Ticket } from "./ticket.ts";

/** Tickets with an id of their own, and how many had that of an earlier one. */
interface Unrepeated {
  readonly tickets: readonly Ticket[];
  readonly repeated: number;
  /** One at most, with the ids that come again. */
  readonly issues: readonly Issue[];
}

/** Tickets to judge and to learn from, each once. */
export interface CountedOnce {
  readonly tickets: readonly Ticket[];
  readonly history: readonly Ticket[] | undefined;
  /** Tickets to judge that had the id of an earlier one: left out, and told in `issues`. */
  readonly repeated: number;
  readonly issues: readonly Issue[];
}

/** A ticket counts, and teaches, once: as the first of its id, like rows of an export. O(tickets). */
export function countOnce(tickets: readonly Ticket[], history: readonly Ticket[] | undefined): CountedOnce {
  const asked = withoutRepeats(tickets, "tickets");
  const past = withoutRepeats(history ?? [], "resolved tickets");
  return {
    tickets: asked.tickets,
    history: history && past.tickets,
    repeated: asked.repeated,
    issues: [...asked.issues, ...past.issues],
  };
}

const NAMED_IDS = 5;

/** The first ticket of each id; the list itself if none comes twice. `what` they are called in the issue. */
function withoutRepeats(tickets: readonly Ticket[], what: string): Unrepeated {
  const seen = new Set<string>();
  const again = new Set<string>();
  const first = tickets.filter(({ id }) => {
    const isNew = !seen.has(id);
    (isNew ? seen : again).add(id);
    return isNew;
  });
  const repeated = tickets.length - first.length;
  if (repeated === 0) return { tickets, repeated, issues: [] };
  const issue: Issue = {
    severity: "error",
    code: "ticket-id-duplicate",
    message: `${repeated} of ${tickets.length} ${what} have the id of an earlier one. The first ones were kept: ${[...again].slice(0, NAMED_IDS).join(", ")}${again.size > NAMED_IDS ? ", …" : ""}.`,
    path: null,
    line: null,
    column: null,
  };
  return { tickets: first, repeated, issues: [issue] };
}
