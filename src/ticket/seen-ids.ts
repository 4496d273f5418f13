/** A JavaScript set holds at most 2^24 entries: a new one is begun well before. */
const IDS_PER_SET = 8_000_000;

/** Ids seen so far, without a limit but memory: about 60 bytes an id. */
export class SeenIds {
  readonly #sets: Set<string>[] = [new Set()];

  /** `false` if the id was seen before. */
  add(id: string): boolean {
    if (this.#sets.some((set) => set.has(id))) return false;
    const last = this.#sets.at(-1)!;
    if (last.size < IDS_PER_SET) last.add(id);
    else this.#sets.push(new Set([id]));
    return true;
  }
}
