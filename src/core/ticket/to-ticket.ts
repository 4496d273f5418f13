import { asPlain } from "../door/named-fields.ts";
import type { Issue } from "../issue.ts";
import { nameMasker } from "../privacy/name-masker.ts";
import { isRecord } from "../text/json.ts";
import { checkRowOptions } from "./check-read-options.ts";
import { citedNames } from "./cited-names.ts";
import { cleanBody } from "./clean-body.ts";
import { ColumnLookup, type ColumnMeanings } from "./columns.ts";
import { readConversation } from "./conversation.ts";
import type { ValueWords } from "./desks/desk.ts";
import { amountOf } from "./effort.ts";
import { machineTextOf } from "./field-value.ts";
import { flattenRow } from "./flatten-row.ts";
import { isMixedJournal, readJournal } from "./journal.ts";
import { linkedNames } from "./linked-names.ts";
import { decodedWords } from "./mail-encoding.ts";
import type { SubjectSays } from "./mail-quote.ts";
import { isOpenState } from "./open-state.ts";
import { isSamePerson, requesterKey } from "./person.ts";
import { changedOf, createdOf, resolvedOf } from "./row-dates.ts";
import { isEmpty, RowFields } from "./row-fields.ts";
import { satisfactionOf } from "./satisfaction.ts";
import type { Ticket } from "./ticket.ts";
import type { DateOrder } from "./ticket-date.ts";
import { ticketKindOf } from "./ticket-kind.ts";
import { deskLabel, parseTicketLabel, yesOrNo } from "./ticket-label.ts";
import { ticketLanguageOf } from "./ticket-language.ts";
import { readTranscript } from "./transcript.ts";
import { withoutEscapes } from "./written-escapes.ts";

/** How to read one row. */
export interface ToTicketOptions {
  /** Named in issues; none by default. */
  readonly path?: string;
  /** 1-based line of the row, named in issues; none by default. */
  readonly line?: number;
  /** Order of `03/04/2026`. Without it such a date is `null`, with a warning. */
  readonly dateFormat?: DateOrder;
  /** Your own columns: header → field. Only needed for names that level-zero does not know. */
  readonly columns?: ColumnMeanings;
  /** Words for numbers of your own: `{ status: { "9": "Cancelled" } }`. */
  readonly values?: ValueWords;
  /** Id for a row without an id column. By default such a row is an issue; a row whose id is empty always is. */
  readonly fallbackId?: string;
  /** Stands for a requester: see `TicketReadOptions`. */
  readonly pseudonymOf?: (name: string) => string;
}

/** A ticket and what was not understood in its row, or why the row is no ticket. */
export type ToTicketResult =
  | { readonly ticket: Ticket; readonly warnings: readonly Issue[] }
  | { readonly issue: Issue };

/**
 * Makes a ticket of one row: a plain object with the column names of ServiceNow, Zendesk, Jira, Freshservice or our own, in any
 * case. Values may be strings, numbers, lists, `{value}`, `{display_value}` or `{name}`. The only thing a row must have is an id.
 * Where its texts have the names of its own people, such as its requester, they say `[name]`.
 * Never throws on data; `INVALID_OPTION` for an option. `toTicket({ number: "INC1", short_description: "VPN is down" })`
 * @param row one row of an export, as an object
 */
export function toTicket(row: unknown, options: ToTicketOptions = {}): ToTicketResult {
  const checked = checkRowOptions(options);
  const place = { path: checked.path ?? null, line: checked.line ?? null, column: null };
  const warnings: Issue[] = [];
  const result = readTicketRow(asPlain(row), {
    columns: new ColumnLookup(checked.columns),
    values: checked.values ?? null,
    order: checked.dateFormat,
    likelyOrder: undefined,
    fallbackId: checked.fallbackId ?? null,
    pseudonymOf: checked.pseudonymOf,
    isTable: false,
    warn: (code, message) => void warnings.push({ severity: "warning", code, message, ...place }),
    sureOrder: () => {},
  });
  return "code" in result
    ? { issue: { severity: "error", ...result, ...place } }
    : { ticket: result.ticket, warnings };
}

/** How the rows of one file are read, and who hears what was not understood. */
interface RowReading {
  readonly columns: ColumnLookup;
  readonly values: ValueWords | null;
  readonly order: DateOrder | undefined;
  /** Order of dates that nothing else decides: what the others of the file have. */
  readonly likelyOrder: DateOrder | undefined;
  readonly fallbackId: string | null;
  readonly pseudonymOf: ((name: string) => string) | undefined;
  /** Whether the row is one of a table, in which nothing is nested. */
  readonly isTable: boolean;
  /** `example`: a value that it is about, if it can be shown. */
  readonly warn: (code: string, message: string, example?: string) => void;
  /** Told of each date of numbers that can be read in one order only. */
  readonly sureOrder: (order: DateOrder, date: string) => void;
}

/** A row's ticket and the time of its last change (seconds since 1970; 0 if it does not say), or why it is none: what `toTicket` and the parser of whole files have in common. */
export function readTicketRow(
  row: unknown,
  reading: RowReading,
):
  | { readonly ticket: Ticket; readonly changed: number }
  | { readonly code: string; readonly message: string } {
  if (!isRecord(row)) {
    const message = `A row must be an object of named values, got ${nameOf(row)}.`;
    return { code: "row-not-object", message };
  }
  const flat = reading.isTable ? row : flattenRow(row, reading.columns.paths);
  const fields = new RowFields(flat, reading.columns, reading.values);
  const id = fields.has("id") ? fields.id() : (reading.fallbackId ?? "");
  if (id !== "") return { ticket: buildTicket(id, fields, reading), changed: changedOf(fields, reading) };
  const message = "This row has no id. Fill its id column, or leave out the column in all rows.";
  return { code: "ticket-id-missing", message };
}

function buildTicket(id: string, fields: RowFields, reading: RowReading): Ticket {
  const subject = withoutEscapes(decodedWords(fields.text("subject"))).replace(/\s+/g, " ");
  const duplicateOf = machineTextOf(fields.value("duplicateOf")).trim();
  const resolvedAt = resolvedOf(fields, reading);
  const status = fields.status() || null;
  const linked = linkedOf(fields);
  // An empty column of a ticket that is still open does not say that no article helped.
  const isOpen = linked?.length === 0 && resolvedAt === null && isOpenState(status ?? "");
  const linkedArticles = isOpen ? null : linked;
  const said = readConversation(spokenIn(fields), fields.people("requester"));
  const request = requestOf(fields);
  const chat = readTranscript(request || said.requesterFirst);
  const own = chat?.customer ?? request;
  const resolution =
    fields.body("resolution") || (said.agentLast === request ? "" : said.agentLast) || (chat?.agent ?? "");
  const masked = nameMasker(fields.allPeople());
  return {
    id,
    subject: masked(subject),
    description: masked(cleanBody(own || said.requesterFirst, subjectSays(subject))),
    resolutionText: resolution && masked(cleanBody(resolution)),
    createdAt: createdOf(fields, reading),
    category: fields.text("category") || null,
    channel: fields.channel() || null,
    kind: ticketKindOf(fields.kind(), id),
    status,
    language: ticketLanguageOf(fields.text("language")),
    audiences: fields.audiences(),
    requester: requesterKey(fields.people("requester"), reading.pseudonymOf),
    resolvedAt,
    reopens: amountOf(fields.text("reopens")),
    effortMinutes: fields.effort(),
    group: fields.text("group") || null,
    priority: fields.priority() || null,
    service: fields.text("service") || null,
    customerWeight: amountOf(fields.text("customerWeight")),
    linkedArticles,
    citedNames: citedNames([resolution, fields.body("notes"), ...fields.addresses(), ...said.agentAll]),
    duplicateOf: /^0?$/.test(duplicateOf) || duplicateOf === id ? null : duplicateOf,
    agentMade: isSamePerson(fields.people("requester"), fields.people("assignee")),
    satisfied: satisfactionOf(fields.value("satisfaction")),
    cause: fields.cause(),
    label: labelOf(fields, linkedArticles ?? [], reading),
  };
}

/** The messages of a row; without a column of them, those among the notes of the desk. */
function spokenIn(fields: RowFields): unknown {
  const [comments, notes] = [fields.value("comments"), fields.value("notes")];
  return isEmpty(comments) && isMixedJournal(notes) ? notes : comments;
}

/** TOPdesk keeps all that a requester wrote in one cell: the oldest entry is the request. */
function requestOf(fields: RowFields): string {
  const text = fields.body("description");
  return fields.desk === "topdesk" ? (readJournal(text)[0]?.text ?? text) : text;
}

/** An empty column says that no article closed it, unless another column says that one did. */
function linkedOf(fields: RowFields): readonly string[] | null {
  const articles = fields.value("linkedArticles");
  const listed = articles === undefined || articles === null ? null : linkedNames(articles);
  if (listed !== null && listed.length > 0) return listed;
  const viaArticle = yesOrNo(fields.value("viaArticle"));
  if (viaArticle === null) return listed;
  return viaArticle ? null : [];
}

function labelOf(fields: RowFields, articleIds: readonly string[], reading: RowReading): Ticket["label"] {
  const label = parseTicketLabel(fields.value("label"));
  if (label === undefined)
    reading.warn(
      "label-invalid",
      'A label must be an object with "solvable": true or false. It was left out.',
    );
  if (label) return label;
  const [solvable, viaArticle, level] = [
    fields.value("solvableFlag"),
    fields.value("viaArticle"),
    fields.value("resolvedByLevel"),
  ];
  return deskLabel({ solvable, viaArticle, level }, articleIds);
}

/** By the prefixes that mail programs write in their languages; the first counts. */
function subjectSays(subject: string): SubjectSays {
  return {
    forwarded: /^\s*(?:fwd?|wg|tr|rv|i|enc|pd|vb|doorst)\s*:/i.test(subject),
    replied: /^\s*(?:re|aw|sv|antw|odp|r|res|rif|ynt|回复|答复)\s*[:：]/i.test(subject),
  };
}

function nameOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "a list" : `a ${typeof value}`;
}
