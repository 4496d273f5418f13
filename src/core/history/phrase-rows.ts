import { offsetsOf } from "../math/sparse-rows.ts";
import { inverseDocumentFrequency } from "../search/bm25f.ts";
import type { TermWeights } from "../search/inverted-lists.ts";
import { HashPlaces, numberHashes } from "../text/hash-places.ts";
import type { PhraseRows } from "./history.ts";
import type { ReadTicket } from "./read-ticket.ts";

/** Numbers the phrases of the tickets, those of two tickets or more first. O(phrases). */
export function createPhraseRows(read: readonly Pick<ReadTicket, "phrases">[]): PhraseRows {
  const offsets = offsetsOf(read.map(({ phrases }) => phrases.length));
  const all = new Uint32Array(offsets.at(-1)!);
  read.forEach(({ phrases }, place) => void all.set(phrases, offsets[place]!));
  const { distinct, numbers, counts } = numberHashes(all);
  const order = Uint32Array.from(distinct.keys());
  const ofSeveral = order.filter((number) => counts[number]! > 1);
  const idf = Float64Array.from(ofSeveral, (number) =>
    inverseDocumentFrequency(counts[number]!, read.length),
  );
  const hashes = new Uint32Array(distinct.length);
  [...ofSeveral, ...order.filter((number) => counts[number] === 1)].forEach((number, place) => {
    hashes[place] = distinct[number]!;
    order[number] = place;
  });
  const lengths = new Float32Array(read.length);
  for (let place = 0; place < read.length; place++) {
    let squares = 0;
    for (let i = offsets[place]!; i < offsets[place + 1]!; i++) {
      numbers[i] = order[numbers[i]!]!;
      if (numbers[i]! < idf.length) squares += idf[numbers[i]!]! ** 2;
    }
    lengths[place] = Math.sqrt(squares);
  }
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
