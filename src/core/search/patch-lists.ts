import type { TermList } from "./term-list.ts";
import { type Bm25, type CountedLists, MAX_COUNT, type TextLists, weighTexts } from "./text-lists.ts";

/** How often each term stands in a text. */
export type Counts = ReadonlyMap<string, number>;

/** A text that went, one that came, or one that took another's place: −1 and no terms where there was none, or is none. */
export interface TextSwap {
  /** Its number before. */
  readonly was: number;
  /** Its number now. */
  readonly is: number;
  readonly before: Counts;
  readonly now: Counts;
}

/** Texts of one kind after some were swapped. */
interface ChangedTexts {
  /** Number of texts now. */
  readonly texts: number;
  /** Text before → its number now, or that of the one in its place, ascending; −1 for none. */
  readonly numberOf: Int32Array;
  readonly swaps: readonly TextSwap[];
}

/** Terms after the change. */
interface ChangedTerms {
  readonly terms: TermList;
  /** Row before of each term, −1 for a new one. */
  readonly rowOf: Int32Array;
}

/**
 * The lists that reading all texts again would give, to the last bit. O(postings + terms), without reading a text, and mostly copying;
 * O(terms) where each term stands where it stood.
 */
export function patchLists(
  before: TextLists,
  changed: ChangedTexts,
  { terms, rowOf }: ChangedTerms,
  bm25: Bm25,
): TextLists {
  const more = changed.swaps.reduce((sum, swap) => sum + swap.now.size - swap.before.size, 0);
  const edits = { edits: editsOf(changed.swaps, terms), more, rowOf, numberOf: changed.numberOf };
  return weighTexts(editRows(before, edits), lengthsNow(before.lengths, changed), bm25);
}

/** Lengths of the texts of now. */
function lengthsNow(before: Uint32Array, { texts, numberOf, swaps }: ChangedTexts): Uint32Array {
  const lengths = new Uint32Array(texts);
  for (let text = 0; text < before.length; text++)
    if (numberOf[text]! >= 0) lengths[numberOf[text]!] = before[text]!;
  for (const { is, now } of swaps) if (is >= 0) lengths[is] = now.size;
  return lengths;
}

/** What changes in one row. */
interface RowEdit {
  /** Texts, by their numbers before, that the term no longer stands in, or not as often as it did. */
  readonly drop: Set<number>;
  /** Texts by their numbers now, ascending, and how often it stands there. */
  readonly put: [unit: number, count: number][];
}

/** By the number of each term that stands somewhere else than before, or more or less often. */
function editsOf(swaps: readonly TextSwap[], terms: TermList): Map<number, RowEdit> {
  const edits = new Map<number, RowEdit>();
  const editOf = (term: string): RowEdit | undefined => {
    const number = terms.get(term);
    if (number === undefined) return;
    const edit = edits.get(number) ?? { drop: new Set(), put: [] };
    edits.set(number, edit);
    return edit;
  };
  for (const { was, is, before, now } of swaps) {
    for (const [term, count] of before) if (now.get(term) !== count) editOf(term)?.drop.add(was);
    for (const [term, count] of now) if (before.get(term) !== count) editOf(term)!.put.push([is, count]);
  }
  return edits;
}

interface RowEdits extends Pick<ChangedTexts, "numberOf">, Pick<ChangedTerms, "rowOf"> {
  readonly edits: ReadonlyMap<number, RowEdit>;
  /** Postings now, less those before. */
  readonly more: number;
}

function editRows(before: TextLists, { numberOf, rowOf, edits, more }: RowEdits): CountedLists {
  const isKept = isSame(numberOf);
  const isAsBefore = isKept && edits.size === 0 && more === 0;
  const offsets = new Uint32Array(rowOf.length + 1);
  const units = isAsBefore ? before.units : new Uint32Array(before.units.length + more);
  const counts = isAsBefore ? before.counts : new Uint16Array(units.length);
  let at = 0;
  const put = (unit: number, count: number): void => {
    units[at] = unit;
    counts[at++] = Math.min(MAX_COUNT, count);
  };
  // Postings before that are still to be copied: in them nothing changed but the numbers of the texts.
  let [start, end] = [0, 0];
  const copy = (): void => {
    if (isAsBefore) return;
    counts.set(before.counts.subarray(start, end), at);
    if (isKept) units.set(before.units.subarray(start, end), at);
    else for (let i = start; i < end; i++) units[at + i - start] = numberOf[before.units[i]!]!;
    at += end - start;
  };
  rowOf.forEach((row, term) => {
    const edit = edits.get(term);
    const from = row < 0 ? end : before.offsets[row]!;
    const to = row < 0 ? end : before.offsets[row + 1]!;
    if (edit !== undefined || from !== end) {
      copy();
      start = from;
    }
    end = to;
    if (edit !== undefined) {
      mergeRow(before, [from, to], { ...edit, numberOf, to: put });
      start = to;
    }
    offsets[term + 1] = at + end - start;
  });
  copy();
  return { offsets, units, counts };
}

/** The postings from `start` on, edited, in their order. */
function mergeRow(
  { units, counts }: TextLists,
  [start, end]: readonly [number, number],
  {
    drop,
    put,
    numberOf,
    to,
  }: RowEdit & { readonly numberOf: Int32Array; readonly to: (unit: number, count: number) => void },
): void {
  let next = 0;
  for (let from = start; from < end; from++) {
    if (drop.has(units[from]!)) continue;
    const unit = numberOf[units[from]!]!;
    while (next < put.length && put[next]![0] < unit) to(...put[next++]!);
    to(unit, counts[from]!);
  }
  while (next < put.length) to(...put[next++]!);
}

function isSame(numberOf: Int32Array): boolean {
  for (let text = 0; text < numberOf.length; text++)
    if (numberOf[text] !== text && numberOf[text]! >= 0) return false;
  return true;
}
