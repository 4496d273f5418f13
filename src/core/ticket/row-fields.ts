import { bodyText } from "./body-text.ts";
import { linkAddresses } from "./cited-names.ts";
import { closureOf } from "./closure-words.ts";
import { codeWord, ownWord } from "./code-word.ts";
import type { ColumnLookup } from "./columns.ts";
import type { CodedField, ServiceDesk, ValueWords } from "./desks/desk.ts";
import { minutesOf } from "./effort.ts";
import { saidBy, unnamedMessages } from "./field-by-value.ts";
import { isYes, listOf, machineTextOf, namesOf, textOf } from "./field-value.ts";
import { withoutJiraMarkup } from "./jira-markup.ts";
import { namesOfPerson } from "./person.ts";
import { said } from "./says-nothing.ts";
import { causeNamed, isTicketCause, type TicketCause } from "./ticket-cause.ts";
import type { TicketField } from "./ticket-field.ts";

type Row = Readonly<Record<string, unknown>>;

/** The columns of one row by what they mean. */
export class RowFields {
  readonly desk: ServiceDesk | null;
  /** Whether `03/04/2026` is in April by the language of the headings. */
  readonly dayFirst: boolean;
  readonly #headers: readonly string[];
  #fields: readonly (Column | null)[];
  readonly #words: ValueWords | null;
  readonly #values = new Map<TicketField, Held>();
  readonly #messages: Row[] = [];
  /** Every name by which the row's columns call its people. */
  readonly #people = { requester: [] as string[], assignee: [] as string[], doer: [] as string[] };

  constructor(row: Row, columns: ColumnLookup, values: ValueWords | null) {
    const headers = Object.keys(row);
    const plan = columns.planFor(headers);
    this.desk = plan.desk?.desk ?? null;
    this.dayFirst = plan.dayFirst;
    this.#headers = headers;
    this.#fields = plan.columns;
    this.#words = values;
    for (let at = 0; at < headers.length; at++) {
      const header = headers[at]!;
      const column = plan.columns[at] ?? this.#unnamed(at, header, row[header]);
      if (column === null) {
        if (plan.doers[at] === true) this.#people.doer.push(...namesOfPerson(row[header]));
        continue;
      }
      const { field } = column;
      if (field === "requester" || field === "assignee")
        this.#people[field].push(...namesOfPerson(row[header]));
      else this.#take({ field, rank: column.rank, header, value: said(field, row[header]) });
    }
    if (this.#messages.length > 0) this.#tellMessages();
  }

  /** A list of messages tells what it is whatever it is called. */
  #unnamed(at: number, header: string, value: unknown): Column | null {
    const column = typeof value === "object" ? unnamedMessages(header, value) : null;
    if (column !== null) this.#fields = this.#fields.with(at, column);
    return column;
  }

  #take(offer: Held): void {
    const field = saidBy(offer);
    if (field === "comments" && field !== offer.field) this.#messages.push(...(offer.value as Row[]));
    this.#offer({ ...offer, field });
  }

  /** The ids of messages in another column are no links either. */
  #tellMessages(): void {
    const ids = new Set(this.#messages.map(({ id }) => machineTextOf(id)));
    if (listOf(this.value("linkedArticles")).every((id) => ids.has(id)))
      this.#values.delete("linkedArticles");
  }

  /** What a column of this row means; `null` for nothing. */
  meaning(header: string): TicketField | null {
    return this.#fields[this.#headers.indexOf(header)]?.field ?? null;
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
    const id = machineTextOf(this.value("id")).trim();
    // GLPI groups the digits of its numbers.
    if (/^\d{1,3}(?:[ \u00a0\u202f]\d{3})+$/.test(id)) return id.replace(/\D/g, "");
    // pandas makes 7.0 of a 7 in a column with gaps.
    return id.replace(/^(\d+)\.0$/, "$1");
  }

  /** Plain text of a body. */
  body(field: TicketField): string {
    const text = bodyText(this.value(field));
    return this.desk === "jira" ? withoutJiraMarkup(text) : text;
  }

  /** Where the links of agents' texts lead, if these are HTML. */
  addresses(): readonly string[] {
    return (["resolution", "notes"] as const).map((field) => linkAddresses(textOf(this.value(field))));
  }

  /** Names of the requester or the assignee, by every column that has them. */
  people(who: "requester" | "assignee"): readonly string[] {
    return this.#people[who];
  }

  /** Every name of the row's people, of those too who did something else to the ticket. */
  allPeople(): readonly string[] {
    return Object.values(this.#people).flat();
  }

  /** Flags and tags of Freshservice and Zendesk, and the code of a closure, say more than the status beside them. */
  status(): string {
    if (isYes(this.value("spam"))) return "spam";
    if (isYes(this.value("deleted"))) return "deleted";
    if (isYes(this.value("merged"))) return "merged";
    // Zendesk marks what was merged by a tag; Freshservice and Freshdesk number children 2.
    if (listOf(this.value("tags")).includes("closed_by_merge")) return "merged";
    if (/^(?:2|child)$/i.test(this.text("association"))) return "child";
    const status = this.#coded("status");
    if (closureOf(status) !== null) return status;
    const code = this.text("closeCode");
    if (closureOf(code) !== null) return code;
    // "Duplicate" is a code, whatever its column is called; "Removed" is what an agent did.
    const resolution = this.text("resolution");
    const closure = resolution.length > LONGEST_CODE ? null : closureOf(resolution);
    return closure === "duplicate" || closure === "spam" ? resolution : status;
  }

  kind(): string {
    return this.#coded("kind");
  }

  /** A person's word goes before the close code, that before a tag, and that before the mere link to a problem. */
  cause(): TicketCause | null {
    for (const field of ["cause", "closeCode"] as const) {
      const said = this.text(field);
      const word = ownWord(said, this.#words?.cause) ?? said;
      const cause = isTicketCause(word) ? word : causeNamed(word);
      if (cause !== null) return cause;
    }
    return this.#taggedCause() ?? (this.text("problem") === "" ? null : "defect");
  }

  /** Tags are topics, but for those that the desk gave a meaning, and those that call the ticket itself a defect. */
  #taggedCause(): TicketCause | null {
    for (const tag of listOf(this.value("tags"))) {
      const word = ownWord(tag, this.#words?.cause) ?? (DEFECT_TAG.test(tag) ? "defect" : "");
      if (isTicketCause(word)) return word;
    }
    return null;
  }

  /** Who the requester is, in the words of the articles where the desk says what its own mean. */
  audiences(): readonly string[] {
    const named = namesOf(this.value("audiences"));
    return namesOf(named.flatMap((name) => namesOf(ownWord(name, this.#words?.audiences) ?? name)));
  }

  channel(): string {
    return this.#coded("channel");
  }

  priority(): string {
    return this.#coded("priority");
  }

  /** Minutes of work, by the unit of the cell, of its heading or of the product. */
  effort(): number | null {
    const held = this.#values.get("effortMinutes");
    return held === undefined ? null : minutesOf(textOf(held.value), held.header, this.desk);
  }

  #coded(field: CodedField): string {
    const value = this.text(field).replace(/^__ ?/, "");
    const isTask = /^(?:sc_req_item|sc_task|requested item|catalog task)$/i.test(this.text("kind"));
    return codeWord(field, value, {
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

/** A longer resolution is somebody's words. */
const LONGEST_CODE = 60;

const DEFECT_TAG =
  /^(?:(?:product|software|app)[-_])?(?:bugs?|defects?)$|^known[-_](?:bug|defect|error|issue)s?$/i;

type Column = Pick<Held, "field" | "rank">;

/** A column's value, and which column it was. */
interface Held extends Offer {
  readonly field: TicketField;
  readonly header: string;
}

interface Offer {
  readonly rank: number;
  readonly value: unknown;
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
