import { addTo } from "../math/add-to.ts";
import type { VocabularyEntry } from "./vocabulary.ts";

/** So many changed counts are looked up beside the others before all are written down anew. */
const MOST_CHANGED = 5_000;

/** In how many texts each term of a vocabulary stands; words of one stem are added up. */
export class TermCounts {
  readonly #counts: ReadonlyMap<string, number>;
  readonly #changed: ReadonlyMap<string, number>;

  private constructor(counts: ReadonlyMap<string, number>, changed: ReadonlyMap<string, number>) {
    this.#counts = counts;
    this.#changed = changed;
  }

  static of(entries: readonly VocabularyEntry[]): TermCounts {
    const counts = new Map<string, number>();
    add(counts, entries, 1);
    return new TermCounts(counts, new Map());
  }

  /** 0 for an unknown term. */
  of(term: string): number {
    return this.#changed.get(term) ?? this.#counts.get(term) ?? 0;
  }

  /** The counts after these entries went and those came. O(changes so far). */
  after(went: readonly VocabularyEntry[], came: readonly VocabularyEntry[]): TermCounts {
    const changes = new Map<string, number>();
    add(changes, went, -1);
    add(changes, came, 1);
    const changed = new Map(this.#changed);
    for (const [term, change] of changes) changed.set(term, this.of(term) + change);
    if (changed.size <= MOST_CHANGED) return new TermCounts(this.#counts, changed);
    return new TermCounts(new Map([...this.#counts, ...changed]), new Map());
  }
}

function add(counts: Map<string, number>, entries: readonly VocabularyEntry[], sign: 1 | -1): void {
  for (const { terms, count } of entries) for (const term of terms) addTo(counts, term, sign * count);
}
