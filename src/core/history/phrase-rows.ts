import { addTo } from "../math/add-to.ts";
import { offsetsOf, rowOf } from "../math/sparse-rows.ts";
import { inverseDocumentFrequency } from "../search/bm25f.ts";
import type { TermWeights } from "../search/inverted-lists.ts";
import type { PhraseRows } from "./history.ts";
import type { ReadTicket } from "./read-ticket.ts";

/** Numbers the phrases of the tickets, those of two tickets or more first. O(phrases). */
export function createPhraseRows(read: readonly Pick<ReadTicket, "phrases">[]): PhraseRows {
  const counts = new Map<number, number>();
  for (const { phrases } of read) for (const hash of phrases) addTo(counts, hash);
  const shared = [...counts].filter(([, count]) => count > 1);
  const single = [...counts].filter(([, count]) => count === 1);
  const hashes = Uint32Array.from([...shared, ...single], ([hash]) => hash);
  const places = new Map(Array.from(hashes, (hash, number) => [hash, number]));
  const offsets = offsetsOf(read.map(({ phrases }) => phrases.length));
  const numbers = new Uint32Array(offsets.at(-1)!);
  const idf = Float64Array.from(shared, ([, count]) => inverseDocumentFrequency(count, read.length));
  const lengths = new Float32Array(read.length);
  read.forEach(({ phrases }, place) => {
    const own = rowOf(numbers, offsets, place);
    let squares = 0;
    phrases.forEach((hash, i) => {
      const number = places.get(hash)!;
      own[i] = number;
      if (number < idf.length) squares += idf[number]! ** 2;
    });
    lengths[place] = Math.sqrt(squares);
  });
  return { offsets, numbers, hashes, shared: new Map([...places].slice(0, idf.length)), idf, lengths };
}

/** The phrases of one text that others have too, as a vector of length 1 weighted by rarity. O(phrases). */
export function phraseVector(
  hashes: Uint32Array,
  { shared, idf }: Pick<PhraseRows, "shared" | "idf">,
): TermWeights {
  const terms: number[] = [];
  let squares = 0;
  for (const hash of hashes) {
    const number = shared.get(hash);
    if (number === undefined) continue;
    terms.push(number);
    squares += idf[number]! ** 2;
  }
  const length = Math.sqrt(squares) || 1;
  return {
    terms: Uint32Array.from(terms),
    weights: Float64Array.from(terms, (number) => idf[number]! / length),
  };
}
