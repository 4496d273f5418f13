/** What `<level-zero-search>` is told by attributes; for the types of JSX, see `docs/embedding-react.md`. */
export interface SearchAttributes {
  /** Address of the API: of `createHandler`, or a portal's `/api`. */
  readonly src?: string;
  /** Where articles are, with `{id}`, `{anchor}`, `{query}` and `{search}`; without it they open below the box. */
  readonly "article-url"?: string;
  /** A page of all answers, with `{query}`. */
  readonly "results-url"?: string;
  /** Where to turn when nothing matches. */
  readonly "desk-url"?: string;
  /** What stands in the box at first. */
  readonly value?: string;
  readonly placeholder?: string;
  /** Answers shown, 1 to 20. Default: 6. */
  readonly limit?: number | `${number}`;
  /** What it speaks: `en`, `de`, `fr` or `es`. Default: the language of the page around it. */
  readonly lang?: string;
  /** What it says, as JSON: see `SearchTexts`. */
  readonly texts?: string;
}
