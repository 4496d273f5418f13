import { isRecord } from "../text/json.ts";
import type { ColumnLookup } from "./columns.ts";
import { machineTextOf } from "./field-value.ts";
import { flattenRow } from "./flatten-row.ts";
import { RowFields } from "./row-fields.ts";
import { type DateOrder, type DateResult as ParsedDate, parseTicketDate } from "./ticket-date.ts";

/** How the dates of a file are read, and who hears what was not understood: see `RowReading`. */
interface DateReading {
  readonly order: DateOrder | undefined;
  readonly likelyOrder: DateOrder | undefined;
  readonly warn: (code: string, message: string, example?: string) => void;
  readonly sureOrder: (order: DateOrder, date: string) => void;
}

export function changedOf(fields: RowFields, reading: DateReading): number {
  const date = readDate(fields, "updatedAt", reading);
  return date === null ? 0 : Math.max(0, Math.floor(Date.parse(date) / 1000));
}

/** Flags such as "yes" stand in columns of that name too: what is no date says nothing. */
export function resolvedOf(fields: RowFields, reading: DateReading): string | null {
  return readDate(fields, "resolvedAt", reading);
}

function readDate(fields: RowFields, field: DateField, reading: DateReading): string | null {
  const result = parseDate(fields, field, reading);
  return result !== null && "date" in result ? result.date : null;
}

const DATE_FIELDS = ["createdAt", "updatedAt", "resolvedAt"] as const;
type DateField = (typeof DATE_FIELDS)[number];
/** `isLikely`: the others of the file decided how it was read. */
type DateResult = ParsedDate & { readonly isLikely?: boolean };

/** `null` for a cell without a date. */
function parseDate(fields: RowFields, field: DateField, reading: DateReading): DateResult | null {
  const text = machineTextOf(fields.value(field)).trim();
  if (text === "" || text === "0") return null;
  const result = parseTicketDate(text, reading.order ?? (fields.dayFirst ? "dmy" : undefined));
  const isOpen = "problem" in result && result.problem === "ambiguous";
  return isOpen && reading.likelyOrder !== undefined
    ? { ...parseTicketDate(text, reading.likelyOrder), isLikely: true }
    : result;
}

/** The order of day and month that a date of this row can only have; `undefined` if none tells. */
export function dateOrderIn(row: unknown, columns: ColumnLookup): DateOrder | undefined {
  if (!isRecord(row)) return undefined;
  const fields = new RowFields(flattenRow(row, columns.paths), columns, null);
  const found = DATE_FIELDS.map((field) => parseTicketDate(machineTextOf(fields.value(field)).trim()));
  return found.flatMap((result) => ("date" in result && result.order ? [result.order] : []))[0];
}

export function createdOf(fields: RowFields, reading: DateReading): string | null {
  const result = parseDate(fields, "createdAt", reading);
  if (result === null) return null;
  const text = machineTextOf(fields.value("createdAt")).trim();
  if ("date" in result) {
    if (result.isLikely) reading.warn("date-order-taken", "", text);
    else if (result.order !== undefined) reading.sureOrder(result.order, text);
    return result.date;
  }
  if (reading.order !== undefined && "date" in parseTicketDate(text)) {
    reading.warn("date-other-order", reading.order, text);
  } else if (result.problem === "ambiguous") {
    const message = `${text} can be read day first or month first: set dateFormat to "dmy" or "mdy". It was left out.`;
    reading.warn("date-ambiguous", message, text);
  } else {
    reading.warn(
      "date-unknown",
      "A date of creation is in no form that level-zero reads. Use YYYY-MM-DD HH:mm:ss. It was left out.",
      text,
    );
  }
  return null;
}
