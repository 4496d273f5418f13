import { findHeaderRow } from "../../core/ticket/index.ts";
import type { CellRedactor } from "./cell-redactor.ts";
import { holdsPeople } from "./person-columns.ts";
import { RowRedactor } from "./row-redactor.ts";

/** Longest cell that is read as one. */
const MAX_CELL_CHARS = 1_000_000;

/** Rows in which the names of the columns are looked for: titles and filters stand above them. */
const MAX_TITLE_ROWS = 50;
/** Longest name of a column. */
const MAX_NAME = 200;

/** A cell, or the part of it that is read at once; `next` is where the text goes on. */
interface Cell {
  readonly inside: string;
  readonly quoted: boolean;
  /** Blanks around the quotes. */
  readonly before: string;
  readonly after: string;
  readonly next: number;
}

/**
 * Redacts a CSV as it arrives. Cells keep their quotes, rows their ends; what is not personal stays as it is, character for character,
 * also where the file is damaged. An unclosed quote counts as a character.
 */
export class CsvRedactor {
  readonly #held: RowRedactor;
  readonly #delimiter: string;
  readonly #stop: RegExp;
  #text = "";
  #at = 0;
  #line = 1;
  #column = 0;
  #header: string[] = [];
  #row: string[] = [];
  #rows = 0;
  /** Whether the rows so far may be titles above the names of the columns. */
  #inTitles = true;
  /** Before here, no quote closes a cell: it was looked for in vain. */
  #barren = 0;
  /** In the rest of a cell that was too long to be read at once. */
  #goesOn = false;

  constructor(cells: CellRedactor, delimiter: string) {
    this.#held = new RowRedactor(cells);
    this.#delimiter = delimiter;
    this.#stop = new RegExp(`[\\r\\n${delimiter === "|" ? "\\|" : delimiter}]`, "g");
  }

  write(text: string): string {
    this.#text += text;
    return this.#run(false);
  }

  end(): string {
    return this.#run(true);
  }

  #run(isEnd: boolean): string {
    const out: string[] = [];
    while (this.#at < this.#text.length) {
      const cell = this.#nextCell(isEnd);
      if (cell === null) break;
      const separator = this.#separatorAt(cell.next, isEnd);
      if (separator === null) break;
      out.push(this.#hold(cell), this.#held.take(separator));
      if (/[\r\n]/.test(separator)) out.push(this.#held.end());
      this.#line += lineEnds(cell.inside) + lineEnds(separator);
      this.#at = cell.next + separator.length;
      this.#goesOn = separator === "" && cell.next < this.#text.length;
      this.#move(separator);
    }
    this.#barren = Math.max(0, this.#barren - this.#at);
    this.#text = this.#text.slice(this.#at);
    this.#at = 0;
    if (isEnd) out.push(this.#held.end());
    return out.join("");
  }

  #hold({ inside, quoted, before, after }: Cell): string {
    const plain = quoted ? inside.replaceAll('""', '"') : inside;
    if (this.#inTitles)
      this.#row[this.#column] = plain
        .slice(0, MAX_NAME)
        .replace(/^\uFEFF/, "")
        .trim();
    const column = this.#rows === 0 ? undefined : this.#header[this.#column];
    const place = { columns: column === undefined ? [] : [column], line: this.#line };
    const quotes = (redacted: string): string =>
      `${before}"${redacted === plain ? inside : redacted.replaceAll('"', '""')}"${after}`;
    return this.#held.take({ text: plain, place, written: quoted ? quotes : (redacted) => redacted });
  }

  #nextCell(isEnd: boolean): Cell | null {
    const open = this.#blanksEnd(this.#at);
    if (this.#text[open] === '"' && !this.#goesOn) {
      const close = this.#closingQuote(open, isEnd);
      if (close === "more") return null;
      if (close !== "open") {
        const next = this.#blanksEnd(close + 1);
        return {
          inside: this.#text.slice(open + 1, close),
          quoted: true,
          next,
          before: this.#text.slice(this.#at, open),
          after: this.#text.slice(close + 1, next),
        };
      }
    }
    this.#stop.lastIndex = this.#at;
    const stop = this.#stop.exec(this.#text)?.index ?? this.#text.length;
    const isWhole = stop < this.#text.length || isEnd;
    if (!isWhole && stop - this.#at <= MAX_CELL_CHARS) return null;
    const next = Math.min(stop, this.#at + MAX_CELL_CHARS);
    return { inside: this.#text.slice(this.#at, next), quoted: false, before: "", after: "", next };
  }

  /** Index of the quote that closes the cell; `open` for a quote that is never closed. */
  #closingQuote(open: number, isEnd: boolean): number | "more" | "open" {
    const text = this.#text;
    let at = Math.max(open + 1, this.#barren);
    for (;;) {
      const quote = text.indexOf('"', at);
      if (quote < 0 || quote - this.#at > MAX_CELL_CHARS) {
        if (!isEnd && text.length - this.#at <= MAX_CELL_CHARS) return "more";
        this.#barren = quote < 0 ? text.length : quote;
        return "open";
      }
      const after = text[this.#blanksEnd(quote + 1)];
      if (after === undefined) return isEnd ? quote : "more";
      if (after === this.#delimiter || after === "\n" || after === "\r") return quote;
      // With blanks before it, the first quote must close the cell: people write `, "later" I mean`.
      if (text[quote + 1] !== '"' && open > this.#at) return "open";
      at = text[quote + 1] === '"' ? quote + 2 : quote + 1;
    }
  }

  /** Index of the first character from `at` on that is no blank. */
  #blanksEnd(at: number): number {
    let end = at;
    while (this.#text[end] !== this.#delimiter && /[ \t\u00a0]/.test(this.#text[end] ?? "")) end++;
    return end;
  }

  /** The delimiter or line end at `at`; empty at the end of the text, or within a cell too long; `null` if more text is needed. */
  #separatorAt(at: number, isEnd: boolean): string | null {
    const char = this.#text[at];
    if (char === undefined) return isEnd ? "" : null;
    if (char === "\r") {
      if (at + 1 === this.#text.length && !isEnd) return null;
      return this.#text[at + 1] === "\n" ? "\r\n" : "\r";
    }
    return char === this.#delimiter || char === "\n" ? char : "";
  }

  #move(separator: string): void {
    if (separator === this.#delimiter) this.#column++;
    else if (separator !== "") this.#endRow();
  }

  /**
   * The first row names the columns, unless one of the next ones does as exports of tickets do. Where that is a ticket after all, columns
   * that the first row calls people's are people's.
   */
  #nameColumns(): void {
    const first = this.#header;
    const above = this.#rows === 0 ? [] : [["-"]];
    const isHeader = findHeaderRow([...above, this.#row])?.row === above.length;
    if (isHeader || this.#rows === 0)
      this.#header = this.#row.map((name, at) => (holdsPeople(first.slice(at, at + 1)) ? first[at]! : name));
    this.#rows++;
    this.#inTitles = !isHeader && this.#rows < MAX_TITLE_ROWS;
  }

  #endRow(): void {
    // Excel writes its delimiter above the header.
    const isExcels = this.#column <= 1 && /^sep=/i.test(this.#row[0] ?? "");
    if (this.#inTitles && !isExcels) this.#nameColumns();
    this.#row = [];
    this.#column = 0;
  }
}

function lineEnds(text: string): number {
  return text.match(/\r\n?|\n/g)?.length ?? 0;
}
