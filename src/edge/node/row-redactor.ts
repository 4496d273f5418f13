import type { CellPlace, CellRedactor } from "./cell-redactor.ts";

/** A cell that waits for its row. */
interface HeldCell {
  readonly text: string;
  readonly place: CellPlace;
  /** What stands in the file for a cell redacted to this. */
  readonly written: (redacted: string) => string;
}

/** Longest row that is held. The names of a longer one are told only from what was held. */
const MAX_ROW_CHARS = 4_000_000;

/**
 * Redacts the cells of a row once all of them are known: a subject often stands before the column that says whose name is in it.
 * Holds one row.
 */
export class RowRedactor {
  readonly #cells: CellRedactor;
  #held: (HeldCell | string)[] = [];
  #chars = 0;

  constructor(cells: CellRedactor) {
    this.#cells = cells;
  }

  /** Takes a cell, or what stands between two; gives what can be written now. */
  take(piece: HeldCell | string): string {
    this.#held.push(piece);
    this.#chars += typeof piece === "string" ? piece.length : piece.text.length;
    return this.#chars > MAX_ROW_CHARS ? this.end() : "";
  }

  /** The row is whole. */
  end(): string {
    const held = this.#held;
    this.#held = [];
    this.#chars = 0;
    const names = held.flatMap((piece) =>
      typeof piece === "string" ? [] : this.#cells.namesIn(piece.text, piece.place),
    );
    return held.map((piece) => (typeof piece === "string" ? piece : this.#redact(piece, names))).join("");
  }

  #redact({ text, place, written }: HeldCell, names: readonly string[]): string {
    return written(this.#cells.redact(text, place, names));
  }
}
