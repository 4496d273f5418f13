import type { ColumnLookup } from "./columns.ts";
import { ANY_KEY, type JsonPlace } from "./json-place.ts";
import { JsonRowShape, JsonRowText, stringEnd } from "./json-row.ts";
import { type ReadRow, type RowReader, rejectedRow } from "./row-reader.ts";

/** Names under which exports put their rows, where nothing in the head of a file looks like one: `{"users": […], "tickets": […]}`. */
const ENVELOPES = new Set(["tickets", "records", "result", "results", "issues", "values", "data"]);

/** Characters outside of the rows that are kept: envelopes say there whether there are more pages. */
const MAX_AROUND = 4_000;

/**
 * Rows of a JSON file as it arrives: a list, a list at a place in envelopes, an object of rows by their ids, lists of cells, or objects one
 * after another (pages, one ticket). Cuts the text at the ends of rows and parses each row by itself, so that a broken row costs that row and memory holds one row.
 * Linear: one look at each character.
 */
export class JsonRowReader implements RowReader {
  readonly format = "json";
  envelope: string | null = null;
  readonly #maxRowChars: number;
  readonly #place: JsonPlace | null;
  readonly #shape: JsonRowShape | null;
  readonly #rows: ReadRow[] = [];
  /** Containers that are open, outermost first. */
  readonly #open: ("{" | "[")[] = [];
  /** Key of each of those around the rows; `null` within a list. */
  #keys: (string | null)[] = [];
  #around = "";
  /** Where text that is no row's goes on in the present piece; −1 within the rows. */
  #aroundFrom = 0;
  #braces = 0;
  /** Containers around each row: 0 before a list was found, 1 in a list, 2 in the list of an envelope. */
  #base = 0;
  /** In what remains of an envelope after its rows. */
  #inTail = false;
  #row: JsonRowText | null = null;
  #inString = false;
  #escaped = false;
  #line = 1;
  /** Last character outside strings that is not white space. */
  #last = "";
  /** Last string at the level of an envelope's keys. */
  #key = "";

  /** `place`: where the rows are; without one, lists in envelopes of known names are looked for. */
  constructor(maxRowChars: number, place: JsonPlace | null, columns: ColumnLookup) {
    this.#maxRowChars = maxRowChars;
    this.#place = place === null || place.kind === "value" ? null : place;
    this.#shape = this.#place === null ? null : new JsonRowShape(this.#place, columns);
    this.#rows.push(...(this.#shape?.begin() ?? []));
  }

  /** What stands around the rows, the last few thousand characters of it. */
  get around(): string {
    return this.#around;
  }

  write(text: string): readonly ReadRow[] {
    if (this.#row !== null) this.#row.from = 0;
    if (this.#aroundFrom >= 0) this.#aroundFrom = 0;
    for (let i = 0; i < text.length; i++) {
      if (this.#inString && !this.#escaped && this.#base > 0) i = stringEnd(text, i);
      const char = text[i];
      if (char === undefined) break;
      if (char === "\n") this.#lineEnd(text, i);
      else if (this.#inString) this.#stringChar(char);
      else if (char > " ") this.#structure(char, text, i);
    }
    this.#row?.take(text, text.length, this.#maxRowChars);
    this.#takeAround(text, text.length);
    return this.#rows.splice(0);
  }

  #takeAround(text: string, end: number): void {
    if (this.#aroundFrom >= 0)
      this.#around = (this.#around + text.slice(this.#aroundFrom, end)).slice(-MAX_AROUND);
  }

  #leaveAround(text: string, at: number): void {
    this.#takeAround(text, at);
    this.#aroundFrom = -1;
  }

  end(): readonly ReadRow[] {
    if (this.#row !== null && this.#open.length > this.#base)
      this.#reject("json-cut-off", "The file ends within this row. Export it again.");
    else this.#finish("", this.#row?.from ?? 0);
    if (this.#open.length > 0) {
      const message = "The file ends before its list does: rows may be missing. Export it again.";
      this.#rows.push({ type: "remark", severity: "warning", code: "json-cut-off", message });
    }
    this.#rows.push(...(this.#shape?.end() ?? []));
    return this.#rows.splice(0);
  }

  /** No JSON string spans lines, so that a quote left open ends here; so does a bare word between rows. */
  #lineEnd(text: string, at: number): void {
    // After such a string, an object that begins is the next row.
    if (this.#inString) this.#last = ",";
    this.#inString = false;
    this.#escaped = false;
    const isKey = this.#place?.kind === "keyed" && (this.#last === ":" || this.#last === '"');
    if (this.#row !== null && this.#open.length === this.#base && !isKey) this.#finish(text, at);
    this.#line++;
  }

  #stringChar(char: string): void {
    if (this.#escaped) this.#escaped = false;
    else if (char === "\\") this.#escaped = true;
    else if (char === '"') this.#inString = false;
    else if (this.#atEnvelopeKeys() && this.#key.length < 100) this.#key += char;
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
    if (this.#opensPlace(char)) {
      this.#leaveAround(text, at);
      this.#base = this.#open.length + 1;
      const name = this.#place?.path.at(-1);
      this.envelope ??= typeof name === "string" ? name : null;
    } else if (this.#opensRows(char)) {
      this.#leaveAround(text, at);
      this.#row = null;
      this.#base = this.#open.length;
      this.envelope ??= this.#key;
    }
    const isList = char === "[" && this.#open.length === 0 && this.#place === null;
    if (isList) {
      this.#leaveAround(text, at);
      this.#finish(text, at);
      this.#base = 1;
    } else if (this.#open.length === this.#base) this.#begin(at, true);
    if (this.#open.length === this.#keys.length)
      this.#keys.push(this.#open.at(-1) === "{" ? this.#key : null);
    this.#open.push(char);
    if (char === "{") this.#braces++;
  }

  /** The container at the place of the rows. */
  #opensPlace(char: "{" | "["): boolean {
    if (this.#place === null || this.#base > 0 || this.#open.length !== this.#place.path.length) return false;
    if (char !== (this.#place.kind === "keyed" ? "{" : "[")) return false;
    const keys = [...this.#keys.slice(1), this.#open.at(-1) === "{" ? this.#key : null];
    return this.#place.path.every((key, i) => key === ANY_KEY || key === keys[i]);
  }

  /** An object as the first thing in a list under a known name of an envelope. */
  #opensRows(char: string): boolean {
    const inList =
      this.#place === null &&
      this.#base === 0 &&
      !this.#inTail &&
      this.#open.length === 2 &&
      this.#open[1] === "[";
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
      if (top !== opener && top !== undefined) continue;
      this.#keys.length = Math.min(this.#keys.length, this.#open.length);
      return this.#open.length;
    }
  }

  #endList(depth: number, text: string, at: number): void {
    if (this.#row?.isObject) this.#breakRow();
    else this.#finish(text, at);
    const wasEnvelope = this.#base === 2;
    this.#base = 0;
    if (this.#aroundFrom < 0) this.#aroundFrom = at + 1;
    if (wasEnvelope && depth > 0 && this.#place === null) this.#toTail();
  }

  #toTail(): void {
    this.#row = null;
    this.#inTail = true;
  }

  #atEnvelopeKeys(): boolean {
    if (this.#base > 0 || this.#open.at(-1) !== "{") return false;
    return this.#place === null ? this.#open.length === 1 : this.#open.length <= this.#place.path.length;
  }

  #begin(at: number, isObject = false): void {
    if (this.#row !== null) this.#row.isObject ||= isObject;
    else if (!this.#inTail && (this.#place === null || this.#base > 0))
      this.#row = new JsonRowText(this.#line, at, isObject);
  }

  #finish(text: string, end: number): void {
    if (this.#row === null) return;
    this.#row.take(text, end, this.#maxRowChars);
    const row = this.#row.toRow(this.#maxRowChars, this.#shape?.isMember ?? false);
    this.#row = null;
    this.#rows.push(...(this.#shape === null ? [row] : this.#shape.rowsOf(row)));
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
