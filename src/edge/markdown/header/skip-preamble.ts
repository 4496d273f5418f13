/** What may stand before a header and is neither: blanks and byte order marks, comments, a line of YAML's own. Each is bounded. */
const before =
  /^(?:[\s\p{Cc}\u0085\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+|<!--[\s\S]{0,20000}?-->|\{\/\*[\s\S]{0,5000}?\*\/\}|\{%-?\s*comment\s*-?%\}[\s\S]{0,5000}?\{%-?\s*endcomment\s*-?%\}|%%[\s\S]{0,5000}?%%|\[(?:\/\/|comment)\]:[^\n]*(?:\n|$)|<\?xml[^>\n]*\?>|#![^\n]*(?:\n|$)|%(?:YAML|TAG)[^\n]*(?:\n|$)|\{%-?\s*(?:end)?raw\s*-?%\})/iu;

/** Most pieces before a header. */
const maxPieces = 50;

/** Where a header may begin: past what readers never see, at the beginning of a line's text. */
export function skipPreamble(text: string): number {
  let at = 0;
  for (let piece = 0; piece < maxPieces; piece++) {
    const found = before.exec(text.slice(at, at + 25_000));
    if (!found) break;
    at += found[0].length;
  }
  // Blanks before words on the same line belong to them.
  return at - (/[ \t]*$/.exec(text.slice(Math.max(0, at - 200), at))?.[0].length ?? 0);
}

/** As HTML has it, and as a link that leads nowhere: `[//]: # (draft: true)`. */
const comment = /<!--([\s\S]*?)-->|^\[(?:\/\/|comment)\]:[ \t]*(?:#|<>)?[ \t]*["'(]([^\n]*)["')][ \t]*$/gim;

/** The comments before the text proper, each with the lines before it in the text. */
export function commentsBefore(text: string): { readonly text: string; readonly lines: number }[] {
  const head = text.slice(0, skipPreamble(text));
  return [...head.matchAll(comment)].map((match) => ({
    text: match[1] ?? match[2] ?? "",
    lines: head.slice(0, match.index).split("\n").length - 1,
  }));
}
