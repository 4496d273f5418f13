import { optionsDoor } from "../door/door.ts";
import { func, oneOf, text, that, wholeNumber } from "../door/kinds.ts";
import type { DateOrder } from "./ticket-date.ts";
import { ticketFieldOf } from "./ticket-field.ts";
import type { TicketReadOptions } from "./ticket-read-options.ts";
import type { ToTicketOptions } from "./to-ticket.ts";

const object = that<never>(
  (value) => typeof value === "object" && value !== null && !Array.isArray(value),
  "an object",
);

const dateFormat = oneOf<DateOrder>(["dmy", "mdy", "ymd"]);

/** Names and kinds; what columns must mean, `checkReadOptions` says. */
const readDoor = optionsDoor<TicketReadOptions>("parseTickets", {
  format: oneOf(["csv", "json", "jsonl"]),
  path: text,
  dateFormat,
  columns: object,
  values: object,
  maxRowChars: wholeNumber(1),
  delimiter: that(
    (value) => typeof value === "string" && /^[^"\r\n]$/.test(value),
    "one character other than a quote or a line end",
  ),
  duplicates: oneOf(["newest", "first"]),
  pseudonymOf: func("(name) => { … }"),
});

const rowDoor = optionsDoor<ToTicketOptions>("toTicket", {
  path: text,
  line: wholeNumber(0),
  dateFormat,
  columns: object,
  values: object,
  fallbackId: text,
  pseudonymOf: func("(name) => { … }"),
});

/** The options of one row. A few microseconds. */
export function checkRowOptions(options: ToTicketOptions): ToTicketOptions {
  const checked = rowDoor(options);
  checkColumns(checked);
  return checked;
}

/** The options, and nothing that the object inherits. @throws LevelZeroError `INVALID_OPTION`, naming the option and what it must be. */
export function checkReadOptions(options: TicketReadOptions): TicketReadOptions {
  const checked = readDoor(options);
  checkColumns(checked);
  return checked;
}

function checkColumns({ columns }: Pick<TicketReadOptions, "columns">): void {
  for (const [header, field] of Object.entries(columns ?? {}))
    if (field !== null) ticketFieldOf(field, `The column ${JSON.stringify(header)}`);
}
