import { compareText } from "../text/compare-text.ts";
import { lowerBound } from "./lower-bound.ts";
import { TermList } from "./term-list.ts";

/** Terms of now, and the row that each had before; -1 for a new one. */
interface PatchedTerms {
  readonly terms: TermList;
  readonly rowOf: Int32Array;
}

interface TermChanges {
  readonly gone: readonly string[];
  readonly fresh: readonly string[];
}

/** Takes `gone` out and puts `fresh` in. O(terms), mostly copying. */
export function patchTerms(before: TermList, { gone, fresh }: TermChanges): PatchedTerms {
  const old = before.all;
  const all = old.slice();
  const rows = new Int32Array(old.length);
  for (let row = 0; row < rows.length; row++) rows[row] = row;
  const rowOf = new Int32Array(old.length - gone.length + fresh.length);
  const isGone = new Set(gone);
  // From the end, so that places before stay what they were.
  let from = old.length;
  let to = rowOf.length;
  for (const term of [...gone, ...fresh].sort(compareText).reverse()) {
    const at = lowerBound(old, term);
    const kept = isGone.has(term) ? at + 1 : at;
    to -= from - kept;
    rowOf.set(rows.subarray(kept, from), to);
    from = at;
    if (kept > at) all.splice(at, 1);
    else {
      all.splice(at, 0, term);
      rowOf[--to] = -1;
    }
  }
  rowOf.set(rows.subarray(0, from));
  return { terms: gone.length + fresh.length === 0 ? before : new TermList(all), rowOf };
}
