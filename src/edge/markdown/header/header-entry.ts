/** One key of the front matter, with its place in the file. */
export interface HeaderEntry {
  /** As written; of a key within another, the keys from the top down with dots between: `params.audience`. */
  readonly key: string;
  /** Plain data. Numbers and booleans only where printing them gives the source text again; else the source text. */
  readonly value: unknown;
  /** 1-based line and column of the key in the file. */
  readonly line: number;
  readonly column: number;
  /** The keys within this one, at any depth. */
  readonly inner?: readonly HeaderEntry[];
}

/** `valid_to`, `Valid-To` and `valid.to` are one key: letters and digits only, lower case. */
export function normalizeKey(key: string): string {
  return key.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/** The words of a key in lower case: those of `allowedRoles`, `allowed_roles` and `Allowed roles` are `allowed` and `roles`. */
export function wordsOfKey(key: string): string[] {
  return key
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}
