/** What was used last, up to a limit of size: the one unused for longest goes first. */
export class LatelyUsed<Key, Value> {
  readonly #values = new Map<Key, Value>();
  readonly #most: number;
  readonly #sizeOf: (value: Value) => number;
  #size = 0;

  constructor(most: number, sizeOf: (value: Value) => number) {
    this.#most = most;
    this.#sizeOf = sizeOf;
  }

  /** The value of a key, made if it is not there. One that is larger than the limit is kept alone. */
  get(key: Key, make: () => Value): Value {
    const known = this.#values.get(key);
    const value = known ?? make();
    this.#values.delete(key);
    this.#values.set(key, value);
    if (known === undefined) this.#size += this.#sizeOf(value);
    while (this.#size > this.#most && this.#values.size > 1) this.#dropOldest();
    return value;
  }

  #dropOldest(): void {
    const oldest = this.#values.keys().next().value!;
    this.#size -= this.#sizeOf(this.#values.get(oldest)!);
    this.#values.delete(oldest);
  }
}
