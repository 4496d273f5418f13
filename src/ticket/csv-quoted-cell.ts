/** Index after a quoted cell's closing quote; `more` if that has not arrived yet; `open` if its quote is never closed. */
export type QuotedCellEnd = number | "more" | "open";

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
      if (quote < 0 || (end === text.length && !isEnd) || quote - from > this.#maxRowChars) {
        this.#barren = { from: from + 1, to: quote < 0 ? text.length : quote };
        return isEnd || text.length - from > this.#maxRowChars ? "open" : "more";
      }
      const isOdd = (end - quote) % 2 === 1;
      if (isOdd && (end === text.length || this.#endsCell(text, end))) return end;
      hasLineEnd ||= /[\r\n]/.test(text.slice(at, quote));
      // A quote that starts a cell on a later line: the quote before it was never closed.
      if (isOdd && hasLineEnd && this.#endsCell(text, quote - 1)) return "open";
      at = end;
    }
  }

  /** Follows a text whose first `chars` characters were dropped. */
  drop(chars: number): void {
    this.#barren = { from: this.#barren.from - chars, to: this.#barren.to - chars };
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

function runEnd(text: string, quote: number): number {
  let end = quote + 1;
  while (text.charCodeAt(end) === QUOTE) end++;
  return end;
}
