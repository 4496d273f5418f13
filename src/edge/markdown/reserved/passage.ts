/** A part of a text that is for few readers by its own mark. */
export interface Passage {
  /** [start, end) in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** What says so, as written. */
  readonly mark: string;
}

/**
 * What of a mark may be told in a message, which others read than the passage: of `**Internal note:** call 4711` the words up to the colon, of an element
 * its tag, of `[call 4711]{.internal}` the braces.
 */
export function signOf(mark: string): string {
  if (/^#{1,6}\s|^[:{]/.test(mark))
    return /^\{[^{%}]/.test(mark) ? (mark.split(/&&|\?/)[0] ?? "").trim() : mark;
  const sign =
    /^<[^>]*>(?:\s*<(summary|legend)\b[^>]*>[^<]*<\/\1>)?/.exec(mark) ??
    /(?<=^\[[^\]]*\])\{[^}]*\}/.exec(mark) ??
    /^\|?[^|]*(?=\|)/.exec(mark) ??
    /^(?:if(?:n?def|eval)::[^[]*|\.\. \w+::.*)/.exec(mark) ??
    /^[\s>*_-]*\[[^\]]*\]/.exec(mark) ??
    /^[^\p{L}]*[^:：*_]*?(?=[:：]|\*\*|__|[ \t][–—-][ \t])/u.exec(mark);
  return (sign?.[0] ?? mark).trim();
}
