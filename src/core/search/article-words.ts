import type { Article } from "../article/article.ts";
import type { Analyzer } from "../text/analyzer.ts";
import { splitSentences } from "../text/sentences.ts";
import { articleTerms, textsBefore } from "./article-terms.ts";
import { LatelyUsed } from "./lately-used.ts";

/** The words of one article. Its sentences are title, summary and other names, each by itself, and then those of its sections. */
export interface WordsOfArticle {
  /** Numbers, in reading order. */
  readonly terms: Uint32Array;
  /** Terms of sentence s: [offsets[s], offsets[s + 1]) of `terms`. */
  readonly offsets: Uint32Array;
  /** Sentences of section i: [sectionOffsets[i], sectionOffsets[i + 1]). */
  readonly sectionOffsets: Uint32Array;
  /** Terms of each section's heading. */
  readonly headings: readonly Uint32Array[];
}

/** Words kept at hand, of the articles that were looked at last, four bytes each. */
const MOST_KEPT = 2_000_000;

/** Reads an article's words when it is first looked at, O(its length), and keeps them for the next time. */
export class ArticleWords {
  readonly #analyzer: Analyzer;
  readonly #numbers = new Map<string, number>();
  readonly #terms: string[] = [];
  readonly #articles = new LatelyUsed<Article, WordsOfArticle>(MOST_KEPT, ({ terms }) => terms.length);

  constructor(analyzer: Analyzer) {
    this.#analyzer = analyzer;
  }

  /** The term of each number. */
  get terms(): readonly string[] {
    return this.#terms;
  }

  /** The number of a term; −1 for one that no article read so far has. */
  numberOf(term: string): number {
    return this.#numbers.get(term) ?? -1;
  }

  of(article: Article): WordsOfArticle {
    return this.#articles.get(article, () => this.#read(article));
  }

  /** The text of a sentence. O(length of its section). */
  sentence(article: Article, place: number): string {
    const { sectionOffsets } = this.of(article);
    if (place < sectionOffsets[0]!) return textsBefore(article)[place]!;
    const section = sectionOffsets.findIndex((offset) => place < offset) - 1;
    return splitSentences(article.sections[section]!.text)[place - sectionOffsets[section]!]!;
  }

  #read(article: Article): WordsOfArticle {
    const read = articleTerms(article, this.#analyzer.terms, (term) => this.#number(term));
    const runs = [...read.names, ...read.sentences.flat()];
    const offsets = [0];
    const terms: number[] = [];
    for (const [from, to] of runs) {
      for (let at = from; at < to; at++) terms.push(read.terms[at]!);
      offsets.push(terms.length);
    }
    const sectionOffsets = [read.names.length];
    for (const { length } of read.sentences) sectionOffsets.push(sectionOffsets.at(-1)! + length);
    return {
      terms: Uint32Array.from(terms),
      offsets: Uint32Array.from(offsets),
      sectionOffsets: Uint32Array.from(sectionOffsets),
      headings: read.headings.map((run) => read.terms.slice(...run)),
    };
  }

  #number(term: string): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    this.#numbers.set(term, this.#terms.push(term) - 1);
    return this.#terms.length - 1;
  }
}
