import { optionsDoor } from "../door/door.ts";
import { func, oneOf, text, that } from "../door/kinds.ts";
import { LevelZeroError } from "../error.ts";
import type { DateOrder } from "./ticket-date.ts";
import { ticketFieldOf } from "./ticket-field-of.ts";
import type { TicketReadOptions } from "./ticket-read-options.ts";
import type { ToTicketOptions } from "./to-ticket.ts";

const anything = that<never>(() => true, "anything");
const object = that<never>(
  (value) => typeof value === "object" && value !== null && !Array.isArray(value),
  "an object",
);

/** Names and plain kinds; what values must be in particular, `checkReadOptions` says. */
const readDoor = optionsDoor<TicketReadOptions>("parseTickets", {
  ...{ format: anything, path: text, dateFormat: anything, columns: object, values: object },
  ...{ delimiter: anything, duplicates: oneOf(["newest", "first"]), maxRowChars: anything },
  pseudonymOf: func("(name) => { … }"),
});

const rowDoor = optionsDoor<ToTicketOptions>("toTicket", {
  ...{ path: text, line: anything, dateFormat: anything, columns: object, values: object, fallbackId: text },
  pseudonymOf: func("(name) => { … }"),
});

/** Of one row: a few microseconds. */
export function checkRowOptions(options: ToTicketOptions): void {
  const { dateFormat, columns } = rowDoor(options);
  checkReadOptions({ ...(dateFormat && { dateFormat }), ...(columns && { columns }) });
}

const ORDERS: readonly (DateOrder | undefined)[] = [undefined, "dmy", "mdy", "ymd"];

/** @throws LevelZeroError `INVALID_OPTION`, naming the option and what it must be. */
export function checkReadOptions(options: TicketReadOptions): void {
  const { maxRowChars, dateFormat, delimiter, columns } = readDoor(options);
  if (maxRowChars !== undefined && !(Number.isSafeInteger(maxRowChars) && maxRowChars > 0))
    throw invalid(`maxRowChars must be a positive integer, got ${String(maxRowChars)}.`);
  if (!ORDERS.includes(dateFormat))
    throw invalid(`dateFormat must be "dmy", "mdy" or "ymd", got "${String(dateFormat)}".`);
  if (delimiter !== undefined && !/^[^"\r\n]$/.test(delimiter))
    throw invalid("delimiter must be one character other than a quote or a line end.");
  for (const [header, field] of Object.entries(columns ?? {}))
    if (field !== null) ticketFieldOf(field, `The column ${JSON.stringify(header)}`);
}

function invalid(message: string): LevelZeroError {
  return new LevelZeroError("INVALID_OPTION", message);
}
