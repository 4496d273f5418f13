/** A query taken apart: what must be found, what must stand together, what must not occur. */
export interface ParsedQuery {
  /** The query without minus words and quotation marks; what words and prefixes are read from. */
  readonly text: string;
  readonly phrases: readonly string[];
  /** Words or phrases that a hit's article must not have. */
  readonly excluded: readonly string[];
}

/** Longer queries are cut here, in UTF-16 code units: room for a pasted mail, and a bound on the work. */
export const MAX_QUERY_LENGTH = 2000;

/** Phrases and minus words beyond this many are read as plain words. */
const MAX_OPERATORS = 8;

/** `"…"` or `-word` or `-"…"`; a minus sign counts only at the start of a word. Every kind of double quote will do. */
const OPERATOR = /(^|\s)-(?=["\p{L}\p{N}])(?:"([^"]*)"|(\S+))|"([^"]*)"/gu;

const QUOTES = /["“”„‟«»]/gu;

export const LONE_SURROGATE: RegExp = /\p{Surrogate}/gu;

/** Never throws: a lone quotation mark or minus sign is plain text. O(length). */
export function parseQuery(query: string): ParsedQuery {
  const phrases: string[] = [];
  const excluded: string[] = [];
  const cut = query.slice(0, MAX_QUERY_LENGTH).replace(LONE_SURROGATE, " ").replace(QUOTES, '"');
  const text = cut.replace(OPERATOR, (match: string, ...groups: (string | undefined)[]) => {
    const [space, excludedPhrase, excludedWord, phrase] = groups;
    if (phrases.length + excluded.length >= MAX_OPERATORS) return match;
    if (typeof phrase === "string") {
      phrases.push(phrase);
      return ` ${phrase} `;
    }
    excluded.push(excludedPhrase ?? excludedWord ?? "");
    return space ?? "";
  });
  return { text, phrases, excluded };
}

/** What is asked without quotation marks, or of minus words alone the words; `null` for a query that has neither. */
export function withoutOperators(query: string, { text, phrases, excluded }: ParsedQuery): string | null {
  if (phrases.length > 0) return query.replace(QUOTES, " ").replace(/\s+/gu, " ").trim();
  return text.trim() === "" && excluded.length > 0 ? excluded.join(" ") : null;
}
