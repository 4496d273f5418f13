import { bodyText } from "./body-text.ts";
import type { ColumnLookup, TicketField } from "./columns.ts";
import { isYes, machineTextOf, textOf } from "./field-value.ts";
import { type ServiceDesk, statusWord } from "./service-desk.ts";

/** The columns of one row by what they mean. */
export class RowFields {
  readonly desk: ServiceDesk | null;
  readonly #values = new Map<TicketField, { readonly rank: number; readonly value: unknown }>();

  constructor(row: Readonly<Record<string, unknown>>, columns: ColumnLookup) {
    const headers = Object.keys(row);
    this.desk = columns.deskOf(headers);
    for (const header of headers) {
      const column = columns.find(header);
      // In Jira, "Resolution" is a code such as Done, not what the agent wrote.
      if (column === null || (column.field === "resolution" && this.desk === "jira")) continue;
      this.#offer(column.field, column.rank, row[header]);
    }
  }

  value(field: TicketField): unknown {
    return this.#values.get(field)?.value;
  }

  has(field: TicketField): boolean {
    return this.#values.has(field);
  }

  text(field: TicketField): string {
    return textOf(this.value(field)).trim();
  }

  id(): string {
    return machineTextOf(this.value("id")).trim();
  }

  resolution(): string {
    return bodyText(this.value("resolution"));
  }

  /** Flags of Freshservice and Zendesk say more than the status beside them. */
  status(): string {
    if (isYes(this.value("spam"))) return "spam";
    if (isYes(this.value("deleted"))) return "deleted";
    return statusWord(this.text("status"), this.desk);
  }

  /** Keeps the best column that has a value; an empty one only if there is no other. */
  #offer(field: TicketField, rank: number, value: unknown): void {
    const held = this.#values.get(field);
    if (held === undefined || isBetter({ rank, value }, held)) this.#values.set(field, { rank, value });
  }
}

interface Offer {
  readonly rank: number;
  readonly value: unknown;
}

function isBetter(offer: Offer, held: Offer): boolean {
  const [offerIsEmpty, heldIsEmpty] = [isEmpty(offer.value), isEmpty(held.value)];
  return offerIsEmpty === heldIsEmpty ? offer.rank < held.rank : heldIsEmpty;
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === "string" && value.trim() === "");
}
