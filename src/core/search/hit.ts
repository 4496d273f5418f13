/** One article found for a query, with its best section. */
export interface Hit {
  readonly articleId: string;
  readonly title: string;
  readonly anchor: string;
  readonly heading: string;
  readonly headingPath: readonly string[];
  /** Orders the hits of one query; means nothing across queries. ≥ 0. */
  readonly score: number;
  /** A passage of the section around the matched words, at most some 200 characters, plain text. */
  readonly snippet: string;
  /** Places in `title` and `snippet` that matched, as [start, end) in UTF-16 code units. */
  readonly highlights: { readonly title: readonly Span[]; readonly snippet: readonly Span[] };
  readonly url: string | null;
}

/** [start, end) in UTF-16 code units. */
export type Span = readonly [start: number, end: number];
