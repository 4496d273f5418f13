import { LevelZeroError } from "../error.ts";
import type { DateOrder } from "./ticket-date.ts";
import { ticketFieldOf } from "./ticket-field-of.ts";
import type { TicketReadOptions } from "./ticket-read-options.ts";

const ORDERS: readonly (DateOrder | undefined)[] = [undefined, "dmy", "mdy", "ymd"];

/** @throws LevelZeroError `INVALID_OPTION`, naming the option and what it must be. */
export function checkReadOptions({ maxRowChars, dateFormat, delimiter, columns }: TicketReadOptions): void {
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
