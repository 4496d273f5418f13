import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "../../../src/core/article/article.ts";
import {
  createFullText,
  type FullText,
  restoreFullText,
  textsOf,
} from "../../../src/core/search/full-text.ts";
import type { TextLists } from "../../../src/core/search/text-lists.ts";
import { makeArticle } from "../../make/article.ts";

const split = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== "");
const splitAll = (article: Article) => {
  const { names, headings, text: own } = textsOf(article);
  return { names: names.map(split), headings: split(headings), text: split(own) };
};
const words = ["a", "b", "c", "d", "e"];
const text = fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((all) => all.join(" "));
const articles = fc
  .array(fc.record({ title: text.filter((title) => title !== ""), alias: text, one: text, two: text }), {
    minLength: 1,
    maxLength: 8,
  })
  .map((all) =>
    all.map(({ title, alias, one, two }, id) =>
      makeArticle({ id: String(id), title, aliases: [alias], body: { b: one, c: two } }),
    ),
  );

describe("createFullText", () => {
  it("weighs each kind of text as BM25 says", () => {
    fc.assert(
      fc.property(articles, (all) => {
        const fullText = createFullText(all, splitAll);
        const names = all.flatMap(({ title, aliases }) => [title, ...aliases]).filter((name) => name !== "");
        const bodies = all.map(({ sections }) => split(sections.map((section) => section.text).join(" ")));
        const headings = all.map(({ sections }) => sections.map(({ heading }) => heading));
        for (const term of words) {
          expectWeights(fullText, fullText.names, { term, texts: names.map(split), k: 1.2, b: 0.5 });
          expectWeights(fullText, fullText.headings, { term, texts: headings, k: 1.2, b: 0.7 });
          expectWeights(fullText, fullText.texts, { term, texts: bodies, k: 1.2, b: 0.7 });
        }
      }),
      { numRuns: 60 },
    );
  });

  it("knows whose name each name is", () => {
    const all = [
      makeArticle({ id: "a", title: "A", aliases: ["x", "", "y"], keywords: ["k", "l"] }),
      makeArticle({ id: "b", title: "B", symptoms: ["s"], questions: ["q"] }),
    ];
    expect([...createFullText(all, splitAll).articleOfName]).toEqual([0, 0, 0, 0, 1, 1, 1]);
  });

  it("refuses to be restored for other articles", () => {
    const all = [
      makeArticle({ id: "a", title: "a" }),
      makeArticle({ id: "b", title: "b", body: { x: "y" } }),
    ];
    const lists = createFullText(all, splitAll);
    const terms = lists.terms.all;
    expect(plain(restoreFullText(all, terms, lists))).toEqual(plain(lists));
    expect(() => restoreFullText(all.slice(1), terms, lists)).toThrow();
  });
});

/** Everything that the lists say. */
function plain(text: FullText) {
  const { names, headings, texts } = text;
  return {
    ...text,
    ...Object.fromEntries(
      Object.entries({ names, headings, texts }).map(([kind, { weigh, ...lists }]) => [
        kind,
        { ...lists, weights: text.terms.all.map((_, term) => weigh(term)) },
      ]),
    ),
  };
}

interface Expected {
  readonly term: string;
  readonly texts: readonly (readonly string[])[];
  readonly k: number;
  readonly b: number;
}

/** The weight of a term in each text, beside BM25 written from the formula; a text's length is its different words. */
function expectWeights({ terms }: FullText, lists: TextLists, { term, texts, k, b }: Expected): void {
  const weights = new Map<number, number>();
  const number = terms.get(term);
  if (number !== undefined) {
    const start = lists.offsets[number]!;
    lists.weigh(number).forEach((weight, at) => weights.set(lists.units[start + at]!, weight));
  }
  const withTerm = texts.filter((one) => one.includes(term)).length;
  const lengths = texts.map((one) => new Set(one).size);
  const mean = lengths.reduce((sum, length) => sum + length, 0) / texts.length;
  const idf = Math.log(1 + (texts.length - withTerm + 0.5) / (withTerm + 0.5));
  for (const [unit, one] of texts.entries()) {
    const count = one.filter((word) => word === term).length;
    const norm = k * (1 - b + (b * lengths[unit]!) / mean);
    expect(weights.get(unit) ?? 0).toBeCloseTo(count === 0 ? 0 : (idf * count * (k + 1)) / (count + norm), 5);
  }
}
