import { lowerBound } from "./lower-bound.ts";

export interface NearWord {
  /** Place in the words. */
  readonly place: number;
  /** Letters inserted, dropped or changed (Levenshtein 1966), in UTF-16 code units. */
  readonly edits: number;
}

/**
 * The words at most `maxEdits` edits away from `typed`, in their order. `words` are distinct and in code-unit order: words with
 * one beginning stand together, share the rows of the table that belong to it, and are left out together when it is too far off.
 */
export function nearWords(words: readonly string[], typed: string, maxEdits: number): NearWord[] {
  const found: NearWord[] = [];
  const rows: Uint8Array[] = [Uint8Array.from({ length: typed.length + 1 }, (_, i) => Math.min(i, 0xff))];
  let before = "";
  for (let place = 0; place < words.length; ) {
    const word = words[place]!;
    let depth = sharedLength(before, word);
    let isFar = false;
    while (depth < word.length && !isFar) {
      rows[depth + 1] ??= new Uint8Array(typed.length + 1);
      isFar = fillRow(rows[depth]!, rows[depth + 1]!, { letter: word.charCodeAt(depth), typed }) > maxEdits;
      depth += 1;
    }
    before = word.slice(0, depth);
    if (isFar) {
      place = lowerBound(words, `${before}\uffff`);
      continue;
    }
    const edits = rows[word.length]![typed.length]!;
    if (edits <= maxEdits) found.push({ place, edits });
    place += 1;
  }
  return found;
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length;
}

/** The next row of the table of distances; returns its smallest number. */
function fillRow(
  above: Uint8Array,
  row: Uint8Array,
  { letter, typed }: { readonly letter: number; readonly typed: string },
): number {
  row[0] = above[0]! + 1;
  let least = row[0]!;
  for (let i = 1; i < row.length; i++) {
    const change = above[i - 1]! + (typed.charCodeAt(i - 1) === letter ? 0 : 1);
    row[i] = Math.min(change, above[i]! + 1, row[i - 1]! + 1);
    least = Math.min(least, row[i]!);
  }
  return least;
}
