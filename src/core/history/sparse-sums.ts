import type { TermWeights } from "../search/inverted-lists.ts";

/**
 * Sums by number, for a few hundred of many thousand numbers: open addressing (Knuth, The Art of Computer Programming 3, section 6.4), small
 * enough to stay in the processor's cache, where an array over all numbers would not.
 */
export class SparseSums {
  #mask = 255;
  #keys = new Uint32Array(this.#mask + 1);
  #sums = new Float64Array(this.#mask + 1);
  #size = 0;
  /** The largest number that was added, + 1. */
  #end = 0;

  add(number: number, by: number): void {
    if (number >= this.#end) this.#end = number + 1;
    const slot = this.#slotOf(number);
    if (this.#keys[slot] === 0) {
      this.#keys[slot] = number + 1;
      this.#size++;
    }
    this.#sums[slot]! += by;
    if (this.#size * 4 > this.#mask) this.#grow();
  }

  /** 0 for a number that nothing was added to. */
  get(number: number): number {
    return this.#sums[this.#slotOf(number)]!;
  }

  /**
   * Σ sum of the number · its weight, over [from, to) of both lists; all weights are 1 without any. Numbers beyond the largest that was added are
   * not looked up: in rows of phrases these are the many that stand in one ticket alone.
   */
  dot(numbers: Uint32Array, weights: Float32Array | null, [from, to]: readonly [number, number]): number {
    const [keys, sums, mask, end] = [this.#keys, this.#sums, this.#mask, this.#end];
    let dot = 0;
    for (let at = from; at < to; at++) {
      const key = numbers[at]! + 1;
      if (key > end) continue;
      let slot = slotFor(key, mask);
      while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
      if (keys[slot] !== 0) dot += weights === null ? sums[slot]! : weights[at]! * sums[slot]!;
    }
    return dot;
  }

  /** All numbers with their sums, in no meaningful order, but always the same. */
  entries(): TermWeights {
    const terms = new Uint32Array(this.#size);
    const weights = new Float64Array(this.#size);
    let at = 0;
    for (let slot = 0; slot <= this.#mask; slot++) {
      const key = this.#keys[slot]!;
      if (key === 0) continue;
      terms[at] = key - 1;
      weights[at++] = this.#sums[slot]!;
    }
    return { terms, weights };
  }

  /** Where a number is, or would be. */
  #slotOf(number: number): number {
    const key = number + 1;
    let slot = slotFor(key, this.#mask);
    while (this.#keys[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & this.#mask;
    return slot;
  }

  #grow(): void {
    const [keys, sums] = [this.#keys, this.#sums];
    this.#mask = keys.length * 4 - 1;
    this.#keys = new Uint32Array(this.#mask + 1);
    this.#sums = new Float64Array(this.#mask + 1);
    this.#size = 0;
    keys.forEach((key, slot) => {
      if (key !== 0) this.add(key - 1, sums[slot]!);
    });
  }
}

/** Multiplicative hashing, by 2³² ÷ the golden ratio. */
function slotFor(key: number, mask: number): number {
  return (Math.imul(key, 0x9e3779b1) >>> 8) & mask;
}
