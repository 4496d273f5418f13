import { isRecord } from "../text/json.ts";
import type { ColumnLookup } from "./columns.ts";
import { flattenRow } from "./flatten-row.ts";
import { parsePartialJson } from "./partial-json.ts";
import type { TicketField } from "./ticket-field.ts";

/** Any key: the file has a list under each, such as one a month. */
export const ANY_KEY: unique symbol = Symbol("any key");

type PlaceKey = string | null | typeof ANY_KEY;

/** Where a JSON file keeps its rows. */
export interface JsonPlace {
  /** Keys of the containers around the list, outermost first; `null` for a list within a list. */
  readonly path: readonly PlaceKey[];
  /**
   * `value`: each value of the file is a row. `list`: a list of objects. `keyed`: an object of objects, each under its id. `cells`: a list
   * of lists. `columns`: an object of lists, one a column.
   */
  readonly kind: "value" | "list" | "keyed" | "cells" | "columns";
  /** Names of the columns of `cells`; `null` if the first row has them. */
  readonly header: readonly string[] | null;
}

/** A place, and how many kinds of columns its rows have. */
interface Candidate extends JsonPlace {
  readonly fields: number;
}

const MAX_DEPTH = 6;
/** Items of a list and members of an object that are looked at. */
const MAX_LOOK = 50;
/** Kinds of columns that make an object a ticket, one of them a text. */
const MIN_FIELDS = 2;

type Row = Readonly<Record<string, unknown>>;

/** Where the rows are in a JSON text that begins with `head`; `null` if nothing in it looks like tickets. */
export function findJsonPlace(head: string, columns: ColumnLookup): JsonPlace | null {
  const parsed = parsePartialJson(head);
  if (parsed === null) return null;
  const found = candidates(parsed.value, [], columns);
  const best = found.reduce<Candidate | null>(
    (held, each) => (held === null || each.fields > held.fields ? each : held),
    null,
  );
  if (best !== null) return best;
  return parsed.isWhole && isRecord(parsed.value) ? longestList(parsed.value) : null;
}

/** Nested places before those around them, so that an envelope with a state and a message is none for a row. */
function candidates(value: unknown, path: JsonPlace["path"], columns: ColumnLookup): readonly Candidate[] {
  if (path.length > MAX_DEPTH) return [];
  return Array.isArray(value)
    ? inList(value.slice(0, MAX_LOOK), path, columns)
    : isRecord(value)
      ? inObject(value, path, columns)
      : [];
}

function inList(
  list: readonly unknown[],
  path: JsonPlace["path"],
  columns: ColumnLookup,
): readonly Candidate[] {
  const records = list.filter(isRecord);
  const fields = mostFields(records, columns);
  if (fields > 0) return [{ path, kind: "list", header: null, fields }];
  const [first] = list;
  if (Array.isArray(first)) {
    const named = ticketFields(
      first.filter((name) => typeof name === "string"),
      columns,
    );
    return named === 0 ? [] : [{ path, kind: "cells", header: null, fields: named }];
  }
  return records.slice(0, 3).flatMap((record) => candidates(record, [...path, null], columns));
}

function inObject(row: Row, path: JsonPlace["path"], columns: ColumnLookup): readonly Candidate[] {
  const own = fieldsOfRow(row, columns);
  const isTicket = own.has("subject") || (own.size > 2 && (own.has("description") || own.has("comments")));
  const nested = Object.entries(row)
    .slice(0, MAX_LOOK)
    .filter(([key]) => !(isTicket && PARTS.has(columns.find(key)?.field ?? null)))
    .flatMap(([key, value]) => candidates(value, [...path, key], columns));
  const asValue: readonly Candidate[] =
    path.length === 0 && own.size >= MIN_FIELDS && isTicket
      ? [{ path, kind: "value", header: null, fields: own.size }]
      : [];
  return [
    ...keyed(row, path, columns),
    ...lists(row, path, columns),
    ...cells(row, path, columns),
    ...byColumn(row, path, columns),
    ...nested,
    ...asValue,
  ];
}

/** Fields whose lists are parts of a ticket, and no tickets. */
const PARTS: ReadonlySet<TicketField | null> = new Set([
  "comments",
  "notes",
  "linkedArticles",
  "tags",
] as const);

function keyed(row: Row, path: JsonPlace["path"], columns: ColumnLookup): readonly Candidate[] {
  const members = Object.entries(row).slice(0, MAX_LOOK);
  const records = members.flatMap(([, value]) => (isRecord(value) ? [value] : []));
  const fields = mostFields(records, columns);
  const isKeyed = records.length >= 2 || members.some(([key]) => /\d/.test(key));
  if (fields === 0 || !isKeyed || records.length * 2 <= members.length) return [];
  return [{ path, kind: "keyed", header: null, fields }];
}

/** `{"2026-03": [{…}, …], "2026-04": […]}`: nothing but lists of tickets, under keys that are no names of parts. */
function lists(row: Row, path: JsonPlace["path"], columns: ColumnLookup): readonly Candidate[] {
  const members = Object.entries(row).slice(0, MAX_LOOK);
  if (members.length < 2) return [];
  const counts = members.map(([key, list]) =>
    Array.isArray(list) && !PARTS.has(columns.find(key)?.field ?? null)
      ? mostFields(list.filter(isRecord), columns)
      : 0,
  );
  const fields = Math.min(...counts);
  // As many as each of its lists has: it goes before them.
  return fields === 0
    ? []
    : [{ path: [...path, ANY_KEY], kind: "list", header: null, fields: Math.max(...counts) }];
}

/** `{"columns": ["id", …], "data": [[…], …]}` */
function cells(row: Row, path: JsonPlace["path"], columns: ColumnLookup): readonly Candidate[] {
  const lists = Object.entries(row).filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1]));
  const data = lists.find(([, list]) => Array.isArray(list[0]));
  if (data === undefined) return [];
  for (const [, list] of lists) {
    const header = list.map(nameOf);
    const fields = ticketFields(header, columns);
    if (fields > 0) return [{ path: [...path, data[0]], kind: "cells", header, fields }];
  }
  return [];
}

/** Name of a column, as a string or as what describes it. */
function nameOf(column: unknown): string {
  if (typeof column === "string") return column;
  if (!isRecord(column)) return "";
  const name = [column.name, column.title, column.label, column.field, column.key, column.id].find(
    (each) => typeof each === "string",
  );
  return typeof name === "string" ? name : "";
}

/** `{"id": [1, 2], "subject": ["…", "…"]}`, or with objects whose keys are numbers in place of the lists. */
function byColumn(row: Row, path: JsonPlace["path"], columns: ColumnLookup): readonly Candidate[] {
  const names = Object.keys(row).filter((key) => isColumn(row[key]));
  const fields = path.length > 1 ? 0 : ticketFields(names, columns);
  return fields === 0 ? [] : [{ path, kind: "columns", header: null, fields }];
}

function isColumn(value: unknown): boolean {
  if (Array.isArray(value))
    return value.length > 0 && value.every((cell) => !isRecord(cell) && !Array.isArray(cell));
  return (
    isRecord(value) && Object.keys(value).length > 0 && Object.keys(value).every((key) => /^\d+$/.test(key))
  );
}

/** Most kinds of columns that one of the first few records has; 0 unless most of them look like tickets. */
function mostFields(records: readonly Row[], columns: ColumnLookup): number {
  const found = records.slice(0, 5).map((record) => countOf(fieldsOfRow(record, columns)));
  return found.filter((count) => count > 0).length * 2 > found.length ? Math.max(...found) : 0;
}

function fieldsOfRow(record: Row, columns: ColumnLookup): ReadonlySet<TicketField> {
  const row = flattenRow(record, columns.paths);
  const headers = Object.keys(row).filter((key) => row[key] !== null && row[key] !== "");
  return new Set(columns.fieldsOf(headers).filter((field) => field !== null));
}

function ticketFields(headers: readonly string[], columns: ColumnLookup): number {
  return countOf(new Set(columns.fieldsOf(headers).filter((field) => field !== null)));
}

/** 0 for what is no ticket: too few kinds of columns, or none with a text. A chat has nothing but its messages. */
function countOf(fields: ReadonlySet<TicketField>): number {
  const isChat = fields.has("comments") && fields.size > MIN_FIELDS;
  const hasText = fields.has("subject") || fields.has("description") || isChat;
  return hasText && fields.size >= MIN_FIELDS ? fields.size : 0;
}

/** Objects in the longest list of a file whose columns nobody knows, so that they can be named and mapped. */
function longestList(value: Row): JsonPlace | null {
  let best: { readonly place: JsonPlace; readonly length: number } | null = null;
  const look = (at: unknown, path: JsonPlace["path"]): void => {
    if (path.length > MAX_DEPTH || !isRecord(at)) return;
    for (const [key, member] of Object.entries(at)) {
      if (Array.isArray(member) && member.length > (best?.length ?? 0) && member.every(isRecord))
        best = { place: { path: [...path, key], kind: "list", header: null }, length: member.length };
      look(member, [...path, key]);
    }
  };
  look(value, []);
  return best === null ? null : (best as { readonly place: JsonPlace }).place;
}
