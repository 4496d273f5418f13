import type { CellRedactor } from "./cell-redactor.ts";

/** Characters that are redacted at once: whole lines, so that nothing is cut in two. */
const BLOCK_CHARS = 64 * 1024;

/** Redacts any other text as it arrives, in blocks of lines. */
export class TextRedactor {
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
