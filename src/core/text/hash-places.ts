/**
 * Finds the place of a 32-bit hash among many: open addressing (Knuth, The Art of Computer Programming 3, section 6.4) by the hash's own last
 * bits. A map takes ten times the memory, and most of the time of looking up: keys beyond 2³¹ are objects there.
 */
export class HashPlaces {
  readonly #hashes: Uint32Array;
  readonly #slots: Uint32Array;

  /** Of hashes that differ. O(hashes). */
  constructor(hashes: Uint32Array) {
    this.#hashes = hashes;
    this.#slots = slotsFor(hashes.length);
    for (let place = 0; place < hashes.length; place++) {
      this.#slots[slotOf(hashes[place]!, hashes, this.#slots)] = place + 1;
    }
  }

  /** −1 for a hash that is not there. */
  placeOf(hash: number): number {
    return this.#slots[slotOf(hash, this.#hashes, this.#slots)]! - 1;
  }
}

/** Each of these 32-bit hashes once, in order of first appearance. O(hashes). */
export function distinctHashes(hashes: ArrayLike<number>): Uint32Array {
  return numberHashes(hashes).distinct;
}

/** The same, for each of the hashes its place among them, and how often each is there. */
export function numberHashes(
  hashes: ArrayLike<number>,
): Readonly<Record<"distinct" | "numbers" | "counts", Uint32Array>> {
  const found = new Uint32Array(hashes.length);
  const [numbers, counts] = [found.slice(), found.slice()];
  const slots = slotsFor(hashes.length);
  let count = 0;
  for (let i = 0; i < hashes.length; i++) {
    const slot = slotOf(hashes[i]!, found, slots);
    if (slots[slot] === 0) {
      found[count++] = hashes[i]!;
      slots[slot] = count;
    }
    numbers[i] = slots[slot]! - 1;
    counts[numbers[i]!]!++;
  }
  return { distinct: found.slice(0, count), numbers, counts };
}

/** Place + 1 of the hash that stands in each; 0 where none does. At most half of them are taken. */
function slotsFor(hashes: number): Uint32Array {
  return new Uint32Array(2 << (31 - Math.clz32(2 * hashes + 1)));
}

/** Where a hash is, or would be. */
function slotOf(hash: number, hashes: Uint32Array, slots: Uint32Array): number {
  const mask = slots.length - 1;
  let slot = hash & mask;
  while (slots[slot] !== 0 && hashes[slots[slot]! - 1] !== hash) slot = (slot + 1) & mask;
  return slot;
}
