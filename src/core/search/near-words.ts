import { lowerBound } from "./lower-bound.ts";

interface NearWord {
  /** Place in the words. */
  readonly place: number;
  /** Letters inserted, dropped or changed, or neighbours swapped (optimal string alignment; Damerau 1964). In UTF-16 code units. */
  readonly edits: number;
}

interface NearOptions {
  readonly maxEdits: number;
  /** Whether only a beginning of the word needs to be near: the typed word may be unfinished. Default false. */
  readonly prefix?: boolean;
}

/**
 * The words at most `maxEdits` edits away from `typed`, in their order. `words` are distinct and in code-unit order: words with
 * one beginning stand together, share the rows of the table that belong to it, and are left out together when it is too far off.
 */
export function nearWords(
  words: readonly string[],
  typed: string,
  { maxEdits, prefix = false }: NearOptions,
): NearWord[] {
  const found: NearWord[] = [];
  const rows: Uint8Array[] = [Uint8Array.from({ length: typed.length + 1 }, (_, i) => Math.min(i, 0xff))];
  let before = "";
  for (let place = 0; place < words.length; ) {
    const word = words[place]!;
    let depth = sharedLength(before, word);
    let isFar = false;
    while (depth < word.length && !isFar) {
      rows[depth + 1] ??= new Uint8Array(typed.length + 1);
      isFar = fillRow(rows, depth + 1, { word, typed }) > maxEdits;
      depth += 1;
    }
    before = word.slice(0, depth);
    const edits = prefix
      ? nearestBeginning(rows, depth, typed)
      : isFar
        ? Number.POSITIVE_INFINITY
        : rows[depth]![typed.length]!;
    if (edits <= maxEdits) found.push({ place, edits });
    place = isFar && edits > maxEdits ? lowerBound(words, `${before}\uffff`, place + 1) : place + 1;
  }
  return found;
}

/** The fewest edits of all beginnings up to `depth` letters. */
function nearestBeginning(rows: readonly Uint8Array[], depth: number, typed: string): number {
  let fewest = Number.POSITIVE_INFINITY;
  for (let length = 0; length <= depth; length++) fewest = Math.min(fewest, rows[length]![typed.length]!);
  return fewest;
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length;
}

/** Row `depth` of the table of distances: that of the word's first `depth` letters. Returns its smallest number. */
function fillRow(
  rows: readonly Uint8Array[],
  depth: number,
  { word, typed }: { readonly word: string; readonly typed: string },
): number {
  const [above, row] = [rows[depth - 1]!, rows[depth]!];
  const [letter, before] = [word.charCodeAt(depth - 1), word.charCodeAt(depth - 2)];
  row[0] = depth;
  let least = depth;
  for (let i = 1; i < row.length; i++) {
    const change = above[i - 1]! + (typed.charCodeAt(i - 1) === letter ? 0 : 1);
    let edits = Math.min(change, above[i]! + 1, row[i - 1]! + 1);
    const isSwap = i > 1 && typed.charCodeAt(i - 2) === letter && typed.charCodeAt(i - 1) === before;
    if (isSwap && depth > 1) edits = Math.min(edits, rows[depth - 2]![i - 2]! + 1);
    row[i] = edits;
    least = Math.min(least, edits);
  }
  return least;
}
