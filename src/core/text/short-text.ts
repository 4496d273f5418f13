/**
 * Text on one line of at most `limit` characters (code points, the ellipsis included): control characters and bidirectional overrides
 * dropped, lone surrogates replaced, white space collapsed. What is too long ends in "…".
 */
export function shortText(text: string, limit: number): string {
  const head = text
    .slice(0, 8 * limit)
    .replace(UNSAFE, " ")
    .replace(/\p{Surrogate}/gu, "\uFFFD");
  const line = head.replace(/\s+/gu, " ").trim();
  const points = Array.from(line);
  if (points.length > limit)
    return `${points
      .slice(0, limit - 1)
      .join("")
      .trimEnd()}…`;
  return text.length > 8 * limit ? `${line}…` : line;
}

/** Controls (tab and line ends become spaces too), and the characters that turn the direction of the text after them. */
const UNSAFE = /[\p{Cc}\u202A-\u202E\u2066-\u2069\uFEFF]/gu;
