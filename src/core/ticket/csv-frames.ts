import { blanksEnd, blanksStart } from "./csv-blanks.ts";
import { QuotedCellScanner } from "./csv-quoted-cell.ts";

/**
 * One record of a CSV as text in which quotes are paired, without its line end; or why there is none. `odd`: text stood between a
 * closing quote and the next delimiter, and was read as part of the cell.
 */
export type CsvFrame =
  | { readonly line: number; readonly text: string; readonly odd?: true }
  | { readonly line: number; readonly broken: "quote" | "too-long" };

const QUOTE = 34;
const LINE_FEED = 10;
const RETURN = 13;

/** How far a record goes, `more` if the text ends first, or `open` for a quote that is never closed. */
type Scan = { readonly text: string; readonly next: number; readonly odd: boolean } | "more" | "open";

/**
 * Cuts CSV text into records as it arrives: lines, joined while a quote is open. A stray quote inside a quoted cell is doubled; blanks
 * around a quoted cell are dropped. A quote that is never closed costs its own line and no other: reading goes on at the next line. Linear, and holds at most about
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
      if (isTooLong) return { line, broken: "too-long" };
      return scan.odd ? { line, text: scan.text, odd: true } : { line, text: scan.text };
    }
    if (scan === "more" && this.#text.length - this.#at <= this.#maxRowChars) return null;
    this.#skipping = true;
    return { line, broken: scan === "open" ? "quote" : "too-long" };
  }

  #scan(isEnd: boolean): Scan {
    const text = this.#text;
    let mended = "";
    let odd = false;
    let from = this.#at;
    for (let at = from; ; ) {
      const stop = indexOfNext(STOP, text, at);
      if (text.charCodeAt(stop) !== QUOTE) {
        const next = this.#afterLineEnd(stop, isEnd);
        return next === null ? "more" : { text: mended + text.slice(from, stop), next, odd };
      }
      at = stop + 1;
      const cell = this.#cellFrom(stop, isEnd);
      if (cell === null) continue;
      if (typeof cell === "string") return cell;
      mended += text.slice(from, cell.start) + cell.text;
      odd ||= cell.odd;
      from = cell.end;
      at = cell.end;
    }
  }

  /** The quoted cell whose opening quote is at `quote`; `null` if that is a character and opens none. */
  #cellFrom(quote: number, isEnd: boolean): FramedCell | "more" | "open" | null {
    const [text, start] = [this.#text, blanksStart(this.#text, quote, this.#delimiter)];
    if (start > this.#at && text.charCodeAt(start - 1) !== this.#delimiter) return null;
    const isPadded = Math.max(start, this.#at) < quote;
    const close = isPadded
      ? this.#quotedCells.scanPadded(text, quote, isEnd)
      : this.#quotedCells.scan(text, quote, isEnd);
    if (close === "more") return "more";
    if (close === "open") return isPadded ? null : this.#oddCellFrom(quote, isEnd);
    const end = blanksEnd(text, close, this.#delimiter);
    const inside = withStraysDoubled(text.slice(quote + 1, close - 1));
    return { start: Math.max(start, this.#at), text: `"${inside}"`, end, odd: false };
  }

  /** A cell with text after its closing quote, up to the next delimiter: `"VPN" down,`. Spreadsheets read `VPN down`. */
  #oddCellFrom(quote: number, isEnd: boolean): FramedCell | "more" | "open" {
    const text = this.#text;
    const close = this.#quotedCells.scanLine(text, quote);
    if (close === null) return "open";
    const rest = text.slice(close, indexOfNext(LINE_END, text, close));
    const delimiter = rest.indexOf(String.fromCharCode(this.#delimiter));
    const end = close + (delimiter < 0 ? rest.length : delimiter);
    if (end === text.length && !isEnd) return text.length - this.#at > this.#maxRowChars ? "open" : "more";
    const inside = text.slice(quote + 1, close - 1) + text.slice(close, end).replaceAll('"', '""');
    return { start: quote, text: `"${withStraysDoubled(inside)}"`, end, odd: true };
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

/** A quoted cell as a frame holds it, and where it stands in the text, with the blanks around it. */
interface FramedCell {
  readonly start: number;
  readonly text: string;
  readonly end: number;
  readonly odd: boolean;
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
