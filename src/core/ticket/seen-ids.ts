/** A JavaScript set or map holds at most 2^24 entries: a new one is begun well before. */
const IDS_PER_PART = 8_000_000;

/**
 * Ids seen so far, each with the time of its last change, without a limit but memory: about 70 bytes an id, and 15 more where its row says
 * when it was changed.
 */
export class SeenIds {
  /** Ids of rows that do not say when they were changed. */
  readonly #plain: Set<string>[] = [new Set()];
  readonly #dated: Map<string, number>[] = [new Map()];

  has(id: string): boolean {
    return this.#plain.some((part) => part.has(id)) || this.#dated.some((part) => part.has(id));
  }

  /**
   * `changed`: seconds since 1970; 0 if the row does not say. `new` for an id that was not seen before; `newer` if this row is not older
   * than the one before, by what both say; else `old`.
   */
  add(id: string, changed: number): "new" | "newer" | "old" {
    if (!this.has(id)) {
      this.#keep(id, changed);
      return "new";
    }
    const holder = this.#dated.find((part) => part.has(id));
    if (holder === undefined || changed === 0 || changed < holder.get(id)!) return "old";
    holder.set(id, changed);
    return "newer";
  }

  #keep(id: string, changed: number): void {
    if (changed > 0) room(this.#dated, () => new Map()).set(id, changed);
    else room(this.#plain, () => new Set()).add(id);
  }
}

/** The last of the parts; a new one if that is full. */
function room<T extends { readonly size: number }>(parts: T[], make: () => T): T {
  if (parts.at(-1)!.size >= IDS_PER_PART) parts.push(make());
  return parts.at(-1)!;
}
