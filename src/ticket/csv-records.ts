import { type Options, parse } from "csv-parse/browser/esm/sync";
import { type CsvFrame, CsvFramer } from "./csv-frames.ts";
import { toUtf8 } from "./csv-utf8.ts";

/** One record: its cells, or why it could not be read. */
export type CsvRecord =
  | { readonly line: number; readonly cells: readonly string[] }
  | { readonly line: number; readonly broken: "quote" | "too-long" };

/** Characters that csv-parse is given at once: a call costs as much as some rows, and holds the text several times over. */
const BATCH_CHARS = 65_536;

/**
 * Reads CSV text (RFC 4180, read kindly) as it arrives. `CsvFramer` finds whole records and mends what is damaged; csv-parse reads
 * their cells. Cells may span lines; `""` is a quote; a stray quote inside a cell is kept; an unclosed quote costs its own line.
 */
export class CsvRecordReader {
  readonly #framer: CsvFramer;
  readonly #options: Options;

  /** `delimiter` is one character; a record with more than `maxRowChars` characters is broken. */
  constructor(delimiter: string, maxRowChars: number) {
    this.#framer = new CsvFramer(delimiter, maxRowChars);
    this.#options = { delimiter, record_delimiter: "\n", relax_column_count: true, relax_quotes: true };
  }

  /** Records that the next piece of text completes. */
  write(text: string): readonly CsvRecord[] {
    return this.#toRecords(this.#framer.write(text));
  }

  /** The rest. Called once, after the last piece. */
  end(): readonly CsvRecord[] {
    return this.#toRecords(this.#framer.end());
  }

  #toRecords(frames: readonly CsvFrame[]): readonly CsvRecord[] {
    return inBatches(frames).flatMap((batch) => this.#readBatch(batch));
  }

  #readBatch(frames: readonly CsvFrame[]): readonly CsvRecord[] {
    const texts = frames.flatMap((frame) => ("text" in frame ? [frame.text] : []));
    const rows = this.#parse(texts) ?? texts.map((text) => this.#parse([text])?.[0]);
    let next = 0;
    return frames.map((frame) => {
      if ("broken" in frame) return frame;
      const cells = rows[next++];
      return cells === undefined ? { line: frame.line, broken: "quote" } : { line: frame.line, cells };
    });
  }

  /** The cells of each record; `null` if csv-parse finds an error, or another number of records. */
  #parse(texts: readonly string[]): readonly string[][] | null {
    try {
      const rows = parse(toUtf8(texts.map((text) => `${text}\n`).join("")), this.#options);
      return rows.length === texts.length ? rows : null;
    } catch {
      return null;
    }
  }
}

function inBatches(frames: readonly CsvFrame[]): readonly CsvFrame[][] {
  const batches: CsvFrame[][] = [];
  let chars = BATCH_CHARS;
  for (const frame of frames) {
    if (chars >= BATCH_CHARS) {
      batches.push([]);
      chars = 0;
    }
    batches.at(-1)?.push(frame);
    chars += "text" in frame ? frame.text.length : 0;
  }
  return batches;
}
