import type { Article } from "../article/article.ts";
import { articleNames } from "../article/article-names.ts";
import { compareText } from "../text/compare-text.ts";
import { mustFit } from "./pack-numbers.ts";
import { TermList } from "./term-list.ts";
import {
  type Bm25,
  type CountedLists,
  lengthsOf,
  TextCounter,
  type TextLists,
  weighTexts,
} from "./text-lists.ts";

/**
 * The words of a view's articles. Texts of one kind are listed together, so that length and rarity are compared between like
 * and like: *names* (a title, an alias, a question: each by itself), the *headings* and the *texts* of an article.
 */
export interface FullText {
  /** Numbers of the terms. */
  readonly terms: TermList;
  /** Place of the article that each name belongs to; ascending. */
  readonly articleOfName: Uint32Array;
  /** Units are names. */
  readonly names: TextLists;
  /** Units are articles: headings of the sections; tags, product and category. */
  readonly headings: TextLists;
  /** Units are articles: text of the sections; summary. */
  readonly texts: TextLists;
}

export interface WeightedTerm {
  readonly term: string;
  /** In (0, 1]: 1 for the term as written, less for guesses. */
  readonly weight: number;
}

/** Each term once, at its best weight. */
export function strongestOfEach(terms: readonly WeightedTerm[]): WeightedTerm[] {
  const weights = new Map<string, number>();
  for (const { term, weight } of terms) weights.set(term, Math.max(weight, weights.get(term) ?? 0));
  return [...weights].map(([term, weight]) => ({ term, weight }));
}

/** Names are short and differ little in length; bodies differ much, and a long one must earn its words. */
export const NAME_BM25: Bm25 = { k: 1.2, b: 0.5 };
export const BODY_BM25: Bm25 = { k: 1.2, b: 0.7 };

/** The terms of an article's texts, as `textsOf` gives them. */
interface TermsOfTexts {
  readonly names: readonly (readonly string[])[];
  readonly headings: readonly string[];
  readonly text: readonly string[];
}

/** O(length of all texts). */
export function createFullText(
  articles: readonly Article[],
  termsOf: (article: Article) => TermsOfTexts,
): FullText {
  const numbers = new Map<string, number>();
  const numbered = (terms: readonly string[]): number[] =>
    terms.map((term) => {
      const number = numbers.get(term) ?? numbers.size;
      numbers.set(term, number);
      return number;
    });
  const [names, headings, texts] = [new TextCounter(), new TextCounter(), new TextCounter()];
  for (const article of articles) {
    const own = termsOf(article);
    for (const name of own.names) names.add(numbered(name));
    headings.add(numbered(own.headings));
    texts.add(numbered(own.text));
  }
  const sorted = [...numbers].sort(([a], [b]) => compareText(a, b));
  const order = sorted.map(([, number]) => number);
  return {
    terms: new TermList(sorted.map(([term]) => term)),
    articleOfName: articlesOfNames(articles),
    names: names.lists(order, NAME_BM25),
    headings: headings.lists(order, BODY_BM25),
    texts: texts.lists(order, BODY_BM25),
  };
}

/** What is indexed of an article, in the order in which it is read. */
export function textsOf(article: Article): { names: readonly string[]; headings: string; text: string } {
  return { names: namesOf(article), headings: headingsOf(article), text: textOf(article) };
}

/** The lists of a file; `articles` must be those that they were made of. Throws if they cannot be. */
export function restoreFullText(
  articles: readonly Article[],
  terms: readonly string[],
  lists: Readonly<Record<"names" | "headings" | "texts", CountedLists>>,
): FullText {
  const articleOfName = articlesOfNames(articles);
  const restored = (one: CountedLists, texts: number, bm25: Bm25): TextLists => {
    mustFit(one.units.every((unit) => unit < texts));
    return weighTexts(one, lengthsOf(one, texts), bm25);
  };
  return {
    terms: new TermList(terms),
    articleOfName,
    names: restored(lists.names, articleOfName.length, NAME_BM25),
    headings: restored(lists.headings, articles.length, BODY_BM25),
    texts: restored(lists.texts, articles.length, BODY_BM25),
  };
}

/** Place of the article that each name belongs to. */
function articlesOfNames(articles: readonly Article[]): Uint32Array {
  return Uint32Array.from(articles.flatMap((article, place) => namesOf(article).map(() => place)));
}

/** Its title, and each other name by itself; keywords are one. */
export function namesOf(article: Article): string[] {
  return articleNames({ ...article, keywords: [article.keywords.join("\n")] }).filter((name) => name !== "");
}

function headingsOf({ tags, product, category, sections }: Article): string {
  return [...tags, ...product, ...category, ...sections.map(({ heading }) => heading)].join("\n");
}

function textOf({ summary, sections }: Article): string {
  return [summary, ...sections.map(({ text }) => text)].join("\n");
}
