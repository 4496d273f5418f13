const LONGEST = 200;
/** More wildcards than this in one pattern could take long to match. */
const MOST_WILDCARDS = 8;

/**
 * Whether patterns as of `.gitignore` match a path: the last one that does decides, `!` takes back. Without a slash within, a pattern holds at any depth;
 * what it matches holds for all below. `{a,b}` is one of these. A pattern that is too long to try matches nothing.
 * @param path relative to the file of the patterns, with forward slashes
 */
export function matchesPatterns(patterns: readonly string[], path: string): boolean {
  let isMatched = false;
  for (const pattern of patterns) {
    const isBack = pattern.startsWith("!");
    if (isMatched === isBack && toPattern(isBack ? pattern.slice(1) : pattern)?.test(path))
      isMatched = !isBack;
  }
  return isMatched;
}

/** The lines of an ignore file that are patterns. */
export function patternLines(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
}

function toPattern(pattern: string): RegExp | null {
  const bare = pattern.replace(/^\.?\//, "").replace(/\/$/, "");
  if (bare === "" || bare.length > LONGEST || (bare.match(/\*/g) ?? []).length > MOST_WILDCARDS) return null;
  const isAnchored = /^\.?\//.test(pattern) || bare.includes("/");
  const isFolder = pattern.endsWith("/");
  const body = bare.replace(/\*\*\/|\*+|\?|\{[^{}]*\}|[^\w\s]/g, (part) => {
    if (part === "**/") return "(?:.*/)?";
    if (part === "*") return "[^/]*";
    if (part.startsWith("*")) return ".*";
    if (part === "?") return "[^/]";
    if (part.length > 1) return `(?:${part.slice(1, -1).split(",").map(escaped).join("|")})`;
    return escaped(part);
  });
  return new RegExp(`^${isAnchored ? "" : "(?:.*/)?"}${body}${isFolder ? "/" : "(?:/|$)"}`);
}

function escaped(text: string): string {
  return text.replace(/[^\w\s]/g, "\\$&");
}
