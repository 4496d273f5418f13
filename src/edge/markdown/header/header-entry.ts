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

/** `audience:` with nothing behind it, or with `""`. */
export function isBlank(value: unknown): boolean {
  return value === null || value === undefined || value === "";
}

/** `valid_to`, `Valid-To` and `valid.to` are one key: letters and digits only, lower case. */
export function normalizeKey(key: string): string {
  return plainLetters(key)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** Wide letters as usual ones, and no characters that nobody sees: with them a key looks like one that it is not. */
function plainLetters(key: string): string {
  return key.normalize("NFKC").replace(/\p{Cf}/gu, "");
}

/** The words of a key in lower case: those of `allowedRoles`, `allowed_roles` and `Allowed roles` are `allowed` and `roles`. */
export function wordsOfKey(key: string): string[] {
  return plainLetters(key)
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}
