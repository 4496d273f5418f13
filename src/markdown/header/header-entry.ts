/** One key of the front matter, with its place in the file. */
export interface FrontMatterEntry {
  /** As written. */
  readonly key: string;
  /** Plain data. Numbers and booleans only where printing them gives the source text again; else the source text. */
  readonly value: unknown;
  /** 1-based line and column of the key in the file. */
  readonly line: number;
  readonly column: number;
}

/** `valid_to`, `Valid-To` and `valid.to` are one key: letters and digits only, lower case. */
export function normalizeKey(key: string): string {
  return key.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
