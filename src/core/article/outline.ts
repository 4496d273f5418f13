/**
 * How an article's Markdown is built, block by block: what its plain text no longer tells. Lines are 1-based in the file, front matter
 * included. Plain data.
 */
export interface Outline {
  /** In reading order. A list is one block with all its items, a table one with all its rows. */
  readonly blocks: readonly OutlineBlock[];
  /** Links in reading order, those within the page too. */
  readonly links: readonly OutlineLink[];
  readonly images: readonly OutlineImage[];
  /** What a link to this article may name behind `#`: its headings, and places that the author named. */
  readonly anchors: readonly string[];
  /** Whether the header keeps the page out of lists and search engines (`noindex: true`) and says nothing of a draft. Default false. */
  readonly unlisted?: boolean;
  /** Whether a template or a component of the site puts words in that the file does not have. Default false. */
  readonly filledIn?: boolean;
  /** Findings that the author has accepted by a comment: `<!-- level-zero accept too-long: why -->`. */
  readonly accepted: readonly Acceptance[];
}

export interface OutlineBlock {
  readonly kind: "heading" | "paragraph" | "list" | "steps" | "code" | "table";
  readonly line: number;
  readonly endLine: number;
  /** Words as a reader sees them, one blank between; a list's items and a table's rows one a line. */
  readonly text: string;
  /** Items of a list or of steps, rows of a table; 0 for other blocks. */
  readonly items: number;
  /** Of a heading, 1 to 6; 0 for other blocks. */
  readonly level: number;
}

export interface OutlineLink {
  /** As written. */
  readonly target: string;
  readonly text: string;
  readonly line: number;
}

export interface OutlineImage {
  /** As written. */
  readonly source: string;
  /** What stands for the image where it is not seen; empty for none. */
  readonly text: string;
  readonly line: number;
}

export interface Acceptance {
  /** Names of rules. */
  readonly rules: readonly string[];
  /** Empty if nobody said why. */
  readonly why: string;
  readonly line: number;
}
