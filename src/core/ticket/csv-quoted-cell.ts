import { blanksEnd, blanksStart } from "./csv-blanks.ts";

/** Index after a quoted cell's closing quote; `more` if that has not arrived yet; `open` if its quote is never closed. */
type QuotedCellEnd = number | "more" | "open";

const QUOTE = 34;
const LINE_FEED = 10;
const RETURN = 13;

/** Finds the ends of quoted cells, also where quotes are missing or stray. Many unclosed quotes in one text cost one search. */
export class QuotedCellScanner {
  readonly #delimiter: number;
  readonly #maxRowChars: number;
  /** No quote closes between here and there. */
  #barren = { from: 0, to: 0 };

  constructor(delimiter: string, maxRowChars: number) {
    this.#delimiter = delimiter.charCodeAt(0);
    this.#maxRowChars = maxRowChars;
  }

  /** End of the cell whose opening quote is at `from`. `isEnd`: nothing comes after the text. */
  scan(text: string, from: number, isEnd: boolean): QuotedCellEnd {
    let hasLineEnd = false;
    for (let at = from + 1; ; ) {
      const quote = text.indexOf('"', this.#overBarren(text, at));
      const end = quote < 0 ? text.length : runEnd(text, quote);
      const closes = quote >= 0 && this.#closes(text, quote, end, isEnd);
      if (quote < 0 || closes === "more" || quote - from > this.#maxRowChars) {
        this.#barren = { from: from + 1, to: quote < 0 ? text.length : quote };
        return isEnd || text.length - from > this.#maxRowChars ? "open" : "more";
      }
      if (closes) return end;
      hasLineEnd ||= /[\r\n]/.test(text.slice(at, quote));
      if (isOdd(quote, end) && this.#endsCell(text, quote - 1)) {
        // A quote that starts a cell on a later line: the quote before it was never closed. On the same line, it was closed too early.
        if (hasLineEnd || this.#followsClosed(text, quote)) return "open";
      }
      at = end;
    }
  }

  /**
   * End of a cell with blanks before its opening quote, which is at `from`. The next quote must close it, or the quote is a character
   * (`open`): people write `, "later" I mean`.
   */
  scanPadded(text: string, from: number, isEnd: boolean): QuotedCellEnd {
    for (let at = from + 1; ; ) {
      const quote = text.indexOf('"', at);
      const end = quote < 0 ? text.length : runEnd(text, quote);
      const closes = quote >= 0 && this.#closes(text, quote, end, isEnd);
      if (quote < 0 || closes === "more")
        return isEnd || text.length - from > this.#maxRowChars ? "open" : "more";
      if (closes) return end;
      if (isOdd(quote, end)) return "open";
      at = end;
    }
  }

  /** Index after the first quote that could close the cell on its own line; `null` if there is none. */
  scanLine(text: string, from: number): number | null {
    for (let at = from + 1; ; ) {
      const quote = text.indexOf('"', at);
      if (quote < 0 || /[\r\n]/.test(text.slice(at, quote))) return null;
      const end = runEnd(text, quote);
      if (isOdd(quote, end)) return end;
      at = end;
    }
  }

  /** Follows a text whose first `chars` characters were dropped. */
  drop(chars: number): void {
    this.#barren = { from: this.#barren.from - chars, to: this.#barren.to - chars };
  }

  /** Whether a run of quotes ends a cell: an odd number before a delimiter or a line end, blanks aside. */
  #closes(text: string, quote: number, end: number, isEnd: boolean): boolean | "more" {
    if (end === text.length) return isEnd ? isOdd(quote, end) : "more";
    if (!isOdd(quote, end)) return false;
    if (this.#endsCell(text, end)) return true;
    const after = blanksEnd(text, end, this.#delimiter);
    if (after === end) return false;
    if (after === text.length && !isEnd) return "more";
    return (after === text.length || this.#endsCell(text, after)) && !this.#closesWord(text, quote);
  }

  /** Whether the quote before this one on its line opens a word within the cell, as in `press "Save" , then`. */
  #closesWord(text: string, quote: number): boolean {
    const before = text.lastIndexOf('"', quote - 1);
    if (before <= 0 || /[\r\n]/.test(text.slice(before, quote))) return false;
    const start = blanksStart(text, before, this.#delimiter);
    return start < before && start > 0 && !this.#endsCell(text, start - 1);
  }

  /** Whether the quote before this one on its line ends a word and has text after it, as in `"VPN" down,"drops"`. */
  #followsClosed(text: string, quote: number): boolean {
    const before = text.lastIndexOf('"', quote - 1);
    const between = text.slice(before + 1, quote);
    return before > 0 && /^[ \p{L}\p{N}][^\r\n]*$/u.test(between) && /[^\s"]/.test(text[before - 1]!);
  }

  #overBarren(text: string, at: number): number {
    // Quotes right after the opening one read otherwise than within a cell, so that they are looked at each time.
    if (text.charCodeAt(at) === QUOTE) return at;
    return at >= this.#barren.from && at < this.#barren.to ? this.#barren.to : at;
  }

  #endsCell(text: string, at: number): boolean {
    const code = text.charCodeAt(at);
    return code === this.#delimiter || code === LINE_FEED || code === RETURN;
  }
}

function isOdd(quote: number, end: number): boolean {
  return (end - quote) % 2 === 1;
}

function runEnd(text: string, quote: number): number {
  let end = quote + 1;
  while (text.charCodeAt(end) === QUOTE) end++;
  return end;
}
