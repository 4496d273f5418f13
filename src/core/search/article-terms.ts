import type { Article } from "../article/article.ts";
import { otherNames } from "../article/article-names.ts";
import { splitSentences } from "../text/sentences.ts";

/** What stands for the terms of each text of an article. */
interface ArticleTexts<Run> {
  /** Title, summary, aliases, symptoms and questions, each by itself: sentences that stand before the first section. */
  readonly names: readonly Run[];
  /** Of each section its heading, and its sentences. At least one section, empty if the article has no text. */
  readonly headings: readonly Run[];
  readonly sentences: readonly (readonly Run[])[];
  readonly tags: readonly Run[];
}

/** The terms of an article as numbers, each text in reading order: all that the postings need to know of it. */
export type TermRuns = ArticleTexts<Uint32Array>;

/** The same in few bytes: all terms, and the part of them that each text is. */
export interface ArticleTerms extends ArticleTexts<readonly [from: number, to: number]> {
  readonly terms: Uint32Array;
}

/** Gives each term a number: the same one each time, counted up from 0. */
type Intern = (term: string) => number;

/** `termsOf` reads pieces of the article's text, as `readPieces`. O(length of text). */
export function articleTerms(
  article: Article,
  termsOf: (text: string) => readonly string[],
  intern: Intern,
): ArticleTerms {
  const { tags, sections } = article;
  const terms: number[] = [];
  const read = (text: string): [number, number] => {
    const from = terms.length;
    for (const term of termsOf(text)) terms.push(intern(term));
    return [from, terms.length];
  };
  const texts = sections.length > 0 ? sections : [{ heading: "", text: "" }];
  return {
    names: textsBefore(article).map(read),
    headings: texts.map(({ heading }) => read(heading)),
    sentences: texts.map(({ text }) => splitSentences(text).map(read)),
    tags: tags.map((tag) => read(tag.replace(/[-_/]/g, " "))),
    terms: Uint32Array.from(terms),
  };
}

/** The texts of an article that stand before its first section, each by itself: title, summary, other names. */
export function textsBefore(article: Article): string[] {
  return [article.title, article.summary, ...otherNames(article)];
}
