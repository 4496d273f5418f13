import type { ServiceDesk } from "./desks/desk.ts";
import type { TicketFormat } from "./sniff-format.ts";
import type { TicketField } from "./ticket-field.ts";

/** How an export was understood: what it is, which column became what, and what is not there. Carries no ticket text. */
export interface TicketMapping {
  /** `null` for text that could not be read at all. */
  readonly format: TicketFormat | null;
  /** Of a CSV; else `null`. */
  readonly delimiter: string | null;
  /** Name of the list that the rows of a JSON file stand in, such as `result`; `null` for none. */
  readonly envelope: string | null;
  /** `workbook` for a sheet, `xml` for XML; `null` for text. */
  readonly encoding: string | null;
  /** The product that wrote it; `null` if the columns do not give one away. */
  readonly desk: ServiceDesk | null;
  /** Columns by which the product was recognised, as written. */
  readonly deskMarks: readonly string[];
  /** Rows that the counts below are of: the first ones of the file. */
  readonly sampledRows: number;
  /** In the order in which they first came up. */
  readonly columns: readonly MappedColumn[];
  /** What no column says. */
  readonly missing: readonly MissingField[];
}

/** One column of an export. */
export interface MappedColumn {
  readonly header: string;
  /** What it means; `null` for a column that is not read. */
  readonly field: TicketField | null;
  /** Sampled rows in which it has a value. */
  readonly filled: number;
  /** Sampled rows whose field was read from it: less than `filled` if a better column has the same meaning. */
  readonly used: number;
}

/** A field that no column fills. */
export interface MissingField {
  readonly field: TicketField;
  /** What is lost without it, as a sentence. */
  readonly cost: string;
}
