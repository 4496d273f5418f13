import { optionsDoor } from "../../core/door/door.ts";
import { func, text, that } from "../../core/door/kinds.ts";
import { LevelZeroError, type RedactOptions, redact } from "../../index.ts";
import { CellRedactor, type FoundInExport } from "./cell-redactor.ts";
import { CsvRedactor } from "./csv-redactor.ts";
import { TextByteDecoder, type TextEncodingName } from "./decode-text.ts";
import { JsonRedactor } from "./json-redactor.ts";
import { readPieces, type TicketSource } from "./read-pieces.ts";
import { isWorkbook } from "./read-workbook.ts";
import { redactWorkbook } from "./redact-workbook.ts";

export interface RedactExportOptions extends RedactOptions {
  /** Found out from the bytes by default: UTF-8, UTF-16 or Windows-1252. */
  readonly encoding?: TextEncodingName;
  /** What the file is called in messages. Where `source` is no path, its ending helps to tell the format. */
  readonly path?: string;
  /** Told of each piece of personal data, in the order of the file. */
  readonly onFound?: (found: FoundInExport) => void;
}

/** `redact` says what they must be, the decoder which encodings there are. */
const others = that<never>(() => true, "an option of redact");
const door = optionsDoor<RedactExportOptions>("redactExport", {
  rules: others,
  placeholder: others,
  names: others,
  encoding: others,
  path: text,
  onFound: func("(found) => { … }"),
});

/** Something that redacts a text as it arrives. */
interface Redactor {
  write(text: string): string;
  end(): string;
}

/** Characters by which the format is told. */
const HEAD_CHARS = 64 * 1024;

/**
 * Redacts an export of any size: CSV, JSON or JSON Lines keep their format, columns and rows; any other text is redacted as a text.
 * A workbook (`.xlsx`, as a path) becomes CSV, of its sheet with most rows; it is read whole, by the optional package `@e965/xlsx`.
 * Every cell is read by the rules of `redact`; columns that hold people, such as `caller_id` or `Requester Name`, go whole, and
 * their names from the other cells of the row. Yields the redacted text in pieces, to be written as UTF-8. Memory: one row and one piece. Keys and headers stay.
 * Throws `LevelZeroError`: `UNREADABLE` if the file cannot be read, `FOREIGN_FILE` if it is no text.
 */
export async function* redactExport(
  source: TicketSource,
  options: RedactExportOptions = {},
): AsyncGenerator<string, void, undefined> {
  const { encoding: _, path: __, onFound: ___, ...rules } = door(options);
  redact("", rules);
  const path = options.path ?? (typeof source === "string" ? source : "");
  const decoder = new TextByteDecoder(options.encoding);
  const cells = new CellRedactor(options, options.onFound ?? (() => {}));
  if (typeof source === "string" && isWorkbook(source)) return yield* redactWorkbook(source, path, cells);
  let head = "";
  let redactor: Redactor | null = null;
  for await (const piece of readPieces(source, path)) {
    const text = typeof piece === "string" ? piece : decoder.write(piece);
    if (redactor === null) {
      head += text;
      if (head.length < HEAD_CHARS) continue;
      redactor = createRedactor(head, path, cells);
      yield redactor.write(head);
    } else yield redactor.write(text);
  }
  const rest = decoder.end();
  redactor ??= createRedactor(head + rest, path, cells);
  yield redactor.write(head.length < HEAD_CHARS ? head + rest : rest) + redactor.end();
}

function createRedactor(head: string, path: string, cells: CellRedactor): Redactor {
  if (isBinary(head.slice(0, 4000))) {
    const message = `${path || "The input"} is no text (a workbook, a picture or an archive?). Save it as CSV or JSON first.`;
    throw new LevelZeroError("FOREIGN_FILE", message);
  }
  const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? "";
  const start = head.trimStart().replace(/^\uFEFF/, "");
  if (/^(?:json|jsonl|ndjson)$/.test(ending) || /^[[{]/.test(start)) return new JsonRedactor(cells);
  const delimiter = delimiterOf(head);
  const isCsv = ending === "csv" || ending === "tsv" || (ending === "" && delimiter !== null);
  return isCsv && !start.startsWith("<") ? new CsvRedactor(cells, delimiter ?? ",") : new TextRedactor(cells);
}

/** More than 20 zero characters, or one control character in 50: a log has some, and escapes for colours. */
function isBinary(head: string): boolean {
  const controls = head.match(/[\0-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0;
  return (head.match(/\0/g)?.length ?? 0) > 20 || controls > Math.max(4, head.length / 50);
}

/** The delimiter that the first line has most of; `null` if it has none. */
function delimiterOf(head: string): string | null {
  const said = /^\uFEFF?sep=(.)\r?\n/i.exec(head)?.[1];
  if (said !== undefined) return said;
  const line = /^[^\r\n]*/.exec(head)![0].replace(/"(?:[^"]|"")*"/g, "");
  const [best] = [",", ";", "\t", "|", "^", "~"]
    .map((delimiter) => ({ delimiter, count: line.split(delimiter).length - 1 }))
    .sort((a, b) => b.count - a.count);
  return best!.count > 0 ? best!.delimiter : null;
}

/** Characters that are redacted at once: whole lines, so that nothing is cut in two. */
const BLOCK_CHARS = 64 * 1024;

/** Redacts any other text as it arrives, in blocks of lines. */
class TextRedactor {
  readonly #cells: CellRedactor;
  #text = "";
  #line = 1;

  constructor(cells: CellRedactor) {
    this.#cells = cells;
  }

  write(text: string): string {
    this.#text += text;
    let out = "";
    while (this.#text.length > BLOCK_CHARS) {
      const end = this.#text.lastIndexOf("\n", BLOCK_CHARS) + 1 || BLOCK_CHARS;
      out += this.#redact(this.#text.slice(0, end));
      this.#text = this.#text.slice(end);
    }
    return out;
  }

  end(): string {
    return this.#redact(this.#text);
  }

  #redact(block: string): string {
    const redacted = this.#cells.redact(block, { columns: [], line: this.#line });
    this.#line += block.split("\n").length - 1;
    return redacted;
  }
}
