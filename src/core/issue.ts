/** A problem in one input: a bad article, a bad row. Returned in a list, never thrown, so that one bad file costs one file. */
export interface Issue {
  /** `error`: this article or row was left out. `warning`: it was kept, but something in it was not understood. */
  readonly severity: "error" | "warning";
  /** Stable kebab-case name of the problem, such as `front-matter-invalid`. */
  readonly code: string;
  /** What was expected, what was got, what to do next. Carries no ticket text. */
  readonly message: string;
  /** File as the caller named it, with forward slashes; `null` if the input had no file. */
  readonly path: string | null;
  /** 1-based line in the file; `null` if the problem is about the whole file. */
  readonly line: number | null;
  /** 1-based column; `null` if unknown. */
  readonly column: number | null;
}
