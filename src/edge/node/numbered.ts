/** Equal values once, by the order in which they came. */
export class Numbered<Value> {
  readonly #numbers = new Map<string, number>();
  readonly #values: Value[] = [];

  /** The number of the value of this key, from 0 on. */
  numberOf(key: string, make: () => Value): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#values.length);
    return this.#values.push(make()) - 1;
  }

  get values(): readonly Value[] {
    return this.#values;
  }

  at(number: number): Value {
    return this.#values[number]!;
  }
}
