import { machineTextOf, textOf } from "./field-value.ts";
import type { MessageColumns } from "./message-columns.ts";
import { namesOfPerson } from "./person.ts";
import { isEmpty } from "./row-fields.ts";
import { type DateOrder, parseTicketDate } from "./ticket-date.ts";
import type { TicketField } from "./ticket-field.ts";
import { type Role, roleInLabel } from "./writer-role.ts";

export type Item = Readonly<Record<string, unknown>>;

/** A row that is a message or a step of a ticket, and what its columns are. */
export interface MessageRow {
  readonly row: Item;
  readonly columns: MessageColumns;
}

interface Part extends MessageRow {
  readonly text: unknown;
  readonly author: unknown;
  readonly role: Role | null;
  readonly isPublic: boolean;
  /** ISO 8601; `null` if it is not said. */
  readonly at: string | null;
}

/** What the latest message says of its ticket holds; of all else, the first. */
const LATEST: ReadonlySet<TicketField> = new Set<TicketField>([
  "status",
  "updatedAt",
  "resolvedAt",
  "closeCode",
  "resolution",
  "linkedArticles",
  "assignee",
  "group",
  "satisfaction",
  "reopens",
]);

/**
 * One row of a ticket's messages: the columns of the ticket, and its messages as `comments`. The first customer who wrote is the requester,
 * where no column says; where nothing tells customers from agents, whoever wrote first.
 */
export function foldMessages(id: string, rows: readonly MessageRow[], order: DateOrder | undefined): Item {
  const parts = inOrder(rows.map((row) => partOf(row, order)));
  const { row, fields } = ticketColumns(parts);
  const messages = parts.filter(({ text }) => !isEmpty(text));
  const first =
    messages.find(({ role }) => role === "customer") ??
    messages.find(({ role, isPublic }) => role === null && isPublic);
  const has = (field: TicketField): boolean =>
    Object.keys(row).some((header) => fields.get(header) === field && !isEmpty(row[header]));
  const isNamed = namesOfPerson(first?.author).length > 0 && roleInLabel(textOf(first?.author)) === null;
  return {
    ...row,
    ...(!has("requester") && isNamed && { requester: first?.author }),
    ...(!has("description") && first?.role === null && !isNamed && { description: first.text }),
    ...(!has("createdAt") && parts[0]?.at && { created_at: parts[0].at }),
    id,
    comments: messages.map(({ text, author, role, isPublic, at }) => ({
      body: text,
      author,
      ...(role !== null && { sender_type: role }),
      public: isPublic,
      created_at: at,
    })),
  };
}

/** What the rows say of the ticket, and what their columns mean. */
function ticketColumns(parts: readonly Part[]) {
  const row: Record<string, unknown> = Object.create(null);
  const fields = new Map<string, TicketField | null>();
  for (const { row: said, columns } of parts) {
    const { text, author, roles, privacy, others, thread } = columns;
    const ofMessage = new Set([text, author, ...roles, ...privacy, ...others, thread]);
    for (const [header, value] of Object.entries(said)) {
      if (ofMessage.has(header)) continue;
      const field = columns.fields.get(header) ?? null;
      fields.set(header, field);
      const counts = isEmpty(row[header]) || (field !== null && LATEST.has(field));
      if (counts && (!isEmpty(value) || !Object.hasOwn(row, header))) row[header] = value;
    }
  }
  return { row, fields };
}

function partOf({ row, columns }: MessageRow, order: DateOrder | undefined): Part {
  const said = columns.roles.map((header) => roleOf(header, row[header])).filter((role) => role !== null);
  const date = columns.at === null ? "" : machineTextOf(row[columns.at]).trim();
  const result = parseTicketDate(date, order ?? "dmy");
  return {
    row,
    columns,
    text: row[columns.text],
    author: columns.author === null ? null : row[columns.author],
    role: said[0] ?? (columns.author === null ? null : roleInLabel(textOf(row[columns.author]))),
    isPublic: columns.privacy.every((header) => isOpen(header, row[header])) && !isNote(row, columns),
    at: "date" in result ? result.date : null,
  };
}

/** By a word for the writer, or by a flag whose name says which. */
function roleOf(header: string, value: unknown): Role | null {
  const flag = flagOf(value);
  if (flag === null) {
    const word = textOf(value).trim();
    const role = roleInLabel(word);
    // Of two directions, the one that is not in is out.
    return (
      role ??
      (word !== "" && /^(?:direction|richtung|sens|direccion|direzione)$/i.test(header) ? "agent" : null)
    );
  }
  if (/agent|staff/i.test(header)) return flag ? "agent" : "customer";
  return /incoming|inbound|customer/i.test(header) ? (flag ? "customer" : "agent") : null;
}

function flagOf(value: unknown): boolean | null {
  if (typeof value === "boolean") return value;
  const text = textOf(value).trim().toLowerCase();
  if (/^(?:true|yes|1|t|y|ja|oui)$/.test(text)) return true;
  return /^(?:false|no|0|f|n|nein|non)$/.test(text) ? false : null;
}

/** Whether the requester may read it, by one column that says so. */
function isOpen(header: string, value: unknown): boolean {
  const flag = flagOf(value);
  const isOfDesk = /priv|intern(?!et)/i;
  if (flag !== null) return isOfDesk.test(header) ? !flag : flag;
  return !isOfDesk.test(textOf(value)) && !/^work.?notes?$/i.test(textOf(value).trim());
}

/** "note-internal", "internal note" where the kind of the message stands. */
function isNote(row: Item, columns: MessageColumns): boolean {
  return columns.roles.some((header) => /intern|privat|^note|work.?note/i.test(textOf(row[header]).trim()));
}

/** By date, if every message has one; else as they came. */
function inOrder(parts: readonly Part[]): readonly Part[] {
  if (parts.some(({ at }) => at === null)) return parts;
  return parts.toSorted((a, b) => (a.at! < b.at! ? -1 : a.at! > b.at! ? 1 : 0));
}
