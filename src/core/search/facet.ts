import type { Article } from "../article/article.ts";

export const FACETS = ["product", "category", "language"] as const;

/** What hits may be narrowed by. */
export type Facet = (typeof FACETS)[number];

/** Any of the values will do within a facet; all facets must be met. Values are compared as written. */
export type Filters = { readonly [facet in Facet]?: string | readonly string[] };

/** How many close matches have each value, most first, then in code-unit order. */
export type Facets = { readonly [facet in Facet]: readonly FacetCount[] };

export interface FacetCount {
  readonly value: string;
  /** Close matches that have it (see `closeMatches`) and meet the filters on the other facets. ≥ 1. */
  readonly count: number;
}

/** Whether the article meets all filters, one facet left aside if `except` names it. */
export function meetsFilters(article: Article, filters: Filters, except?: Facet): boolean {
  for (const facet of FACETS) {
    const wanted = filters[facet];
    if (wanted === undefined || facet === except) continue;
    const accepted = typeof wanted === "string" ? [wanted] : wanted;
    if (!valuesOf(article, facet).some((value) => accepted.includes(value))) return false;
  }
  return true;
}

/** The values that an article has in a facet. */
export function valuesOf(article: Article, facet: Facet): readonly string[] {
  if (facet !== "language") return article[facet];
  return article.language === null ? [] : [article.language];
}
