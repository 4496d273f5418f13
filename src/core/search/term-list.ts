import { lowerBound } from "./lower-bound.ts";

/** Terms in code-unit order, each once; a term's number is its place. */
export class TermList {
  readonly all: readonly string[];

  constructor(sorted: readonly string[]) {
    this.all = sorted;
  }

  /** O(log n). */
  get(term: string): number | undefined {
    const at = lowerBound(this.all, term);
    return this.all[at] === term ? at : undefined;
  }

  has(term: string): boolean {
    return this.get(term) !== undefined;
  }
}
