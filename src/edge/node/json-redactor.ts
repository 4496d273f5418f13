import type { CellRedactor } from "./cell-redactor.ts";
import { RowRedactor } from "./row-redactor.ts";

/** An object or list that is open; `key` is the last key of an object, or the key that a list stands under. */
interface Frame {
  readonly isObject: boolean;
  key: string;
  /** Whether it is a row: it names the people of its texts. */
  readonly isRow: boolean;
  /** Whether the next string of an object is a key. */
  awaitsKey: boolean;
}

/** Longest string that is waited for. A quote that is not closed by then is a character. */
const MAX_STRING_CHARS = 4_000_000;

/** What is looked at: a string's start, structure, line ends, and numbers. */
const TOKEN = /["{}[\],:\n]|-?\d[\d.eE+-]*/g;

/**
 * Redacts JSON, or JSON Lines, as it arrives: the values of strings, and telephone numbers that are written as numbers. Keys and all
 * else stay as they are, character for character, also where the file is damaged.
 */
export class JsonRedactor {
  readonly #row: RowRedactor;
  readonly #open: Frame[] = [];
  #text = "";
  #line = 1;

  constructor(cells: CellRedactor) {
    this.#row = new RowRedactor(cells);
  }

  write(text: string): string {
    this.#text += text;
    return this.#run(false);
  }

  end(): string {
    return this.#run(true);
  }

  #run(isEnd: boolean): string {
    const text = this.#text;
    const out: string[] = [];
    let at = 0;
    for (;;) {
      TOKEN.lastIndex = at;
      const match = TOKEN.exec(text);
      const token = match?.[0] ?? "";
      const start = match?.index ?? text.length;
      const end = token === '"' ? stringEnd(text, start, isEnd) : start + token.length;
      const isOpen = match !== null && !isEnd && (end === null || (end === text.length && /\d$/.test(token)));
      out.push(this.#row.take(text.slice(at, start)));
      if (isOpen || match === null) {
        this.#text = isOpen ? text.slice(start) : "";
        if (isEnd) out.push(this.#row.end());
        return out.join("");
      }
      out.push(this.#token(text.slice(start, end ?? start + 1)));
      at = end ?? start + 1;
    }
  }

  /** What can be written once the token is read. */
  #token(token: string): string {
    const frame = this.#open.at(-1);
    const [first] = token;
    if (first === '"' && token.length > 1) return this.#string(token, frame);
    if (first === "\n") this.#line++;
    else if (first === "{" || first === "[")
      return this.#opened(first === "{", frame) + this.#row.take(token);
    else if (first === "}" || first === "]") {
      const closed = this.#open.pop();
      return this.#row.take(token) + (closed?.isRow ? this.#row.end() : "");
    } else if (first === "," && frame?.isObject) frame.awaitsKey = true;
    else if (first === ":" && frame?.isObject) frame.awaitsKey = false;
    // A number stays one, unless it is a telephone's.
    else if (/\d/.test(token))
      return this.#value(token, (redacted) => (redacted === token ? token : JSON.stringify(redacted)));
    return this.#row.take(token);
  }

  #opened(isObject: boolean, around: Frame | undefined): string {
    const isRow = isObject && isPlaceOfRows(this.#open);
    this.#open.push({ isObject, key: around?.key ?? "", isRow, awaitsKey: isObject });
    return isRow ? this.#row.end() : "";
  }

  #string(token: string, frame: Frame | undefined): string {
    const value = read(token);
    if (frame?.isObject && frame.awaitsKey) {
      frame.key = value ?? "";
      return this.#row.take(token);
    }
    const plain = value ?? token.slice(1, -1);
    return this.#value(plain, (redacted) => {
      if (redacted === plain) return token;
      return value === null ? `"${redacted}"` : JSON.stringify(redacted);
    });
  }

  #value(text: string, written: (redacted: string) => string): string {
    const columns = this.#open.slice(-4).map(({ key }) => key);
    return this.#row.take({ text, place: { columns: distinct(columns), line: this.#line }, written });
  }
}

/** Lists of rows within the object that an API returns; other lists are parts of a row, such as its comments. */
const ROWS =
  /^(?:tickets|records|results?|issues|data|items|values?|rows|incidents|cases|requests|list|entries|nodes|edges|documents|calls|content|elements|objects)$/i;

/** Whether an object that opens within these is a row: on a line of its own, in a list of all, or in the list of an answer. */
function isPlaceOfRows(open: readonly Frame[]): boolean {
  const [outer, list] = open;
  if (outer === undefined) return true;
  if (open.length === 1) return !outer.isObject;
  return open.length === 2 && outer.isObject && list?.isObject === false && ROWS.test(list.key);
}

/** A list repeats the key that it stands under. */
function distinct(columns: readonly string[]): string[] {
  return columns.filter((column, at) => column !== "" && column !== columns[at - 1]);
}

/** Index after the string that begins at `start`, `null` if it is not closed yet; the quote alone if it never is. */
function stringEnd(text: string, start: number, isEnd: boolean): number | null {
  for (let at = start + 1; ; ) {
    const quote = text.indexOf('"', at);
    if (quote < 0) {
      const isLost = isEnd || text.length - start > MAX_STRING_CHARS;
      return isLost ? start + 1 : null;
    }
    let slashes = 0;
    while (text[quote - 1 - slashes] === "\\") slashes++;
    if (slashes % 2 === 0) return quote + 1;
    at = quote + 1;
  }
}

function read(token: string): string | null {
  try {
    return JSON.parse(token) as string;
  } catch {
    return null;
  }
}
