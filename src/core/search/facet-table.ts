import type { Article } from "../article/article.ts";
import { compareText } from "../text/compare-text.ts";
import {
  FACETS,
  type Facet,
  type FacetCount,
  type Facets,
  type Filters,
  meetsFilters,
  valuesOf,
} from "./facet.ts";

/** The values of each facet, numbered as they are met, so that counting thousands of articles costs additions. */
export interface FacetTable {
  /** `articles` are places in the view; all of them match the query. A facet's own filter does not hide its other values. */
  count(articles: readonly number[], scores: Scores, filters: Filters): Facets;
}

type Scores = Readonly<Record<number, number>>;

const CLOSE_SHARE = 0.2;

/** Reads the values of an article when it is first counted. */
export function createFacetTable(articles: readonly Article[]): FacetTable {
  const columns = FACETS.map((facet) => [facet, createColumn(articles, facet)] as const);
  return {
    count(places, scores, filters) {
      const counted = columns.map(([facet, column]) => {
        const isOther = (name: Facet): boolean => name !== facet && filters[name] !== undefined;
        const kept = FACETS.some(isOther)
          ? places.filter((place) => meetsFilters(articles[place]!, filters, facet))
          : places;
        return [facet, column(closeOf(kept, scores))] as const;
      });
      return Object.fromEntries(counted) as unknown as Facets;
    },
  };
}

/** Counts the values of the articles at these places, the most frequent first, then in code-unit order. */
function createColumn(
  articles: readonly Article[],
  facet: Facet,
): (places: readonly number[]) => FacetCount[] {
  const numbers = new Map<string, number>();
  const rows: (readonly number[])[] = [];
  const numberOf = (value: string): number => {
    if (!numbers.has(value)) numbers.set(value, numbers.size);
    return numbers.get(value)!;
  };
  const rowOf = (place: number): readonly number[] => {
    rows[place] ??= [...new Set(valuesOf(articles[place]!, facet))].map(numberOf);
    return rows[place];
  };
  return (places) => {
    const found = places.map(rowOf);
    const counts = new Uint32Array(numbers.size);
    for (const row of found) for (const number of row) counts[number]!++;
    return [...numbers]
      .map(([value, number]) => ({ value, count: counts[number]! }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count || compareText(a.value, b.value));
  };
}

/** The matches whose score is a fifth of the best one's or more. */
export function closeOf(places: readonly number[], scores: Scores): readonly number[] {
  const top = places.reduce((best, place) => Math.max(best, scores[place]!), 0);
  return places.filter((place) => scores[place]! >= CLOSE_SHARE * top);
}
