/** A JavaScript map holds at most 2^24 entries: a new one is begun well before. */
const IDS_PER_MAP = 8_000_000;

/** Ids seen so far, each with the time of its last change, without a limit but memory: about 60 bytes an id. */
export class SeenIds {
  readonly #maps: Map<string, number>[] = [new Map()];

  has(id: string): boolean {
    return this.#maps.some((map) => map.has(id));
  }

  /**
   * `changed`: seconds since 1970; 0 if the row does not say. `new` for an id that was not seen before; `newer` if this row is not older
   * than the one before, by what both say; else `old`.
   */
  add(id: string, changed: number): "new" | "newer" | "old" {
    const holder = this.#maps.find((map) => map.has(id));
    if (holder === undefined) {
      const last = this.#maps.at(-1)!;
      if (last.size < IDS_PER_MAP) last.set(id, changed);
      else this.#maps.push(new Map([[id, changed]]));
      return "new";
    }
    const before = holder.get(id)!;
    if (changed === 0 || before === 0 || changed < before) return "old";
    holder.set(id, changed);
    return "newer";
  }
}
