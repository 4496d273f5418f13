import type { ColumnLookup } from "./columns.ts";
import { dateOrderIn } from "./row-dates.ts";
import type { ReadRow } from "./row-reader.ts";
import type { DateOrder } from "./ticket-date.ts";

type Row = Exclude<ReadRow, { type: "remark" }>;

/** Rows that wait at most: those of twelve days of a large desk, after which a date tells. */
const MAX_ROWS = 10_000;

/**
 * Rows that wait until a later one tells the order of day and month: `03/04/2026` may be in March and in April, and `25/04/2026` comes
 * below. Only a file's first dates wait, and only if they can be read in both orders.
 */
export class RowsInDoubt {
  #rows: Row[] = [];
  #isOver = false;
  /** What the row told that ended the waiting. */
  order: DateOrder | undefined;

  /** Whether rows may wait: not after they have once. */
  get isOpen(): boolean {
    return !this.#isOver;
  }

  get isWaiting(): boolean {
    return this.#rows.length > 0;
  }

  /** Adds a row. Returns all of them, in their order, once it tells, or they are too many; else none. */
  add(row: Row, columns: ColumnLookup): readonly Row[] {
    this.#rows.push(row);
    if (row.type === "row") this.order = dateOrderIn(row.value, columns);
    return this.order === undefined && this.#rows.length < MAX_ROWS ? [] : this.release();
  }

  /** The rows that still wait. */
  release(): readonly Row[] {
    this.#isOver = true;
    return this.#rows.splice(0);
  }
}
