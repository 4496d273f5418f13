import type { TicketFormat } from "./sniff-format.ts";

/** One thing read from an export: a row, a row that cannot be read, or a remark about the file. */
export type ReadRow =
  | { readonly type: "row"; readonly line: number; readonly value: unknown }
  | { readonly type: "rejected"; readonly line: number; readonly code: string; readonly message: string }
  | {
      readonly type: "remark";
      readonly severity: "error" | "warning";
      readonly code: string;
      readonly message: string;
      /** First line that it is about; none by default. */
      readonly line?: number;
    };

/** Turns text, as it arrives in pieces of any size, into rows. `end` is called once, after the last piece. */
export interface RowReader {
  /** `null` for text that is no export. */
  readonly format: TicketFormat | null;
  /** Of a CSV. */
  readonly delimiter?: string;
  /** Name of the list that a JSON file keeps its rows in; `null` until one was found. */
  readonly envelope?: string | null;
  /** What stands around the rows of a JSON file, such as how many there are; at most a few thousand characters. */
  readonly around?: string;
  write(text: string): readonly ReadRow[];
  end(): readonly ReadRow[];
}

/** A row that is left out, with the reason. `message` carries no ticket text. */
export function rejectedRow(line: number, code: string, message: string): ReadRow {
  return { type: "rejected", line, code, message };
}

/** A row that is longer than a row may be. */
export function tooLongRow(line: number, maxRowChars: number): ReadRow {
  return rejectedRow(
    line,
    "row-too-long",
    `The row is longer than ${maxRowChars} characters. Shorten its text (in a program, maxRowChars allows more).`,
  );
}
