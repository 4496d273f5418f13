import type { ColumnMeanings } from "./columns.ts";
import type { ValueWords } from "./desks/desk.ts";
import type { TicketFormat } from "./sniff-format.ts";
import type { DateOrder } from "./ticket-date.ts";

/** How to read an export. */
export interface TicketReadOptions {
  /** Found out from the content and from `path` by default. */
  readonly format?: TicketFormat;
  /** File that the text is from: named in issues, and its ending helps to find out the format. */
  readonly path?: string;
  /** Order of `03/04/2026`. Without it such a date is `null`, with one warning a file that shows examples. */
  readonly dateFormat?: DateOrder;
  /**
   * Your own columns: header → field, such as `{ "Ticket text": "description" }`; `null` takes a column's meaning away. Only needed
   * for names that level-zero does not know. A column that the file does not have is a warning.
   */
  readonly columns?: ColumnMeanings;
  /** Words for numbers of your own: `{ status: { "9": "Cancelled" } }`. Those of the products are known. */
  readonly values?: ValueWords;
  /** Delimiter of a CSV; found out from its header by default. */
  readonly delimiter?: string;
  /**
   * Which of two rows of one ticket counts: the `newest`, by the time of their last change if both say it (the default), or always the
   * `first`, for those who cannot take back what an earlier batch held.
   */
  readonly duplicates?: "newest" | "first";
  /**
   * Makes what stands for a requester of their name or address, in lower case: a keyed hash, whose key the desk keeps, such as that of
   * `createRequesterPseudonyms` of `level-zero/node`. The same key in the portal joins visits to tickets. Without it nothing says who asked.
   */
  readonly pseudonymOf?: (name: string) => string;
  /** A longer row is rejected, so that a damaged file cannot fill the memory. Characters; 1,000,000 by default. */
  readonly maxRowChars?: number;
}
