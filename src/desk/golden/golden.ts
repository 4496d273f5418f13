/** A question that must keep its answer, whatever is changed. */
export interface GoldenQuestion {
  /** As a customer asks it. */
  readonly question: string;
  /** Audiences that the customer holds besides `public`. */
  readonly audience: readonly string[];
  /** Ids of articles of which one must be found among the first `top`; empty if none must. */
  readonly find: readonly string[];
  /** Place up to which it must be found, from 1. */
  readonly top: number;
  /** Ids of articles that must not be shown at all, such as those of other people. */
  readonly avoid: readonly string[];
  /** Whether search must say that nothing matches. */
  readonly nothing: boolean;
  /** Why it may fail for now: then it is counted among what is accepted; `null` if it may not. */
  readonly accept: string | null;
  /** Line of the file where it stands, from 1; `null` if it came from no file. */
  readonly line: number | null;
}

/** How one question was answered. */
export interface GoldenAnswer {
  readonly question: GoldenQuestion;
  readonly passed: boolean;
  /** What went wrong; `null` if it passed. */
  readonly failure: GoldenFailure | null;
  /** 1-based place of the best of `find` among the first 50; `null` if it is not among them, or none must be found. */
  readonly rank: number | null;
  /** Ids that were shown, best first, at most five. */
  readonly shown: readonly string[];
}

/** How a question failed. */
export type GoldenFailure =
  /** Nothing was to match, and `ids` do. */
  | { readonly kind: "matches"; readonly ids: readonly string[] }
  /** `id` was not to be shown, and stands at `place`, from 1. */
  | { readonly kind: "shown"; readonly id: string; readonly place: number }
  /** None of the articles that must be found is there any more. */
  | { readonly kind: "gone" }
  /** It stands too far down, or not among the first 50: see `rank`. */
  | { readonly kind: "place" };

/** What the questions came to: against another state of the articles, or by themselves. */
export type GoldenResult =
  | { readonly kind: "asked"; readonly answers: readonly GoldenAnswer[] }
  | { readonly kind: "compared"; readonly changes: readonly GoldenChange[] };

/** One question before and after a change of the articles. */
export interface GoldenChange {
  readonly before: GoldenAnswer;
  readonly after: GoldenAnswer;
  /**
   * For a question that no longer passes: articles whose change alone, taken back, makes it pass again, by id. Empty if none does by itself (then
   * several together broke it, or a setting did), and for all other questions.
   */
  readonly brokenBy: readonly string[];
  /**
   * For a question that no longer passes: settings of the analyzer (`synonyms`, `language`, …) that differ and whose old value alone makes it pass
   * again. Empty if none does, and for all other questions.
   */
  readonly brokenBySettings: readonly string[];
}
