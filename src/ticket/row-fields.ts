import { bodyText } from "./body-text.ts";
import type { Column, ColumnLookup, TicketField } from "./columns.ts";
import { type CodedField, codeWord, type ValueWords } from "./desk-codes.ts";
import { isYes, listOf, machineTextOf, textOf } from "./field-value.ts";
import { withoutJiraMarkup } from "./jira-markup.ts";
import { namesOfPerson } from "./person.ts";
import type { ServiceDesk } from "./service-desk.ts";

/** The columns of one row by what they mean. */
export class RowFields {
  readonly desk: ServiceDesk | null;
  readonly #columns: ColumnLookup;
  readonly #words: ValueWords | null;
  readonly #values = new Map<TicketField, Held>();
  /** Every name by which the row's columns call the requester and the assignee. */
  readonly #people = { requester: [] as string[], assignee: [] as string[] };

  constructor(row: Readonly<Record<string, unknown>>, columns: ColumnLookup, values: ValueWords | null) {
    const headers = Object.keys(row);
    this.desk = columns.deskOf(headers)?.desk ?? null;
    this.#columns = columns;
    this.#words = values;
    for (const header of headers) {
      const column = columns.find(header);
      if (column === null) continue;
      const field = meaningIn(this.desk, column);
      if (field === "requester" || field === "assignee")
        this.#people[field].push(...namesOfPerson(row[header]));
      else this.#offer({ field, rank: column.rank, header, value: row[header] });
    }
  }

  /** What a column of this row means; `null` for nothing. */
  meaning(header: string): TicketField | null {
    const column = this.#columns.find(header);
    return column === null ? null : meaningIn(this.desk, column);
  }

  /** Whether a column gave its field the value. */
  isUsed(header: string): boolean {
    const field = this.meaning(header);
    if (field === null) return false;
    return field === "requester" || field === "assignee" || this.#values.get(field)?.header === header;
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

  /** Plain text of a body. */
  body(field: TicketField): string {
    const text = bodyText(this.value(field));
    return this.desk === "jira" ? withoutJiraMarkup(text) : text;
  }

  /** Names of the requester or the assignee, by every column that has them. */
  people(who: "requester" | "assignee"): readonly string[] {
    return this.#people[who];
  }

  /** Flags and tags of Freshservice and Zendesk, and the code of a closure, say more than the status beside them. */
  status(): string {
    if (isYes(this.value("spam"))) return "spam";
    if (isYes(this.value("deleted"))) return "deleted";
    // Zendesk marks what was merged by a tag; Freshservice and Freshdesk number children 2.
    if (listOf(this.value("tags")).includes("closed_by_merge")) return "merged";
    if (/^(?:2|child)$/i.test(this.text("association"))) return "child";
    const [status, code] = [this.#coded("status"), this.text("closeCode")];
    return CLOSED_UNSOLVED.test(code) && !CLOSED_UNSOLVED.test(status) ? code : status;
  }

  channel(): string {
    return this.#coded("channel");
  }

  #coded(field: CodedField): string {
    const isTask = /^(?:sc_req_item|sc_task|requested item|catalog task)$/i.test(this.text("kind"));
    return codeWord(field, this.text(field), {
      desk: this.desk,
      own: this.#words,
      isTask: isTask || /^(?:RITM|SCTASK)\d/.test(this.id()),
    });
  }

  /** Keeps the best column that has a value; an empty one only if there is no other. */
  #offer(offer: Held): void {
    const held = this.#values.get(offer.field);
    if (held === undefined || isBetter(offer, held)) this.#values.set(offer.field, offer);
  }
}

/** A column's value, and which column it was. */
interface Held extends Offer {
  readonly field: TicketField;
  readonly header: string;
}

interface Offer {
  readonly rank: number;
  readonly value: unknown;
}

/** Codes that say that nothing was solved. */
const CLOSED_UNSOLVED = /^(?:duplicate|canc?el+ed|withdrawn|declined|user cancel+ed|duplikat|storniert)$/i;

/** In Jira, "Resolution" is a code such as Done or Duplicate, not what the agent wrote. A column that the caller named is what they say. */
function meaningIn(desk: ServiceDesk | null, { field, rank }: Column): TicketField {
  return desk === "jira" && field === "resolution" && rank >= 0 ? "closeCode" : field;
}

function isBetter(offer: Offer, held: Offer): boolean {
  const [offerIsEmpty, heldIsEmpty] = [isEmpty(offer.value), isEmpty(held.value)];
  return offerIsEmpty === heldIsEmpty ? offer.rank < held.rank : heldIsEmpty;
}

/** Whether a cell says nothing. */
export function isEmpty(value: unknown): boolean {
  return (
    value === null ||
    value === undefined ||
    (typeof value === "string" && value.trim() === "") ||
    (Array.isArray(value) && value.every(isEmpty))
  );
}
