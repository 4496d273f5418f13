import { type Bm25, MAX_COUNT, type TextLists, weighTexts } from "./text-lists.ts";

/** Texts of one kind after some were taken out and others put in. */
interface ChangedTexts {
  /** Number of texts now. */
  readonly texts: number;
  /** Text before → its number now, ascending; -1 for one that is gone. */
  readonly numberOf: Int32Array;
  /** Terms of each new text, as numbers of now, with how often they stand there. */
  readonly added: ReadonlyMap<number, ReadonlyMap<number, number>>;
  /** Postings of the texts that went. */
  readonly less: number;
}

/** Terms after the change. */
interface ChangedTerms {
  /** Row before of each term, -1 for a new one. */
  readonly rowOf: Int32Array;
  /** 1 for each term that a text which went or came has. */
  readonly isTouched: Uint8Array;
  readonly bm25: Bm25;
}

/** The lists that reading all texts again would give, to the last bit. O(postings + terms), without reading a text, and mostly copying. */
export function patchLists(
  before: TextLists,
  { texts, numberOf, added, less }: ChangedTexts,
  { rowOf, isTouched, bm25 }: ChangedTerms,
): TextLists {
  const news = rowsOf(added);
  const more = [...added.values()].reduce((sum, { size }) => sum + size, 0);
  const lists = new ListWriter(before, {
    numberOf,
    size: before.units.length - less + more,
    terms: rowOf.length,
  });
  for (let term = 0; term < rowOf.length; ) {
    if (isTouched[term] === 1) {
      lists.merge(rowOf[term]!, news.get(term) ?? []);
      term += 1;
      continue;
    }
    let end = term + 1;
    while (end < rowOf.length && isTouched[end] === 0 && rowOf[end] === rowOf[end - 1]! + 1) end++;
    lists.copy(rowOf[term]!, end - term);
    term = end;
  }
  return weighTexts(lists.written(), lengthsNow(before.lengths, { texts, numberOf, added }), bm25);
}

/** Lengths of the texts of now. */
function lengthsNow(
  before: Uint32Array,
  { texts, numberOf, added }: Omit<ChangedTexts, "less">,
): Uint32Array {
  const lengths = new Uint32Array(texts);
  for (let text = 0; text < before.length; text++)
    if (numberOf[text]! >= 0) lengths[numberOf[text]!] = before[text]!;
  for (const [text, terms] of added) lengths[text] = terms.size;
  return lengths;
}

type Posting = readonly [unit: number, count: number];

interface Target {
  readonly numberOf: Int32Array;
  /** Number of postings. */
  readonly size: number;
  readonly terms: number;
}

/** Writes rows one after the other. */
class ListWriter {
  readonly #before: TextLists;
  readonly #numberOf: Int32Array;
  /** Whether every text that stays keeps its number. */
  readonly #isSame: boolean;
  readonly #offsets: Uint32Array;
  readonly #units: Uint32Array;
  readonly #counts: Uint16Array;
  #term = 0;
  #at = 0;

  constructor(before: TextLists, { numberOf, size, terms }: Target) {
    this.#before = before;
    this.#numberOf = numberOf;
    this.#isSame = isSame(numberOf);
    this.#offsets = new Uint32Array(terms + 1);
    this.#units = new Uint32Array(size);
    this.#counts = new Uint16Array(size);
  }

  /** Rows in which nothing changed but the numbers of the texts. */
  copy(row: number, rows: number): void {
    const { offsets, units, counts } = this.#before;
    const [start, end] = [offsets[row]!, offsets[row + rows]!];
    const shift = this.#at - start;
    for (let i = 1; i <= rows; i++) this.#offsets[++this.#term] = offsets[row + i]! + shift;
    this.#counts.set(counts.subarray(start, end), this.#at);
    if (this.#isSame) this.#units.set(units.subarray(start, end), this.#at);
    else for (let from = start; from < end; from++) this.#units[from + shift] = this.#numberOf[units[from]!]!;
    this.#at += end - start;
  }

  /** A row without the texts that went, and with those that came. */
  merge(row: number, fresh: readonly Posting[]): void {
    const { offsets, units, counts } = this.#before;
    let next = 0;
    const end = row < 0 ? 0 : offsets[row + 1]!;
    for (let from = row < 0 ? 0 : offsets[row]!; from < end; from++) {
      const unit = this.#numberOf[units[from]!]!;
      if (unit < 0) continue;
      for (; next < fresh.length && fresh[next]![0] < unit; next++) this.#put(...fresh[next]!);
      this.#put(unit, counts[from]!);
    }
    for (; next < fresh.length; next++) this.#put(...fresh[next]!);
    this.#offsets[++this.#term] = this.#at;
  }

  #put(unit: number, count: number): void {
    this.#units[this.#at] = unit;
    this.#counts[this.#at++] = Math.min(MAX_COUNT, count);
  }

  written(): Pick<TextLists, "offsets" | "units" | "counts"> {
    return { offsets: this.#offsets, units: this.#units, counts: this.#counts };
  }
}

function isSame(numberOf: Int32Array): boolean {
  for (let text = 0; text < numberOf.length; text++)
    if (numberOf[text] !== text && numberOf[text]! >= 0) return false;
  return true;
}

/** By term: the new texts that have it, ascending. */
function rowsOf(added: ReadonlyMap<number, ReadonlyMap<number, number>>): Map<number, Posting[]> {
  const rows = new Map<number, Posting[]>();
  for (const [unit, terms] of [...added].sort(([a], [b]) => a - b)) {
    for (const [term, count] of terms) {
      const row = rows.get(term);
      if (row === undefined) rows.set(term, [[unit, count]]);
      else row.push([unit, count]);
    }
  }
  return rows;
}
