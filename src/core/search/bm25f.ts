import { log } from "../math/elementary.ts";
/**
 * The weights of BM25F (Robertson and Zaragoza 2009, "The Probabilistic Relevance Framework", section 3.6), where
 * score = Σ over query terms of weight · idf · tf ÷ (k1 + tf), and tf adds up the fields, each divided by its length norm.
 * Chosen on the history parts of three labelled sets; see docs/scoring.md. `k1` is far above the usual 1.2: tickets are long
 * and full of side remarks, so a word that an article repeats says more than many words it has once.
 */
export interface Bm25f {
  readonly k1: number;
  /** 0: length counts for nothing; 1: a text twice as long needs a word twice as often. */
  readonly b: number;
}

export const ARTICLE_BM25F: Bm25f = { k1: 5, b: 0.85 };
export const SECTION_BM25F: Bm25f = { k1: 2, b: 0.75 };
export const NAME_BM25F: Bm25f = { k1: 1, b: 0.5 };

/** How much a word counts in each field of an article, beside 1 in its body. */
export const FIELD_WEIGHTS = { title: 1, names: 2, summary: 2, headings: 1.5, tags: 1, body: 1 } as const;

export type Field = keyof typeof FIELD_WEIGHTS;

/** ln(1 + (N − df + ½) ÷ (df + ½)), > 0; the idf of BM25 as Lucene writes it. `df` units of `count` hold the term. */
export function inverseDocumentFrequency(df: number, count: number): number {
  return log(1 + (count - df + 0.5) / (df + 0.5));
}
