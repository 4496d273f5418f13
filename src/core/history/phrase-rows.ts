import { addTo } from "../math/add-to.ts";
import { offsetsOf, rowOf } from "../math/sparse-rows.ts";
import { inverseDocumentFrequency } from "../search/bm25f.ts";
import type { TermWeights } from "../search/inverted-lists.ts";
import { HashPlaces } from "../text/hash-places.ts";
import type { PhraseRows } from "./history.ts";
import type { ReadTicket } from "./read-ticket.ts";

/** Numbers the phrases of the tickets, those of two tickets or more first. O(phrases). */
export function createPhraseRows(read: readonly Pick<ReadTicket, "phrases">[]): PhraseRows {
  const counts = new Map<number, number>();
  for (const { phrases } of read) for (const hash of phrases) addTo(counts, hash);
  const ofSeveral = [...counts].filter(([, count]) => count > 1);
  const single = [...counts].filter(([, count]) => count === 1);
  const hashes = Uint32Array.from([...ofSeveral, ...single], ([hash]) => hash);
  const places = new Map(Array.from(hashes, (hash, number) => [hash, number]));
  const offsets = offsetsOf(read.map(({ phrases }) => phrases.length));
  const numbers = new Uint32Array(offsets.at(-1)!);
  const idf = Float64Array.from(ofSeveral, ([, count]) => inverseDocumentFrequency(count, read.length));
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
  return { offsets, numbers, hashes, shared: new HashPlaces(hashes.subarray(0, idf.length)), idf, lengths };
}

/** The phrases of one text that others have too, as a vector of length 1 weighted by rarity. O(phrases). */
export function phraseVector(
  hashes: Uint32Array,
  { shared, idf }: Pick<PhraseRows, "shared" | "idf">,
): TermWeights {
  const found = new Uint32Array(hashes.length);
  let count = 0;
  let squares = 0;
  for (let i = 0; i < hashes.length; i++) {
    const number = shared.placeOf(hashes[i]!);
    if (number === -1) continue;
    found[count++] = number;
    squares += idf[number]! * idf[number]!;
  }
  const length = Math.sqrt(squares) || 1;
  const weights = new Float64Array(count);
  for (let i = 0; i < count; i++) weights[i] = idf[found[i]!]! / length;
  return { terms: found.subarray(0, count), weights };
}
