/** A part of a text, [from, to). UTF-16 code units. */
export type Range = readonly [from: number, to: number];

/** White space after . ? ! */
const FULL_STOPS = /(?<=[.?!])\s/g;
/** Line breaks, and white space after . ? ! */
const SENTENCE_ENDS = /\n|(?<=[.?!])\s/g;

/** Cuts at line breaks, and after . ? ! before a space. */
export function splitSentences(text: string): string[] {
  return sentenceRanges(text).map((range) => text.slice(...range));
}

/** Where the sentences of a text are: they end at line breaks, and after . ? ! before a space. */
export function sentenceRanges(text: string): Range[] {
  return rangesBetween(text, SENTENCE_ENDS);
}

/** The same, line breaks within a sentence left in it, as a mail program makes them. */
export function wrappedSentenceRanges(text: string): Range[] {
  return rangesBetween(text, FULL_STOPS);
}

/** The parts of a text between what separates them, empty ones left out. */
export function rangesBetween(text: string, separator: RegExp): Range[] {
  const ranges: Range[] = [];
  let from = 0;
  for (const { index, 0: found } of text.matchAll(separator)) {
    if (index > from) ranges.push([from, index]);
    from = index + found.length;
  }
  if (text.length > from) ranges.push([from, text.length]);
  return ranges;
}

/**
 * The numbers of the tokens in each range, which ascend; `null` for a range that a token reaches into from outside, or out of. `places`: where
 * each token begins and ends, in turns and in reading order. O(tokens + ranges).
 */
export function tokensWithin(places: Uint32Array, ranges: readonly Range[]): (readonly number[] | null)[] {
  const found: (number[] | null)[] = ranges.map(() => []);
  let at = 0;
  for (let token = 0; token < places.length / 2; token++) {
    const [start, end] = [places[2 * token]!, places[2 * token + 1]!];
    while (at + 1 < ranges.length && ranges[at]![1] <= start) at++;
    while (at > 0 && ranges[at]![0] > start) at--;
    for (let next = at; next < ranges.length && ranges[next]![0] < end; next++) {
      const [from, to] = ranges[next]!;
      if (start < from || end > to) {
        if (start < to) found[next] = null;
      } else found[next]?.push(token);
    }
  }
  return found;
}

/** Where each token begins and ends, in turns. */
export function placesOf(tokens: readonly { readonly start: number; readonly end: number }[]): Uint32Array {
  const places = new Uint32Array(2 * tokens.length);
  tokens.forEach(({ start, end }, token) => {
    places[2 * token] = start;
    places[2 * token + 1] = end;
  });
  return places;
}
