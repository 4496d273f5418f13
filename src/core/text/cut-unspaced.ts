/** A piece of a run without spaces; a word of more than two characters is followed by its `parts` bigrams. */
interface Piece {
  /** [start, end) in the run, UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly parts: number;
  /** False if the next piece is a part of the same word. */
  readonly isLast: boolean;
}

/**
 * Cuts a run of Chinese, Japanese, Thai and the like into dictionary words (`Intl.Segmenter`), and words of three
 * characters or more into character pairs too, so that a word is found inside a longer one. Where there is no
 * Segmenter, the run becomes its character pairs. O(length of run).
 */
export function cutUnspaced(run: string): Piece[] {
  if (segmenter() === undefined) return pairsOf(run, 0, true);
  const pieces: Piece[] = [];
  for (let start = 0; start < run.length; ) {
    const end = chunkEnd(run, start);
    for (const [from, to] of wordsOf(run.slice(start, end)))
      pieces.push(...withPairs(run, start + from, start + to));
    start = end;
  }
  return pieces;
}

/** Code units given to the segmenter at a time: V8's takes time that grows with the square of the run. */
const CHUNK = 200;

function chunkEnd(run: string, start: number): number {
  const end = start + CHUNK;
  if (end >= run.length) return run.length;
  return run.codePointAt(end - 1)! > 0xffff ? end + 1 : end;
}

let cached: Intl.Segmenter | undefined;

function segmenter(): Intl.Segmenter | undefined {
  if (typeof Intl === "undefined" || !("Segmenter" in Intl)) return undefined;
  cached ??= new Intl.Segmenter("en", { granularity: "word" });
  return cached;
}

function wordsOf(run: string): [number, number][] {
  const words: [number, number][] = [];
  for (const { index, segment } of segmenter()!.segment(run)) words.push([index, index + segment.length]);
  return words;
}

function withPairs(run: string, start: number, end: number): Piece[] {
  const pairs = pairsOf(run.slice(start, end), start, false);
  if (pairs.length < 2) return [{ start, end, parts: 0, isLast: true }];
  const last = pairs.pop()!;
  return [{ start, end, parts: pairs.length + 1, isLast: false }, ...pairs, { ...last, isLast: true }];
}

/** All pairs of neighbouring characters; the only character of a run of one. */
function pairsOf(run: string, offset: number, areWords: boolean): Piece[] {
  const starts: number[] = [];
  for (let index = 0; index < run.length; index += run.codePointAt(index)! > 0xffff ? 2 : 1)
    starts.push(index);
  if (starts.length < 2) return [{ start: offset, end: offset + run.length, parts: 0, isLast: areWords }];
  return starts.slice(0, -1).map((start, at) => {
    const end = starts[at + 2] ?? run.length;
    return { start: offset + start, end: offset + end, parts: 0, isLast: areWords };
  });
}
