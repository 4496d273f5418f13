import fc from "fast-check";
import { expect, it } from "vitest";
import type { Article } from "../../../src/core/article/article.ts";
import { expandQuery } from "../../../src/core/search/expand-query.ts";
import { rankArticles } from "../../../src/core/search/rank-articles.ts";
import { createView } from "../../../src/core/search/view.ts";
import { plainAnalyzer, smallKb, WORDS, wordsOf } from "./small-kb.ts";

const BOOSTS = { name: 2, heading: 0.5, text: 1 };

it("equals the formula, written down anew for every article", () => {
  fc.assert(
    fc.property(
      smallKb,
      fc.uniqueArray(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }),
      (all, query) => {
        const view = createView(all, plainAnalyzer);
        const words = expandQuery(view, query.join(" "), { prefix: false, fuzzy: false });
        const { articles, scores } = rankArticles(view, words, BOOSTS);
        const rarities = new Map(query.map((word, i) => [word, words[i]!.rarity]));
        all.forEach((_, place) => {
          const expected = scoreOf(all, place, rarities);
          expect(articles.includes(place)).toBe(expected > 0);
          expect(articles.includes(place) ? scores[place] : 0).toBeCloseTo(expected, 4);
        });
      },
    ),
    { numRuns: 80 },
  );
});

/** Best name × 2 + headings ÷ 2 + text, times ½ + ½ · the share of the words that the best name and the body have. */
function scoreOf(all: readonly Article[], place: number, rarities: ReadonlyMap<string, number>): number {
  const query = [...rarities.keys()];
  const names = all.flatMap((article, of) => namesOf(article).map((name) => ({ of, words: wordsOf(name) })));
  const nameTexts = names.map(({ words }) => words);
  const headings = all.map(({ tags, sections }) =>
    wordsOf([...tags, ...sections.map(({ heading }) => heading)].join(" ")),
  );
  const texts = all.map(({ summary, sections }) =>
    wordsOf([summary, ...sections.map(({ text }) => text)].join(" ")),
  );
  const sum = (among: readonly (readonly string[])[], at: number, b: number): number =>
    query.reduce((total, word) => total + okapi(among, at, { word, b }), 0);
  let best = { score: 0, words: [] as readonly string[] };
  names.forEach(({ of, words }, at) => {
    const score = of === place ? sum(nameTexts, at, 0.5) : 0;
    if (score > best.score) best = { score, words };
  });
  const having = new Set([...best.words, ...headings[place]!, ...texts[place]!]);
  const total = [...rarities.values()].reduce((all, rarity) => all + rarity, 0);
  const covered = query.reduce((all, word) => all + (having.has(word) ? rarities.get(word)! : 0), 0);
  const raw = 2 * best.score + 0.5 * sum(headings, place, 0.7) + sum(texts, place, 0.7);
  return total === 0 ? 0 : raw * (0.5 + (0.5 * covered) / total);
}

function namesOf({ title, aliases, keywords, symptoms, questions }: Article): string[] {
  return [title, ...aliases, keywords.join("\n"), ...symptoms, ...questions].filter((name) => name !== "");
}

function okapi(
  texts: readonly (readonly string[])[],
  at: number,
  { word, b }: { readonly word: string; readonly b: number },
): number {
  const count = texts[at]!.filter((one) => one === word).length;
  if (count === 0) return 0;
  const having = texts.filter((text) => text.includes(word)).length;
  const lengths = texts.map((text) => new Set(text).size);
  const mean = lengths.reduce((sum, length) => sum + length, 0) / texts.length;
  const idf = Math.log(1 + (texts.length - having + 0.5) / (having + 0.5));
  return (idf * count * 2.2) / (count + 1.2 * (1 - b + (b * lengths[at]!) / mean));
}
