import { mustFit, NumberPacker, NumberReader } from "./pack-numbers.ts";
import type { CountedLists } from "./text-lists.ts";

/**
 * Lists as text: for each term the number of its units, then for each unit the step from the one before, doubled, plus 1 where
 * the term stands there more than once: then its count less 2 follows.
 */
export function packLists({ offsets, units, counts }: CountedLists): string {
  const packer = new NumberPacker();
  for (let term = 0; term + 1 < offsets.length; term++) {
    packer.add(offsets[term + 1]! - offsets[term]!);
    let before = -1;
    for (let at = offsets[term]!; at < offsets[term + 1]!; at++) {
      const step = units[at]! - before - 1;
      packer.add(2 * step + (counts[at]! > 1 ? 1 : 0));
      if (counts[at]! > 1) packer.add(counts[at]! - 2);
      before = units[at]!;
    }
  }
  return packer.toString();
}

/** The lists of `terms` terms. Throws if the text is damaged. */
export function unpackLists(text: string, terms: number): CountedLists {
  const reader = new NumberReader(text);
  const offsets = new Uint32Array(terms + 1);
  // No number takes less than a character.
  const units = new Uint32Array(text.length);
  const counts = new Uint16Array(text.length);
  let postings = 0;
  for (let term = 0; term < terms; term++) {
    const size = reader.next();
    offsets[term + 1] = offsets[term]! + size;
    let unit = -1;
    for (let i = 0; i < size; i++) {
      const step = reader.next();
      unit += Math.floor(step / 2) + 1;
      units[postings] = unit;
      counts[postings++] = step % 2 === 0 ? 1 : reader.next() + 2;
    }
  }
  mustFit(reader.isAtEnd);
  return { offsets, units: units.slice(0, postings), counts: counts.slice(0, postings) };
}
