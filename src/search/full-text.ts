import MiniSearch, { type AsPlainObject, type Options } from "minisearch";
import type { Article } from "../article/article.ts";
import { compareText } from "./compare-text.ts";

/**
 * The only place that knows MiniSearch. Two indexes, each of texts of one kind, so that length and rarity are compared
 * between like and like: *names* (a title, an alias, a question: each by itself) and *bodies* (an article's whole text).
 */
export interface FullText {
  readonly names: TextIndex;
  readonly bodies: TextIndex;
}

/** Some texts, each of one article. */
export interface TextIndex {
  /** Number of texts. */
  readonly size: number;
  search(terms: readonly WeightedTerm[], settings: TextSettings): TextMatch[];
  toJSON(): unknown;
}

export interface WeightedTerm {
  readonly term: string;
  /** In (0, 1]: 1 for the term as written, less for guesses. */
  readonly weight: number;
}

export interface TextSettings {
  /** Factor of each field, > 0: MiniSearch takes 0 for 1. */
  readonly boost: Readonly<Record<string, number>>;
  readonly bm25: { readonly k: number; readonly b: number; readonly d: number };
}

/** A text that has some of the terms. */
export interface TextMatch {
  /** Place in the view's articles. */
  readonly article: number;
  /** Weighted BM25 sum, ≥ 0. */
  readonly score: number;
  readonly terms: readonly string[];
}

interface Document {
  readonly id: number;
  readonly article: number;
}

type Tokenize = (text: string) => string[];

export function createFullText(articles: readonly Article[], tokenize: Tokenize): FullText {
  return {
    names: fill(nameDocuments(articles), NAME_FIELDS, tokenize),
    bodies: fill(bodyDocuments(articles), BODY_FIELDS, tokenize),
  };
}

/** Restores what `toJSON` gave; `articles` must be the same ones. Throws if the JSON is not MiniSearch's. */
export function restoreFullText(
  articles: readonly Article[],
  json: { readonly names: unknown; readonly bodies: unknown },
): FullText {
  return {
    names: restore(nameDocuments(articles), NAME_FIELDS, json.names),
    bodies: restore(bodyDocuments(articles), BODY_FIELDS, json.bodies),
  };
}

const NAME_FIELDS = ["name"];
const BODY_FIELDS = ["heading", "text"];

function nameDocuments(articles: readonly Article[]): Document[] {
  const names = articles.flatMap((article, place) =>
    namesOf(article).map((name) => ({ article: place, name })),
  );
  return names.map((name, id) => ({ id, ...name }));
}

function namesOf({ title, aliases, keywords, symptoms, questions }: Article): string[] {
  return [title, ...aliases, keywords.join("\n"), ...symptoms, ...questions].filter((name) => name !== "");
}

function bodyDocuments(articles: readonly Article[]): Document[] {
  return articles.map((article, place) => ({
    id: place,
    article: place,
    heading: () => headingsOf(article),
    text: () => textOf(article),
  }));
}

function headingsOf({ tags, product, category, sections }: Article): string {
  return [...tags, ...product, ...category, ...sections.map(({ heading }) => heading)].join("\n");
}

function textOf({ summary, sections }: Article): string {
  return [summary, ...sections.map(({ text }) => text)].join("\n");
}

function fill(documents: readonly Document[], fields: string[], tokenize: Tokenize): TextIndex {
  const engine = new MiniSearch<Document>({ ...optionsFor(fields), tokenize });
  engine.addAll(documents);
  return wrap(engine, documents);
}

function restore(documents: readonly Document[], fields: string[], json: unknown): TextIndex {
  const engine = MiniSearch.loadJS<Document>(json as AsPlainObject, optionsFor(fields));
  if (engine.documentCount !== documents.length) throw new Error("The index is of other articles.");
  return wrap(engine, documents);
}

function optionsFor(fields: string[]): Options<Document> {
  return {
    fields,
    // Bodies are put together one at a time, when they are read.
    stringifyField: (value) => (typeof value === "function" ? String(value()) : String(value)),
    processTerm: (term) => term,
    autoVacuum: false,
    logger: () => {},
  };
}

function wrap(engine: MiniSearch<Document>, documents: readonly Document[]): TextIndex {
  const articleOf = documents.map(({ article }) => article);
  return {
    size: documents.length,
    search(terms, { boost, bm25 }) {
      if (terms.length === 0) return [];
      const found = engine.search("?", {
        tokenize: () => terms.map(({ term }) => term),
        boostTerm: (_term, index) => terms[index]!.weight,
        boost,
        bm25,
      });
      // MiniSearch multiplies by the number of matched terms; in long queries that buries the good texts.
      return found.map(({ id, score, queryTerms }) => ({
        article: articleOf[id]!,
        score: score / queryTerms.length,
        terms: queryTerms,
      }));
    },
    toJSON: () => sortTerms(engine.toJSON()),
  };
}

/** The same bytes for the same index, however its terms came in. */
function sortTerms(json: AsPlainObject): AsPlainObject {
  return { ...json, index: [...json.index].sort(([a], [b]) => compareText(a, b)) };
}
