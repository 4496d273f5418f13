import type { Issue } from "../issue.ts";
import { bodyText } from "./body-text.ts";
import { cleanBody } from "./clean-body.ts";
import { ColumnLookup, type TicketField } from "./columns.ts";
import { isRecord, listOf, machineTextOf } from "./field-value.ts";
import { flattenRow } from "./flatten-row.ts";
import { RowFields } from "./row-fields.ts";
import { channelWord } from "./service-desk.ts";
import type { Ticket } from "./ticket.ts";
import { type DateOrder, parseTicketDate } from "./ticket-date.ts";
import { ticketKindOf } from "./ticket-kind.ts";
import { parseTicketLabel } from "./ticket-label.ts";
import { ticketLanguageOf } from "./ticket-language.ts";

/** How to read one row. */
export interface ToTicketOptions {
  /** Named in issues; none by default. */
  readonly path?: string;
  /** 1-based line of the row, named in issues; none by default. */
  readonly line?: number;
  /** Order of `03/04/2026`. Without it such a date is `null`, with a warning. */
  readonly dateFormat?: DateOrder;
  /** Your own columns: header → field. Only needed for names that level-zero does not know. */
  readonly columns?: Readonly<Record<string, TicketField>> | ColumnLookup;
  /** Id for a row without an id column. By default such a row is an issue; a row whose id is empty always is. */
  readonly fallbackId?: string;
}

/** A ticket and what was not understood in its row, or why the row is no ticket. */
export type ToTicketResult =
  | { readonly ticket: Ticket; readonly warnings: readonly Issue[] }
  | { readonly issue: Issue };

/**
 * Makes a ticket of one row: a plain object with the column names of ServiceNow, Zendesk, Jira, Freshservice or our own, in any
 * case. Values may be strings, numbers, lists, `{value}`, `{display_value}` or `{name}`. The only thing a row must have is an id.
 * Never throws on data. `toTicket({ number: "INC1", short_description: "VPN is down" })`
 */
export function toTicket(row: unknown, options: ToTicketOptions = {}): ToTicketResult {
  const place = { path: options.path ?? null, line: options.line ?? null, column: null };
  const reject = (code: string, message: string): ToTicketResult => ({
    issue: { severity: "error", code, message, ...place },
  });
  if (!isRecord(row))
    return reject("row-not-object", `A row must be an object of named values, got ${nameOf(row)}.`);
  const fields = new RowFields(flattenRow(row), lookupOf(options.columns));
  const id = fields.has("id") ? fields.id() : (options.fallbackId ?? "");
  if (id === "")
    return reject(
      "ticket-id-missing",
      "This row has no id. Fill its id column, or leave out the column in all rows.",
    );
  const warnings: Issue[] = [];
  const warn = (code: string, message: string): void => {
    warnings.push({ severity: "warning", code, message, ...place });
  };
  return { ticket: buildTicket(id, fields, { warn, order: options.dateFormat }), warnings };
}

interface Reading {
  readonly warn: (code: string, message: string) => void;
  readonly order: DateOrder | undefined;
}

function buildTicket(id: string, fields: RowFields, reading: Reading): Ticket {
  const subject = fields.text("subject").replace(/\s+/g, " ");
  const duplicateOf = machineTextOf(fields.value("duplicateOf")).trim();
  const articles = fields.value("linkedArticles");
  return {
    id,
    subject,
    description: cleanBody(bodyText(fields.value("description")), { forwarded: isForwardSubject(subject) }),
    resolutionText: fields.resolution(),
    createdAt: dateOf(fields.value("createdAt"), reading),
    category: fields.text("category") || null,
    channel: channelWord(fields.text("channel"), fields.desk) || null,
    kind: ticketKindOf(fields.text("kind"), id),
    status: fields.status() || null,
    language: ticketLanguageOf(fields.text("language")),
    audiences: listOf(fields.value("audiences")),
    linkedArticles: articles === undefined || articles === null ? null : listOf(articles),
    duplicateOf: duplicateOf === "" || duplicateOf === id ? null : duplicateOf,
    label: labelOf(fields.value("label"), reading),
  };
}

function dateOf(value: unknown, reading: Reading): string | null {
  const text = machineTextOf(value).trim();
  if (text === "" || text === "0") return null;
  const result = parseTicketDate(text, reading.order);
  if ("date" in result) return result.date;
  if (result.problem === "ambiguous") {
    reading.warn(
      "date-ambiguous",
      'Dates such as 03/04/2026 could be March or April: set dateFormat to "dmy" or "mdy". They were left out.',
    );
  } else {
    reading.warn(
      "date-unknown",
      "A date of creation is in no form that level-zero reads. Use YYYY-MM-DD HH:mm:ss. It was left out.",
    );
  }
  return null;
}

function labelOf(value: unknown, reading: Reading): Ticket["label"] {
  const label = parseTicketLabel(value);
  if (label !== undefined) return label;
  reading.warn("label-invalid", 'A label must be an object with "solvable": true or false. It was left out.');
  return null;
}

function lookupOf(columns: ToTicketOptions["columns"]): ColumnLookup {
  return columns instanceof ColumnLookup ? columns : new ColumnLookup(columns);
}

function isForwardSubject(subject: string): boolean {
  return /^\s*(?:fwd?|wg|tr|rv|i)\s*:/i.test(subject);
}

function nameOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "a list" : `a ${typeof value}`;
}
