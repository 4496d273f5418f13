import { parseJsonRow } from "./json-lines.ts";
import { type ReadRow, type RowReader, rejectedRow, tooLongRow } from "./row-reader.ts";

/** Names under which exports put their rows: `{"tickets": […]}`. */
const ENVELOPES = new Set(["tickets", "records", "result", "results", "issues", "values", "data"]);

/**
 * Rows of a JSON file as it arrives: a list, or a list in an envelope, or objects one after another (pages, one ticket).
 * Cuts the text at the ends of rows and parses each row by itself, so that a broken row costs that row and memory holds one row.
 * Linear: one look at each character.
 */
export class JsonRowReader implements RowReader {
  readonly format = "json";
  envelope: string | null = null;
  readonly #maxRowChars: number;
  readonly #rows: ReadRow[] = [];
  /** Containers that are open, outermost first. */
  readonly #open: ("{" | "[")[] = [];
  #braces = 0;
  /** Containers around each row: 0 before a list was found, 1 in a list, 2 in the list of an envelope. */
  #base = 0;
  /** In what remains of an envelope after its rows. */
  #inTail = false;
  #row: RowText | null = null;
  #inString = false;
  #escaped = false;
  #line = 1;
  /** Last character outside strings that is not white space. */
  #last = "";
  /** Last string at the level of an envelope's keys. */
  #key = "";

  constructor(maxRowChars: number) {
    this.#maxRowChars = maxRowChars;
  }

  write(text: string): readonly ReadRow[] {
    if (this.#row !== null) this.#row.from = 0;
    for (let i = 0; i < text.length; i++) {
      const char = text[i]!;
      if (char === "\n") this.#lineEnd(text, i);
      else if (this.#inString) this.#stringChar(char);
      else if (char > " ") this.#structure(char, text, i);
    }
    this.#row?.take(text, text.length, this.#maxRowChars);
    return this.#rows.splice(0);
  }

  end(): readonly ReadRow[] {
    if (this.#row !== null && this.#open.length > this.#base)
      this.#reject("json-cut-off", "The file ends within this row. Export it again.");
    else this.#finish("", this.#row?.from ?? 0);
    if (this.#open.length > 0) {
      const message = "The file ends before its list does: rows may be missing. Export it again.";
      this.#rows.push({ type: "remark", severity: "warning", code: "json-cut-off", message });
    }
    return this.#rows.splice(0);
  }

  /** No JSON string spans lines, so that a quote left open ends here; so does a bare word between rows. */
  #lineEnd(text: string, at: number): void {
    // After such a string, an object that begins is the next row.
    if (this.#inString) this.#last = ",";
    this.#inString = false;
    this.#escaped = false;
    if (this.#row !== null && this.#open.length === this.#base) this.#finish(text, at);
    this.#line++;
  }

  #stringChar(char: string): void {
    if (this.#escaped) this.#escaped = false;
    else if (char === "\\") this.#escaped = true;
    else if (char === '"') this.#inString = false;
    else if (this.#atEnvelopeKeys() && this.#key.length < 20) this.#key += char;
  }

  #structure(char: string, text: string, at: number): void {
    if (char === '"') {
      this.#inString = true;
      if (this.#atEnvelopeKeys()) this.#key = "";
    }
    if (char === "{" || char === "[") this.#opening(char, text, at);
    else if (char === "}" || char === "]") this.#closing(char, text, at);
    else if (char === "," && this.#open.length === this.#base) this.#finish(text, at);
    else if (this.#open.length === this.#base) this.#begin(at);
    this.#last = char;
  }

  #opening(char: "{" | "[", text: string, at: number): void {
    // An object cannot begin where a key must stand: the row before it was never closed.
    const isMisplaced =
      char === "{" && this.#open.at(-1) === "{" && (this.#last === "," || this.#last === "{");
    if (isMisplaced && this.#base > 0 && this.#open.length > this.#base) this.#breakRow();
    if (this.#opensRows(char)) {
      this.#row = null;
      this.#base = this.#open.length;
      this.envelope ??= this.#key;
    }
    const isList = char === "[" && this.#open.length === 0;
    if (isList) {
      this.#finish(text, at);
      this.#base = 1;
    } else if (this.#open.length === this.#base) this.#begin(at, true);
    this.#open.push(char);
    if (char === "{") this.#braces++;
  }

  /** An object as the first thing in a list under a known name of an envelope. */
  #opensRows(char: string): boolean {
    const inList = this.#base === 0 && !this.#inTail && this.#open.length === 2 && this.#open[1] === "[";
    return inList && char === "{" && this.#last === "[" && this.#open[0] === "{" && ENVELOPES.has(this.#key);
  }

  #closing(char: "}" | "]", text: string, at: number): void {
    const opener = char === "}" ? "{" : "[";
    const count = opener === "{" ? this.#braces : this.#open.length - this.#braces;
    if (count === 0) return;
    const isEmptyEnvelope =
      opener === "[" && this.#last === "[" && this.#open.length === 2 && ENVELOPES.has(this.#key);
    const depth = this.#popTo(opener);
    if (depth < this.#base) this.#endList(depth, text, at);
    else if (depth === this.#base) this.#finish(text, at + 1);
    if (isEmptyEnvelope && this.#base === 0 && this.#atEnvelopeKeys()) this.#toTail();
    if (depth === 0 && this.#base === 0) this.#inTail = false;
  }

  /** Closes containers down to and with the innermost one of this kind. Returns how many are left. */
  #popTo(opener: "{" | "["): number {
    for (;;) {
      const top = this.#open.pop();
      if (top === "{") this.#braces--;
      if (top === opener || top === undefined) return this.#open.length;
    }
  }

  #endList(depth: number, text: string, at: number): void {
    if (this.#row?.isObject) this.#breakRow();
    else this.#finish(text, at);
    const wasEnvelope = this.#base === 2;
    this.#base = 0;
    if (wasEnvelope && depth > 0) this.#toTail();
  }

  #toTail(): void {
    this.#row = null;
    this.#inTail = true;
  }

  #atEnvelopeKeys(): boolean {
    return this.#base === 0 && this.#open.length === 1 && this.#open[0] === "{";
  }

  #begin(at: number, isObject = false): void {
    if (this.#row === null && !this.#inTail) this.#row = new RowText(this.#line, at, isObject);
  }

  #finish(text: string, end: number): void {
    if (this.#row === null) return;
    this.#row.take(text, end, this.#maxRowChars);
    this.#rows.push(this.#row.toRow(this.#maxRowChars));
    this.#row = null;
  }

  #breakRow(): void {
    this.#reject(
      "json-invalid",
      "The row is not valid JSON: a bracket is missing. Export it again, or mend it.",
    );
    while (this.#open.length > this.#base) if (this.#open.pop() === "{") this.#braces--;
  }

  #reject(code: string, message: string): void {
    if (this.#row !== null) this.#rows.push(rejectedRow(this.#row.line, code, message));
    this.#row = null;
  }
}

/** Text of one row, gathered from the pieces in which it arrives. What is too long is counted and not kept. */
class RowText {
  readonly line: number;
  readonly isObject: boolean;
  /** Where the row goes on in the present piece. */
  from: number;
  #parts: string[] = [];
  #length = 0;

  constructor(line: number, from: number, isObject: boolean) {
    this.line = line;
    this.from = from;
    this.isObject = isObject;
  }

  take(text: string, end: number, maxRowChars: number): void {
    this.#length += end - this.from;
    if (this.#length <= maxRowChars) this.#parts.push(text.slice(this.from, end));
    else this.#parts = [];
  }

  toRow(maxRowChars: number): ReadRow {
    return this.#length > maxRowChars
      ? tooLongRow(this.line, maxRowChars)
      : parseJsonRow(this.#parts.join(""), this.line);
  }
}
