import type { TermWeights } from "../search/inverted-lists.ts";

/** Words of the filter, 32 bits each. */
const FILTER = 256;

/**
 * Sums by number, for a few hundred of many thousand numbers: open addressing (Knuth, The Art of Computer Programming 3, section 6.4), small
 * enough to stay in the processor's cache, where an array over all numbers would not. Made to be emptied and used again.
 */
export class SparseSums {
  /** Ever larger ones; the last in use is `#table`. */
  readonly #tables: Table[] = [createTable(256)];
  #level = 0;
  #table: Table = this.#tables[0]!;
  #size = 0;
  /** A bit for each number that was added, found by its last 13 bits: the last five are those that `<<` looks at. */
  readonly #filter = new Uint32Array(FILTER);

  add(number: number, by: number): void {
    const { keys, sums } = this.#table;
    const slot = slotOf(number + 1, keys);
    if (keys[slot] === 0) {
      keys[slot] = number + 1;
      this.#filter[placeIn(number)]! |= 1 << number;
      this.#size++;
    }
    sums[slot]! += by;
    if (this.#size * 4 >= keys.length) this.#grow();
  }

  /** 0 for a number that nothing was added to. */
  get(number: number): number {
    const { keys, sums } = this.#table;
    return sums[slotOf(number + 1, keys)]!;
  }

  /** Σ sum of the number · its weight, over [from, to) of both lists; all weights are 1 without any. Most numbers end at the filter. */
  dot(numbers: Uint32Array, weights: Float32Array | null, from: number, to: number): number {
    const { keys, sums } = this.#table;
    const filter = this.#filter;
    let dot = 0;
    for (let at = from; at < to; at++) {
      const number = numbers[at]!;
      if ((filter[placeIn(number)]! & (1 << number)) === 0) continue;
      const slot = slotOf(number + 1, keys);
      if (keys[slot] !== 0) dot += weights === null ? sums[slot]! : weights[at]! * sums[slot]!;
    }
    return dot;
  }

  /** All numbers with their sums, in no meaningful order, but always the same. */
  entries(): TermWeights {
    const { keys, sums } = this.#table;
    const terms = new Uint32Array(this.#size);
    const weights = new Float64Array(this.#size);
    let at = 0;
    for (let slot = 0; slot < keys.length; slot++) {
      if (keys[slot] === 0) continue;
      terms[at] = keys[slot]! - 1;
      weights[at++] = sums[slot]!;
    }
    return { terms, weights };
  }

  /** Takes all out. The room stays. */
  clear(): void {
    for (const { keys, sums } of this.#tables.slice(0, this.#level + 1)) {
      keys.fill(0);
      sums.fill(0);
    }
    this.#filter.fill(0);
    this.#level = 0;
    this.#table = this.#tables[0]!;
    this.#size = 0;
  }

  #grow(): void {
    const { keys, sums } = this.#table;
    this.#tables[++this.#level] ??= createTable(keys.length * 4);
    this.#table = this.#tables[this.#level]!;
    this.#size = 0;
    for (let slot = 0; slot < keys.length; slot++)
      if (keys[slot] !== 0) this.add(keys[slot]! - 1, sums[slot]!);
  }
}

/** Places for 2^n numbers, each with its number + 1; 0 where none is. */
interface Table {
  readonly keys: Uint32Array;
  readonly sums: Float64Array;
}

function createTable(length: number): Table {
  return { keys: new Uint32Array(length), sums: new Float64Array(length) };
}

function placeIn(number: number): number {
  return (number >>> 5) & (FILTER - 1);
}

/** Where a key is, or would be. Multiplicative hashing, by 2³² ÷ the golden ratio. */
function slotOf(key: number, keys: Uint32Array): number {
  const mask = keys.length - 1;
  let slot = (Math.imul(key, 0x9e3779b1) >>> 8) & mask;
  while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
  return slot;
}
