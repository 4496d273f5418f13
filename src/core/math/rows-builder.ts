import { forEachEntry, type SparseRows } from "./sparse-rows.ts";

const FIRST_ENTRIES = 1024;
/** Grows by half: the old and the new arrays are held for a moment. */
const GROWTH = 1.5;

/** Sparse rows that are written entry by entry, in 12 bytes each, or 8 with `Float32Array`: lists of numbers would take twice as many, and a copy. */
export class RowsBuilder<Values extends Float32Array | Float64Array> {
  readonly #Values: new (
    length: number,
  ) => Values;
  readonly #indptr: Uint32Array;
  #indices = new Uint32Array(FIRST_ENTRIES);
  #values: Values;
  #entries = 0;
  #row = 0;

  constructor(rows: number, type: new (length: number) => Values) {
    this.#Values = type;
    this.#indptr = new Uint32Array(rows + 1);
    this.#values = new type(FIRST_ENTRIES);
  }

  add(column: number, value: number): void {
    if (this.#entries === this.#indices.length) this.#resize(Math.ceil(GROWTH * this.#entries) + 1);
    this.#indices[this.#entries] = column;
    this.#values[this.#entries++] = value;
  }

  /** Adds a row of others, entry by entry. */
  addRow(rows: SparseRows, row: number): void {
    forEachEntry(rows, row, (column, value) => this.add(column, value));
  }

  /** What is added from now on belongs to the next row. */
  endRow(): void {
    this.#indptr[++this.#row] = this.#entries;
  }

  /** The rows that are ended. What is added later is in no rows that were built before. */
  build(): SparseRows & {
    readonly indptr: Uint32Array;
    readonly indices: Uint32Array;
    readonly values: Values;
  } {
    if (this.#indices.length > this.#entries) this.#resize(this.#entries);
    return { indptr: this.#indptr, indices: this.#indices, values: this.#values };
  }

  #resize(length: number): void {
    const entries = Math.min(length, this.#entries);
    const [indices, values] = [new Uint32Array(length), new this.#Values(length)];
    indices.set(this.#indices.subarray(0, entries));
    values.set(this.#values.subarray(0, entries));
    this.#indices = indices;
    this.#values = values;
  }
}
