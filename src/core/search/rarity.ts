import { inverseDocumentFrequency } from "./bm25f.ts";
import type { View } from "./view.ts";

/** Names and bodies of a view's articles: the texts that words are counted in. */
export function countTexts({ articles, fullText }: Pick<View, "articles" | "fullText">): number {
  return fullText.articleOfName.length + articles.length;
}

/** Inverse document frequency of a word that `withWord` of so many texts have, in nats, > 0; 0 for a word in none. */
export function rarityIn(texts: number, withWord: number): number {
  return withWord === 0 ? 0 : inverseDocumentFrequency(Math.min(withWord, texts), texts);
}

/** Of a word in none of so many texts, where it must not count for nothing: as rare as can be. */
export function rarityOfUnknown(texts: number): number {
  return inverseDocumentFrequency(0, texts);
}
