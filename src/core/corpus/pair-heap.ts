/** Two clusters and how similar they were when last looked at. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly similarity: number;
  /** How often `a` and `b` had been merged into by then, added up: a higher count now means that it is out of date. */
  readonly age: number;
}

/** The most similar pair comes first; ties by `a`, then `b`, so that the order never depends on chance. */
export function isBefore(x: Pair, y: Pair): boolean {
  if (x.similarity !== y.similarity) return x.similarity > y.similarity;
  return x.a !== y.a ? x.a < y.a : x.b < y.b;
}

/** A binary heap of at most `most` pairs, in 20 bytes each: of a hundred thousand tickets there are a million pairs. */
export class PairHeap {
  readonly #a: Uint32Array;
  readonly #b: Uint32Array;
  readonly #similarity: Float64Array;
  readonly #age: Uint32Array;
  #size = 0;

  constructor(most: number) {
    this.#a = new Uint32Array(most);
    this.#b = new Uint32Array(most);
    this.#similarity = new Float64Array(most);
    this.#age = new Uint32Array(most);
  }

  /** O(log size). */
  push(pair: Pair): void {
    let at = this.#size++;
    for (let parent = (at - 1) >> 1; at > 0 && isBefore(pair, this.#at(parent)); parent = (at - 1) >> 1) {
      this.#put(at, this.#at(parent));
      at = parent;
    }
    this.#put(at, pair);
  }

  /** Takes the first pair out; `undefined` if there is none. O(log size). */
  pop(): Pair | undefined {
    if (this.#size === 0) return undefined;
    const first = this.#at(0);
    const last = this.#at(--this.#size);
    let at = 0;
    for (let child = 1; child < this.#size; child = 2 * at + 1) {
      if (child + 1 < this.#size && isBefore(this.#at(child + 1), this.#at(child))) child++;
      if (!isBefore(this.#at(child), last)) break;
      this.#put(at, this.#at(child));
      at = child;
    }
    this.#put(at, last);
    return first;
  }

  #at(place: number): Pair {
    return {
      a: this.#a[place]!,
      b: this.#b[place]!,
      similarity: this.#similarity[place]!,
      age: this.#age[place]!,
    };
  }

  #put(place: number, { a, b, similarity, age }: Pair): void {
    this.#a[place] = a;
    this.#b[place] = b;
    this.#similarity[place] = similarity;
    this.#age[place] = age;
  }
}
