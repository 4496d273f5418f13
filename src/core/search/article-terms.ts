import type { Article } from "../article/article.ts";
import { otherNames } from "../article/article-names.ts";
import { splitSentences } from "../text/sentences.ts";
import type { Field } from "./bm25f.ts";

/** The terms of an article as numbers: all that the postings need to know of its text. */
export interface ArticleTerms {
  readonly fields: Readonly<Record<Field, readonly number[]>>;
  /** Title, summary, aliases, symptoms and questions, each by itself: sentences that stand before the first section. */
  readonly names: readonly (readonly number[])[];
  /** At least one, empty if the article has no text. */
  readonly sections: readonly SectionTerms[];
}

interface SectionTerms {
  readonly heading: readonly number[];
  /** In reading order, each sentence's terms in reading order. */
  readonly sentences: readonly (readonly number[])[];
}

/** Gives each term a number: the same one each time, counted up from 0. */
type Intern = (term: string) => number;

/** `termsOf` reads pieces of the article's text, as `readPieces`. O(length of text). */
export function articleTerms(
  article: Article,
  termsOf: (text: string) => readonly string[],
  intern: Intern,
): ArticleTerms {
  const read = (text: string): number[] => termsOf(text).map(intern);
  const sections = article.sections.map((section) => ({
    heading: read(section.heading),
    sentences: splitSentences(section.text).map(read),
  }));
  const names = otherNames(article);
  return {
    fields: {
      title: read(article.title),
      names: names.flatMap(read),
      summary: read(article.summary),
      headings: sections.flatMap((section) => section.heading),
      tags: article.tags.flatMap((tag) => read(tag.replace(/[-_/]/g, " "))),
      body: sections.flatMap((section) => section.sentences.flat()),
    },
    names: [article.title, article.summary, ...names].map(read),
    sections: sections.length > 0 ? sections : [{ heading: [], sentences: [] }],
  };
}
