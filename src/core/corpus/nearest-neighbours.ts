import { type SparseRows, transpose } from "../math/sparse-rows.ts";

/** For each row its nearest other rows, nearest first: the columns are rows, and the values dot products, in (0, 1] for unit rows. */
export interface Neighbours extends SparseRows {
  readonly indptr: Uint32Array;
  readonly indices: Uint32Array;
  readonly values: Float64Array;
}

/**
 * Postings read for one row. A row reads its heaviest terms first and stops here, which bounds the whole by
 * O(rows · 10,000) however frequent a term is. While a row's postings are fewer, as with up to a thousand tickets,
 * neighbours are exact; beyond that, what is missed are rows that share frequent words only.
 */
const POSTINGS_PER_ROW = 10_000;

/**
 * The `count` nearest rows of each of the `vectors`, whose entries stand heaviest first; ties go to the earlier row.
 * Rows of similarity 0 are no neighbours.
 */
export function nearestNeighbours(vectors: SparseRows, columns: number, count: number): Neighbours {
  const n = vectors.indptr.length - 1;
  const scratch: Scratch = {
    postings: transpose(vectors, columns, Float64Array),
    scores: new Float64Array(n),
    met: new Uint32Array(n),
  };
  const indptr = new Uint32Array(n + 1);
  const rows = new Uint32Array(n * count);
  const similarities = new Float64Array(n * count);
  for (let row = 0; row < n; row++) {
    const met = addUpScores(vectors, row, scratch);
    scratch.scores[row] = 0;
    indptr[row + 1] =
      indptr[row]! + keepNearest(scratch, met, { rows, similarities, count, at: indptr[row]! });
    for (let i = 0; i < met; i++) scratch.scores[scratch.met[i]!] = 0;
  }
  return { indptr, indices: rows.slice(0, indptr[n]), values: similarities.slice(0, indptr[n]) };
}

/** Used for one row after the other. */
interface Scratch {
  /** By column: which rows have it, and how much. */
  readonly postings: SparseRows;
  /** Row → similarity so far; all 0 between rows. */
  readonly scores: Float64Array;
  /** Rows whose score was touched, in no order. */
  readonly met: Uint32Array;
}

/** Adds row · other to the scores of every other row, and returns how many were met. A loop of its own: it stops where enough is read. */
function addUpScores(
  { indptr, indices, values }: SparseRows,
  row: number,
  { postings, scores, met }: Scratch,
): number {
  let count = 0;
  let left = POSTINGS_PER_ROW;
  for (let at = indptr[row]!; at < indptr[row + 1]! && left > 0; at++) {
    const weight = values[at]!;
    const start = postings.indptr[indices[at]!]!;
    const end = Math.min(postings.indptr[indices[at]! + 1]!, start + left);
    left -= end - start;
    for (let p = start; p < end; p++) {
      const other = postings.indices[p]!;
      if (scores[other] === 0) met[count++] = other;
      scores[other]! += weight * postings.values[p]!;
    }
  }
  return count;
}

/** Nearest neighbours, row after row. */
interface Kept {
  readonly rows: Uint32Array;
  readonly similarities: Float64Array;
}

/** Writes the best of the first `met` rows from place `at` on, best first, and returns how many. O(met) in practice. */
function keepNearest(
  { scores, met: found }: Scratch,
  met: number,
  { rows, similarities, count, at }: Kept & { count: number; at: number },
): number {
  let kept = 0;
  for (let i = 0; i < met; i++) {
    const row = found[i]!;
    const score = Math.min(1, scores[row]!);
    const isFull = kept === count;
    if (
      count === 0 ||
      score <= 0 ||
      (isFull && !isNearer(score, row, { similarities, rows, at: at + count - 1 }))
    )
      continue;
    let place = at + (isFull ? count - 1 : kept++);
    for (; place > at && isNearer(score, row, { similarities, rows, at: place - 1 }); place--) {
      rows[place] = rows[place - 1]!;
      similarities[place] = similarities[place - 1]!;
    }
    rows[place] = row;
    similarities[place] = score;
  }
  return kept;
}

function isNearer(score: number, row: number, { similarities, rows, at }: Kept & { at: number }): boolean {
  const other = similarities[at]!;
  return score > other || (score === other && row < rows[at]!);
}
