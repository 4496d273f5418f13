import { DEFAULT_BOOSTS } from "./boosts.ts";
import type { QueryWord } from "./expand-query.ts";
import type { TextAnswer } from "./measure-trust.ts";
import { rankArticles } from "./rank-articles.ts";
import { countTexts, rarityIn } from "./rarity.ts";
import type { View } from "./view.ts";

type Texts = Pick<View, "articles" | "fullText" | "vocabulary">;

/** What the articles' own text answers to a query of these terms, each a word that stands for itself alone. */
export function askText(view: Texts, terms: readonly string[]): TextAnswer {
  return rankArticles(view, wordsOf(view, terms), DEFAULT_BOOSTS);
}

function wordsOf(view: Texts, terms: readonly string[]): QueryWord[] {
  const texts = countTexts(view);
  return terms.map((term) => {
    const count = view.vocabulary.textCount(term);
    return {
      start: 0,
      end: 0,
      written: [term],
      correction: null,
      terms: count > 0 ? [{ term, weight: 1 }] : [],
      kind: count > 0 ? "known" : "unknown",
      rarity: rarityIn(texts, count),
    };
  });
}
