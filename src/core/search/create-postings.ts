import type { Article } from "../article/article.ts";
import { entriesIn, offsetsOf } from "../math/sparse-rows.ts";
import type { Analyzer } from "../text/analyzer.ts";
import { compareText } from "../text/compare-text.ts";
import { type ArticleReader, createArticleReader } from "./article-reader.ts";
import type { ArticleTerms, TermRuns } from "./article-terms.ts";
import {
  ARTICLE_BM25F,
  type Bm25f,
  FIELD_WEIGHTS,
  type Field,
  inverseDocumentFrequency,
  NAME_BM25F,
  SECTION_BM25F,
} from "./bm25f.ts";
import { invertRuns, type SummedLists, type WeightedRun } from "./invert-runs.ts";
import type { InvertedLists } from "./inverted-lists.ts";
import { labelKey, type Postings } from "./postings.ts";
import { createSentenceStore } from "./sentence-store.ts";
import { createVersions } from "./versions.ts";

/**
 * Indexes the articles for ticket scoring, by id in code-unit order: their order has no influence. O(terms of all texts + length of those that the
 * reader has not numbered).
 */
export function createPostings(
  unordered: readonly Article[],
  analyzer: Analyzer,
  reader: ArticleReader = createArticleReader(analyzer),
): Postings {
  const articles = unordered.toSorted((a, b) => compareText(a.id, b.id));
  const numbered = articles.map((article) => reader.number(article));
  const { vocabulary, articles: placed } = placeTerms(numbered, reader.words);
  const inverted = (units: WeightedRun[][]) => invertRuns(units, vocabulary.size);
  const whole = inverted(articleUnits(placed));
  // A section is read under its article's title.
  const sections = placed.flatMap(({ names, headings, sentences }) =>
    headings.map((heading, at) => [names[0]!, heading, ...sentences[at]!]),
  );
  const names = placed.map(({ names: [title, _, ...others] }) => [title!, ...others]);
  const idf = Float64Array.from(vocabulary.values(), (term) =>
    inverseDocumentFrequency(entriesIn(whole.offsets, term), articles.length),
  );
  const plain = (texts: Uint32Array[][], parameters: Bm25f) =>
    weighted(inverted(weighUnits(texts, parameters)), parameters, idf);
  const titles = placed.map(({ names: [title] }) => [...new Set(title)]);
  return {
    vocabulary,
    articleCount: articles.length,
    articleIds: articles.map((article) => article.id),
    places: new Map(articles.map((article, place) => [article.id, place])),
    idf,
    unknownIdf: inverseDocumentFrequency(0, articles.length),
    articles: weighted(whole, ARTICLE_BM25F, idf),
    sections: plain(sections, SECTION_BM25F),
    names: plain(names, NAME_BM25F),
    sectionOffsets: offsetsOf(placed.map(({ headings }) => headings.length)),
    sentences: createSentenceStore(placed, idf),
    titleOffsets: offsetsOf(titles.map(({ length }) => length)),
    titleTerms: Uint32Array.from(titles.flat()),
    labels: labelsOf(articles),
    versions: createVersions(articles, analyzer.options.language),
  };
}

/** The fields of an article, each with a weight and a mean length of its own. */
function articleUnits(articles: readonly TermRuns[]): WeightedRun[][] {
  const fields = articles.map(fieldsOf);
  const byField = (Object.keys(FIELD_WEIGHTS) as Field[]).map((field) =>
    weighUnits(
      fields.map((own) => own[field]),
      ARTICLE_BM25F,
      FIELD_WEIGHTS[field],
    ),
  );
  return articles.map((_, article) => byField.flatMap((units) => units[article]!));
}

function fieldsOf({ names, headings, sentences, tags }: TermRuns): Record<Field, readonly Uint32Array[]> {
  const [title, summary, ...others] = names as [Uint32Array, Uint32Array, ...Uint32Array[]];
  return { title: [title], names: others, summary: [summary], headings, tags, body: sentences.flat() };
}

/** Units of one field, of which each run is a part. */
function weighUnits(texts: readonly (readonly Uint32Array[])[], { b }: Bm25f, weight = 1): WeightedRun[][] {
  const total = texts.reduce((sum, runs) => sum + lengthOf(runs), 0);
  const mean = total === 0 ? 1 : total / texts.length;
  return texts.map((runs) => {
    const share = weight / (1 - b + (b * lengthOf(runs)) / mean);
    return runs.map((run) => ({ run, share }));
  });
}

function lengthOf(runs: readonly Uint32Array[]): number {
  return runs.reduce((sum, { length }) => sum + length, 0);
}

/** Turns sums of shares into weights. */
function weighted({ offsets, units, sums }: SummedLists, { k1 }: Bm25f, idf: Float64Array): InvertedLists {
  const impacts = new Float32Array(sums);
  for (let term = 0; term < idf.length; term++)
    for (let at = offsets[term]!; at < offsets[term + 1]!; at++)
      impacts[at] = (idf[term]! * impacts[at]!) / (k1 + impacts[at]!);
  return { offsets, units, impacts };
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

/** Articles whose terms have the numbers of one vocabulary. */
interface PlacedTerms {
  /** Number of each term, in the order in which they come up. */
  readonly vocabulary: ReadonlyMap<string, number>;
  readonly articles: readonly TermRuns[];
}

/** `words`: each term by the number that it has in what was read. O(terms). */
export function placeTerms(read: readonly ArticleTerms[], words: readonly string[]): PlacedTerms {
  const vocabulary = new Map<string, number>();
  const numbers = new Int32Array(words.length).fill(-1);
  const articles = read.map(({ names, headings, sentences, tags, terms }) => {
    const own = terms.map((word) => {
      if (numbers[word] === -1) {
        numbers[word] = vocabulary.size;
        vocabulary.set(words[word]!, numbers[word]!);
      }
      return numbers[word]!;
    });
    const runs = (of: typeof names): Uint32Array[] => of.map((part) => own.subarray(...part));
    return {
      names: runs(names),
      headings: runs(headings),
      sentences: sentences.map(runs),
      tags: runs(tags),
    };
  });
  return { vocabulary, articles };
}
