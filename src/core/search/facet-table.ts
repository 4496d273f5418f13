import type { Article } from "../article/article.ts";
import { compareText } from "./compare-text.ts";
import {
  FACETS,
  type Facet,
  type FacetCount,
  type Facets,
  type Filters,
  meetsFilters,
  valuesOf,
} from "./facet.ts";

/** The values of each facet, numbered, so that counting thousands of articles costs additions. */
export interface FacetTable {
  /** `articles` are places in the view; all of them match the query. A facet's own filter does not hide its other values. */
  count(articles: readonly number[], scores: Scores, filters: Filters): Facets;
}

type Scores = Readonly<Record<number, number>>;

const CLOSE_SHARE = 0.2;

/** Reads the values of all articles once. */
export function createFacetTable(articles: readonly Article[]): FacetTable {
  const columns = FACETS.map((facet) => [facet, createColumn(articles, facet)] as const);
  return {
    count(places, scores, filters) {
      const counted = columns.map(([facet, column]) => {
        const isOther = (name: Facet): boolean => name !== facet && filters[name] !== undefined;
        const kept = FACETS.some(isOther)
          ? places.filter((place) => meetsFilters(articles[place]!, filters, facet))
          : places;
        return [facet, countColumn(column, closeOf(kept, scores))] as const;
      });
      return Object.fromEntries(counted) as unknown as Facets;
    },
  };
}

interface Column {
  /** In code-unit order. */
  readonly values: readonly string[];
  /** Numbers of the values of each article, each once. */
  readonly rows: readonly Uint32Array[];
}

function createColumn(articles: readonly Article[], facet: Facet): Column {
  const values = [...new Set(articles.flatMap((article) => valuesOf(article, facet)))].sort(compareText);
  const numbers = new Map(values.map((value, number) => [value, number]));
  const rows = articles.map((article) =>
    Uint32Array.from(new Set(valuesOf(article, facet)), (value) => numbers.get(value)!),
  );
  return { values, rows };
}

function countColumn({ values, rows }: Column, close: readonly number[]): FacetCount[] {
  const counts = new Uint32Array(values.length);
  for (const place of close) {
    for (const number of rows[place]!) counts[number]!++;
  }
  return values
    .map((value, number) => ({ value, count: counts[number]! }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** The matches whose score is a fifth of the best one's or more. */
export function closeOf(places: readonly number[], scores: Scores): readonly number[] {
  const top = places.reduce((best, place) => Math.max(best, scores[place]!), 0);
  return places.filter((place) => scores[place]! >= CLOSE_SHARE * top);
}
