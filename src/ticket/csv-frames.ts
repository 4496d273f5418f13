import { QuotedCellScanner } from "./csv-quoted-cell.ts";

/** One record of a CSV as text in which quotes are paired, without its line end; or why there is none. */
export type CsvFrame =
  | { readonly line: number; readonly text: string }
  | { readonly line: number; readonly broken: "quote" | "too-long" };

const QUOTE = 34;
const LINE_FEED = 10;
const RETURN = 13;

/** How far a record goes, `more` if the text ends first, or `open` for a quote that is never closed. */
type Scan = { readonly text: string; readonly next: number } | "more" | "open";

/**
 * Cuts CSV text into records as it arrives: lines, joined while a quote is open. A stray quote inside a quoted cell is doubled. A
 * quote that is never closed costs its own line and no other: reading goes on at the next line. Linear, and holds at most about
 * `2 * maxRowChars` characters. csv-parse cannot do this: an unclosed quote makes it give up the rest of the file.
 */
export class CsvFramer {
  readonly #delimiter: number;
  readonly #maxRowChars: number;
  readonly #quotedCells: QuotedCellScanner;
  #text = "";
  #at = 0;
  #line = 1;
  /** Length of the text at which it is worth reading on: twice the last failure, so that small pieces stay linear. */
  #worth = 0;
  #skipping = false;

  /** `delimiter` is one character; `maxRowChars` counts a record with its line end. */
  constructor(delimiter: string, maxRowChars: number) {
    this.#delimiter = delimiter.charCodeAt(0);
    this.#maxRowChars = maxRowChars;
    this.#quotedCells = new QuotedCellScanner(delimiter, maxRowChars);
  }

  /** Records that the next piece of text completes. */
  write(text: string): readonly CsvFrame[] {
    this.#text += text;
    return this.#text.length < this.#worth ? [] : this.#read(false);
  }

  /** The rest. Called once, after the last piece. */
  end(): readonly CsvFrame[] {
    return this.#read(true);
  }

  #read(isEnd: boolean): CsvFrame[] {
    const frames: CsvFrame[] = [];
    while (this.#at < this.#text.length) {
      if (this.#skipping && !this.#skipLine(isEnd)) break;
      if (this.#at >= this.#text.length) break;
      const frame = this.#next(isEnd);
      if (frame === null) break;
      frames.push(frame);
    }
    this.#drop();
    return frames;
  }

  /** The next record; `null` if more text is needed for it. */
  #next(isEnd: boolean): CsvFrame | null {
    const line = this.#line;
    const scan = this.#scan(isEnd);
    if (typeof scan !== "string") {
      const isTooLong = scan.next - this.#at > this.#maxRowChars;
      this.#advance(scan.next);
      return isTooLong ? { line, broken: "too-long" } : { line, text: scan.text };
    }
    if (scan === "more" && this.#text.length - this.#at <= this.#maxRowChars) return null;
    this.#skipping = true;
    return { line, broken: scan === "open" ? "quote" : "too-long" };
  }

  #scan(isEnd: boolean): Scan {
    let mended = "";
    let from = this.#at;
    for (let at = from; ; ) {
      const stop = indexOfNext(STOP, this.#text, at);
      if (this.#text.charCodeAt(stop) !== QUOTE) {
        const next = this.#afterLineEnd(stop, isEnd);
        return next === null ? "more" : { text: mended + this.#text.slice(from, stop), next };
      }
      at = stop + 1;
      if (!this.#opensCell(stop)) continue;
      const end = this.#quotedCells.scan(this.#text, stop, isEnd);
      if (typeof end === "string") return end;
      mended += this.#text.slice(from, at) + withStraysDoubled(this.#text.slice(at, end - 1));
      from = end - 1;
      at = end;
    }
  }

  #opensCell(quote: number): boolean {
    return quote === this.#at || this.#text.charCodeAt(quote - 1) === this.#delimiter;
  }

  /** Index after the line end at `at`; `null` if that has not arrived yet, or only half of it. */
  #afterLineEnd(at: number, isEnd: boolean): number | null {
    const isHalf = this.#text.charCodeAt(at) === RETURN && at + 1 === this.#text.length;
    if (!isEnd && (at === this.#text.length || isHalf)) return null;
    return Math.min(this.#text.length, this.#isReturnFeed(at) ? at + 2 : at + 1);
  }

  #isReturnFeed(at: number): boolean {
    return this.#text.charCodeAt(at) === RETURN && this.#text.charCodeAt(at + 1) === LINE_FEED;
  }

  #advance(next: number): void {
    this.#line += this.#text.slice(this.#at, next).match(LINE_ENDS)?.length ?? 0;
    this.#at = next;
  }

  /** Moves to the next line. `false` if its start has not arrived yet. */
  #skipLine(isEnd: boolean): boolean {
    const end = indexOfNext(LINE_END, this.#text, this.#at);
    const next = this.#afterLineEnd(end, isEnd);
    if (next === null) this.#at = end;
    else this.#advance(next);
    this.#skipping = next === null;
    return next !== null;
  }

  /** Lets go of the text that has been read. */
  #drop(): void {
    this.#text = this.#text.slice(this.#at);
    this.#quotedCells.drop(this.#at);
    this.#at = 0;
    this.#worth = this.#skipping ? 0 : this.#text.length * 2;
  }
}

const LINE_ENDS = /\r\n?|\n/g;
const LINE_END = /[\r\n]/g;
const STOP = /["\r\n]/g;

/** Index of the next match of one character, from `from` on; the text's length if there is none. */
function indexOfNext(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex - 1 : text.length;
}

/** A quote, or an odd number of them in a row. */
const STRAY = /(?<!")"(?:"")*(?!")/g;

/** Inside of a quoted cell with an even number of quotes wherever there are quotes. */
function withStraysDoubled(inside: string): string {
  return inside.includes('"') ? inside.replace(STRAY, '$&"') : inside;
}
