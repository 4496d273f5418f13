/** A place where two passages differ. */
export interface WordChange {
  /** Words of the first only, [from, to) of its words; of the second likewise. */
  readonly a: readonly [from: number, to: number];
  readonly b: readonly [from: number, to: number];
}

/** Edits after which two passages are no versions of each other. */
const MAX_EDITS = 400;

/**
 * Where two lists of words differ, by a shortest edit script (Myers 1986); words in between are the same. `null` for passages that take more
 * than 400 edits. O((words + edits) · edits).
 */
export function wordChanges(a: readonly string[], b: readonly string[]): WordChange[] | null {
  const trail = shortestTrail(a, b);
  return trail === null ? null : changesOf(trail, a, b);
}

/** Furthest places by edits: row d holds x on each diagonal k = −d … d, at k + d. `null` if it takes too many. */
function shortestTrail(a: readonly string[], b: readonly string[]): Int32Array[] | null {
  const rows: Int32Array[] = [];
  for (let edits = 0; edits <= Math.min(MAX_EDITS, a.length + b.length); edits++) {
    const before = rows.at(-1);
    const row = new Int32Array(2 * edits + 1);
    for (let k = -edits; k <= edits; k += 2) {
      let x =
        before === undefined
          ? 0
          : goesDown(before, k, edits)
            ? at(before, k + 1, edits)
            : at(before, k - 1, edits) + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      row[k + edits] = x;
      if (x >= a.length && x - k >= b.length) return [...rows, row];
    }
    rows.push(row);
  }
  return null;
}

function at(before: Int32Array, k: number, edits: number): number {
  return before[k + edits - 1] ?? -1;
}

/** Whether the furthest way to diagonal k comes from k + 1: by a word of `b`. */
function goesDown(before: Int32Array, k: number, edits: number): boolean {
  return k === -edits || (k !== edits && at(before, k - 1, edits) < at(before, k + 1, edits));
}

/** The trail walked back; edits that touch are one change. */
function changesOf(rows: readonly Int32Array[], a: readonly string[], b: readonly string[]): WordChange[] {
  const changes: { a: [number, number]; b: [number, number] }[] = [];
  let [x, y] = [a.length, b.length];
  for (let edits = rows.length - 1; edits > 0; edits--) {
    const before = rows[edits - 1]!;
    const k = x - y;
    const from = goesDown(before, k, edits) ? k + 1 : k - 1;
    const fromX = at(before, from, edits);
    const fromY = fromX - from;
    const [endX, endY] = from === k + 1 ? [fromX, fromY + 1] : [fromX + 1, fromY];
    const next = changes[0];
    if (next !== undefined && next.a[0] === endX && next.b[0] === endY)
      [next.a[0], next.b[0]] = [fromX, fromY];
    else changes.unshift({ a: [fromX, endX], b: [fromY, endY] });
    [x, y] = [fromX, fromY];
  }
  return changes;
}

/** Words shown around a change, and within it. */
const AROUND = 3;
const WITHIN = 12;

/** A change as two readings: "lock after 15 ↔ 30 minutes". What only one side has stands against "–". */
export function sideBySide(
  { a, b }: WordChange,
  wordsA: readonly string[],
  wordsB: readonly string[],
): string {
  const before = wordsA.slice(Math.max(0, a[0] - AROUND), a[0]).join(" ");
  const after = wordsA.slice(a[1], a[1] + AROUND).join(" ");
  const [one, other] = [cut(wordsA.slice(...a)), cut(wordsB.slice(...b))];
  return `${before === "" ? "" : `${before} `}[${one} ↔ ${other}]${after === "" ? "" : ` ${after}`}`;
}

function cut(words: readonly string[]): string {
  if (words.length === 0) return "–";
  return words.length <= WITHIN
    ? words.join(" ")
    : `${words.slice(0, WITHIN).join(" ")} … (${words.length} words)`;
}
