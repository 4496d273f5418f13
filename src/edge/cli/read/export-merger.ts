import { basename } from "node:path";
import type { TicketBatch } from "../../../core/ticket/index.ts";
import type { Ticket } from "../../../index.ts";
import { quantity } from "../describe/format.ts";

/** Keeps ids apart when several files are read as one. */
export class ExportMerger {
  /** When each ticket was last changed, in seconds since 1970; 0 if its row does not say. */
  readonly #ids = new Map<string, number>();
  readonly #withoutIds = new Set<string>();

  keep(batch: TicketBatch, path: string): TicketBatch {
    if (batch.issues.some(({ code }) => code === "ticket-ids-made")) this.#withoutIds.add(path);
    const { replaced: _, ...rest } = batch;
    const named = this.#withoutIds.has(path)
      ? batch.tickets.map((ticket) => rename(ticket, path))
      : batch.tickets;
    // Rows that the file itself has replaced are counted already.
    const counted = new Set(batch.replaced ?? []);
    const replaced: string[] = [];
    let repeated = 0;
    const tickets = named.filter(({ id }) => {
      const changed = batch.changed?.get(id) ?? 0;
      const before = this.#ids.get(id);
      const isNewer = before === undefined || (before > 0 && changed >= before);
      if (isNewer) this.#ids.set(id, changed);
      if (before !== undefined && !counted.has(id)) repeated++;
      if (before !== undefined && isNewer) replaced.push(id);
      return isNewer;
    });
    const said = { ...rest, tickets, ...(replaced.length > 0 && { replaced }) };
    return repeated === 0 ? said : withRepeated(said, repeated, path);
  }
}

function withRepeated(batch: TicketBatch, repeated: number, path: string): TicketBatch {
  const message = `${quantity(repeated, "row")} with an id that an earlier file has: those that were changed last were kept, or else the first ones.`;
  const issue = {
    severity: "warning",
    code: "ticket-id-duplicate",
    message,
    path,
    line: null,
    column: null,
  } as const;
  return { ...batch, rejectedRows: batch.rejectedRows + repeated, issues: [...batch.issues, issue] };
}

/** Made ids count the rows of one file: in two files they would be the same. */
function rename(ticket: Ticket, path: string): Ticket {
  return { ...ticket, id: `${basename(path)}:${ticket.id}` };
}
