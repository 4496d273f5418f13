import type { QueryWord } from "./expand-query.ts";
import type { FullText } from "./full-text.ts";
import { forEachUnit } from "./inverted-lists.ts";

/**
 * For each article the share of the query's words that its best name and its body have, weighed by rarity and by likeness, in
 * [0, 1]. `bestNames` is the best name of each article, -1 for none; `null` for all its names. O(articles + postings of the words' terms).
 */
export function coverWords(
  fullText: FullText,
  words: readonly QueryWord[],
  bestNames: Int32Array | null,
): Float64Array {
  const covered = new Float64Array(bestNames?.length ?? (fullText.articleOfName.at(-1) ?? -1) + 1);
  const all = words.reduce((sum, { rarity }) => sum + rarity, 0);
  if (all === 0) return covered;
  /** The word that an article was last credited with, counted from 1. */
  const credited = new Uint32Array(covered.length);
  const { articleOfName } = fullText;
  words.forEach(({ terms, rarity }, place) => {
    const credit = (article: number, weight: number): void => {
      if (credited[article] === place + 1) return;
      credited[article] = place + 1;
      covered[article]! += (rarity / all) * weight;
    };
    for (const { term, weight } of terms.toSorted((a, b) => b.weight - a.weight)) {
      const number = fullText.terms.get(term);
      if (number === undefined) continue;
      forEachUnit(fullText.headings, number, (article) => credit(article, weight));
      forEachUnit(fullText.texts, number, (article) => credit(article, weight));
      forEachUnit(fullText.names, number, (name) => {
        const article = articleOfName[name]!;
        if (bestNames === null || bestNames[article] === name) credit(article, weight);
      });
    }
  });
  return covered;
}
