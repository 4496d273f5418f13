import type { TermWeights } from "../search/inverted-lists.ts";
import type { PhraseRows } from "./history.ts";

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
