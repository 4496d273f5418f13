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

const QUOTE = 34;

/**
 * Cells of one record as `CsvFramer` cuts it: a cell that begins with a quote ends with one, and all quotes between are doubled. A
 * quote anywhere else is a character. O(length).
 */
export function csvCells(record: string, delimiter: string): string[] {
  const cells = record.includes('"') ? quotedCells(record, delimiter) : record.split(delimiter);
  return copied(cells);
}

function quotedCells(record: string, delimiter: string): string[] {
  const cells: string[] = [];
  for (let at = 0; at <= record.length; ) {
    const isQuoted = record.charCodeAt(at) === QUOTE;
    const end = isQuoted ? afterQuoted(record, at) : indexOr(record.length, record.indexOf(delimiter, at));
    cells.push(isQuoted ? record.slice(at + 1, end - 1).replaceAll('""', '"') : record.slice(at, end));
    at = end + 1;
  }
  return cells;
}

/** Index after the closing quote of the cell whose opening one is at `open`. */
function afterQuoted(record: string, open: number): number {
  for (let at = open + 1; ; ) {
    const quote = indexOr(record.length, record.indexOf('"', at));
    if (record.charCodeAt(quote + 1) !== QUOTE) return quote + 1;
    at = quote + 2;
  }
}

function indexOr(length: number, index: number): number {
  return index < 0 ? length : index;
}

/** V8 copies what is shorter by itself. */
const MIN_SLICE = 13;

/**
 * Strings of their own: a slice, such as an id that is remembered, would keep the whole piece of the file in memory (V8). What is put together and
 * cut again is copied once; through JSON it takes six times as long.
 */
function copied(cells: readonly string[]): string[] {
  return cells.map((cell) => (cell.length < MIN_SLICE ? cell : ` ${cell}`.slice(1)));
}
