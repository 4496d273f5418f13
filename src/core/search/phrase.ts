import type { Article, Section } from "../article/article.ts";
import { articleNames } from "../article/article-names.ts";
import { fold } from "../text/fold.ts";

/** A phrase or text as it is compared: folded words with one space before and after each; `" "` if it has none. */
export type PlainWords = string;

/** Case, accents, punctuation and line breaks do not count; every letter does. O(length). */
export function plainWords(text: string): PlainWords {
  const words = fold(text)
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, " ")
    .trim();
  return words === "" ? " " : ` ${words} `;
}

/** Runs of letters, digits and marks, as they stand in folded text. */
export function wordsOf(folded: string): string[] {
  return folded.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** Whether the words of `phrase` stand together, in its order, in a name, label, heading or section of the article. */
export function articleHasPhrase(article: Article, phrase: PlainWords): boolean {
  const { summary, tags, product, category } = article;
  const isIn = (text: string): boolean => plainWords(text).includes(phrase);
  return (
    [...articleNames(article), summary, ...tags, ...product, ...category].some(isIn) ||
    article.sections.some((section) => sectionHasPhrase(section, phrase))
  );
}

export function sectionHasPhrase({ heading, text }: Section, phrase: PlainWords): boolean {
  return plainWords(heading).includes(phrase) || plainWords(text).includes(phrase);
}
