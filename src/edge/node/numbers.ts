const FIRST_LENGTH = 4096;
/** The old and the new array are held for a moment. */
const GROWTH = 1.5;

type NumberArray = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;

/** A list of numbers that grows, in as many bytes each as its type has. */
export class Numbers<Values extends NumberArray> {
  #values: Values;
  length = 0;

  constructor(type: new (length: number) => Values) {
    this.#values = new type(FIRST_LENGTH);
  }

  push(value: number): void {
    if (this.length === this.#values.length) {
      const longer = new (this.#values.constructor as new (length: number) => Values)(
        Math.ceil(GROWTH * this.length),
      );
      longer.set(this.#values);
      this.#values = longer;
    }
    this.#values[this.length++] = value;
  }

  at(place: number): number {
    return this.#values[place]!;
  }

  /** A copy of what is in it. */
  toArray(): Values {
    return this.#values.slice(0, this.length) as Values;
  }
}
