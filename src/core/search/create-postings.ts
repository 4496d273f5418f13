import type { Article } from "../article/article.ts";
import { addTo } from "../math/add-to.ts";
import { offsetsOf, rowOf } from "../math/sparse-rows.ts";
import type { Analyzer } from "../text/analyzer.ts";
import { compareText } from "../text/compare-text.ts";
import { type ArticleReader, createArticleReader } from "./article-reader.ts";
import { type ArticleTerms, articleTerms } from "./article-terms.ts";
import {
  ARTICLE_BM25F,
  type Bm25f,
  FIELD_WEIGHTS,
  type Field,
  inverseDocumentFrequency,
  NAME_BM25F,
  SECTION_BM25F,
} from "./bm25f.ts";
import { type InvertedLists, invert, type SparseUnit } from "./inverted-lists.ts";
import { labelKey, type Postings } from "./postings.ts";
import { readPieces } from "./read-pieces.ts";
import { createSentenceStore } from "./sentence-store.ts";
import { createVersions } from "./versions.ts";

/** One field of one unit: its terms, and what each counts. */
interface WeightedField {
  readonly terms: readonly number[];
  readonly weight: number;
  /** Mean number of terms of this field over all units. */
  readonly averageLength: number;
}

/** Indexes the articles for ticket scoring, by id in code-unit order: their order has no influence. O(length of all texts). */
export function createPostings(
  unordered: readonly Article[],
  analyzer: Analyzer,
  reader: ArticleReader = createArticleReader(analyzer),
): Postings {
  const articles = unordered.toSorted((a, b) => compareText(a.id, b.id));
  const vocabulary = new Map<string, number>();
  const intern = (term: string): number => {
    const known = vocabulary.get(term);
    if (known !== undefined) return known;
    vocabulary.set(term, vocabulary.size);
    return vocabulary.size - 1;
  };
  const read = articles.map((article) =>
    articleTerms(article, readPieces(article, reader.keep(article), analyzer), intern),
  );
  const units = articleUnits(read);
  const idf = idfOf(units, vocabulary.size);
  const titles = read.map(({ fields }) => [...new Set(fields.title)]);
  return {
    vocabulary,
    articleCount: articles.length,
    articleIds: articles.map((article) => article.id),
    places: new Map(articles.map((article, place) => [article.id, place])),
    idf,
    unknownIdf: inverseDocumentFrequency(0, articles.length),
    articles: invertImpacts(units, ARTICLE_BM25F, idf),
    sections: invertImpacts(sectionUnits(read), SECTION_BM25F, idf),
    names: invertImpacts(nameUnits(read), NAME_BM25F, idf),
    sectionOffsets: offsetsOf(read.map(({ sections }) => sections.length)),
    sentences: createSentenceStore(read, idf),
    titleOffsets: offsetsOf(titles.map(({ length }) => length)),
    titleTerms: Uint32Array.from(titles.flat()),
    labels: labelsOf(articles),
    versions: createVersions(articles, analyzer.options.language),
  };
}

function articleUnits(read: readonly ArticleTerms[]): SparseUnit[] {
  const fields = Object.keys(FIELD_WEIGHTS) as Field[];
  const averages = new Map(fields.map((field) => [field, meanLength(read.map((one) => one.fields[field]))]));
  return read.map((one) =>
    weighTerms(
      fields.map((field) => ({
        terms: one.fields[field],
        weight: FIELD_WEIGHTS[field],
        averageLength: averages.get(field)!,
      })),
      ARTICLE_BM25F,
    ),
  );
}

/** A section is read under its article's title. */
function sectionUnits(read: readonly ArticleTerms[]): SparseUnit[] {
  const texts = read.flatMap(({ fields, sections }) =>
    sections.map(({ heading, sentences }) => [...fields.title, ...heading, ...sentences.flat()]),
  );
  return plainUnits(texts, SECTION_BM25F);
}

function nameUnits(read: readonly ArticleTerms[]): SparseUnit[] {
  return plainUnits(
    read.map(({ fields }) => [...fields.title, ...fields.names]),
    NAME_BM25F,
  );
}

function plainUnits(texts: readonly (readonly number[])[], parameters: Bm25f): SparseUnit[] {
  const averageLength = meanLength(texts);
  return texts.map((terms) => weighTerms([{ terms, weight: 1, averageLength }], parameters));
}

/** Term frequencies over the fields, each divided by its length norm. */
function weighTerms(fields: readonly WeightedField[], { b }: Bm25f): SparseUnit {
  const weights = new Map<number, number>();
  for (const { terms, weight, averageLength } of fields) {
    const share = weight / (1 - b + (b * terms.length) / averageLength);
    for (const term of terms) addTo(weights, term, share);
  }
  return weights;
}

function invertImpacts(units: readonly SparseUnit[], { k1 }: Bm25f, idf: Float64Array): InvertedLists {
  const lists = invert(units, idf.length);
  for (let term = 0; term < idf.length; term++) {
    rowOf(lists.impacts, lists.offsets, term).forEach((tf, at, impacts) => {
      impacts[at] = (idf[term]! * tf) / (k1 + tf);
    });
  }
  return lists;
}

function idfOf(units: readonly SparseUnit[], termCount: number): Float64Array {
  const frequencies = new Float64Array(termCount);
  for (const unit of units) for (const term of unit.keys()) frequencies[term]!++;
  return frequencies.map((df) => inverseDocumentFrequency(df, units.length));
}

function meanLength(texts: readonly (readonly unknown[])[]): number {
  const total = texts.reduce((sum, terms) => sum + terms.length, 0);
  return total === 0 ? 1 : total / texts.length;
}

function labelsOf(articles: readonly Article[]): Map<string, number[]> {
  const labels = new Map<string, number[]>();
  articles.forEach((article, place) => {
    const keys = new Set([...article.product, ...article.category, ...article.tags].map(labelKey));
    for (const key of keys) {
      const places = labels.get(key) ?? [];
      places.push(place);
      if (key !== "") labels.set(key, places);
    }
  });
  return labels;
}
