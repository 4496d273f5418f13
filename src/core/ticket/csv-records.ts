import { csvCells } from "./csv-cells.ts";
import { type CsvFrame, CsvFramer } from "./csv-frames.ts";

/** One record: its cells, or why it could not be read. */
export type CsvRecord =
  | { readonly line: number; readonly cells: readonly string[]; readonly odd?: true }
  | { readonly line: number; readonly broken: "quote" | "too-long" };

/**
 * Reads CSV text (RFC 4180, read kindly) as it arrives. `CsvFramer` finds whole records and mends what is damaged; `csvCells` cuts
 * them. Cells may span lines; `""` is a quote; a stray quote inside a cell is kept; an unclosed quote costs its own line.
 */
export class CsvRecordReader {
  readonly #delimiter: string;
  readonly #framer: CsvFramer;

  /** `delimiter` is one character; a record with more than `maxRowChars` characters is broken. */
  constructor(delimiter: string, maxRowChars: number) {
    this.#delimiter = delimiter;
    this.#framer = new CsvFramer(delimiter, maxRowChars);
  }

  /** Records that the next piece of text completes. */
  write(text: string): readonly CsvRecord[] {
    return this.#framer.write(text).map((frame) => this.#toRecord(frame));
  }

  /** The rest. Called once, after the last piece. */
  end(): readonly CsvRecord[] {
    return this.#framer.end().map((frame) => this.#toRecord(frame));
  }

  #toRecord(frame: CsvFrame): CsvRecord {
    if ("broken" in frame) return frame;
    const cells = csvCells(frame.text, this.#delimiter);
    return frame.odd === true ? { line: frame.line, cells, odd: true } : { line: frame.line, cells };
  }
}
