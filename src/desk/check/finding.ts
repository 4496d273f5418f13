/** How bad a finding is. `error`: readers are misled, exposed or stuck. `warning`: an answer is hard to find or to follow. `note`: worth a look. */
export type Severity = "error" | "warning" | "note";

export const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];

/** Something in an article that a person should look at, with its place. Plain data. */
export interface Finding {
  /** Name of the rule that found it. */
  readonly rule: string;
  readonly severity: Severity;
  readonly place: Place;
  /** What is there, in one sentence. */
  readonly message: string;
  /** What to do about it. */
  readonly fix: string;
  /** Other places that belong to it: the twin of a duplicate, the target of a link. */
  readonly related: readonly Place[];
  /** What was compared, such as the passages that two articles put differently; empty for most rules. */
  readonly details: readonly string[];
}

/** Where something stands. */
export interface Place {
  readonly articleId: string;
  readonly title: string;
  /** Relative to the folder, with forward slashes; `null` for an article that came from no file. */
  readonly path: string | null;
  /** 1-based, front matter included; `null` if nothing says. */
  readonly line: number | null;
}

/** What a rule returns: the rest is added by whoever runs it. `Text` are the names of the rule's texts. */
export interface Found<Text extends string = string> {
  readonly articleId: string;
  readonly line: number | null;
  /** Where it stands, if not in the article itself. */
  readonly at?: Pick<Place, "title" | "path">;
  /** Why it is accepted there; a comment in the article needs no word of the rule. */
  readonly accepted?: string | null;
  readonly message: FindingText<Text>;
  readonly fix: FindingText<Text>;
  readonly related?: readonly Place[];
  readonly details?: readonly (string | FilledText<Text>)[];
}

/** A text of the rule by its name, with what stands in its places. */
export type FindingText<Text extends string = string> = Text | FilledText<Text>;

/** A list is told as names in quotes; what stands in a place may be a text of its own. */
export type FilledText<Text extends string = string> = readonly [
  text: Text,
  values: Readonly<Record<string, string | number | readonly string[] | FilledWithin<Text>>>,
];
type FilledWithin<Text extends string> = FilledText<Text>;
