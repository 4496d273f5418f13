/** Where the front matter of a text lies. Lines end in `\n`. */
export interface FrontMatterBlock {
  /** What follows `---` on the first line: empty, or the name of a language. */
  readonly language: string;
  /** The lines between the fences. */
  readonly source: string;
  /** The rest of the text. */
  readonly body: string;
  /** Lines before `body`. */
  readonly bodyLine: number;
  readonly closed: boolean;
}

const opener = /^---[ \t]*([A-Za-z]*)[ \t]*\n/;
const closer = /^(?:---|\.\.\.)[ \t]*$/;
const headerLine = /^(?:[ \t]+\S|-[ \t]|["']?[\w.$@-]+["']?[ \t]*:(?:[ \t]|$))/;
const firstHeaderLine = /^["']?[\w.$@-]+["']?[ \t]*:(?:[ \t]|$)/;

/**
 * The front matter block of a text, or `null` if its first line opens none.
 * Whether a closed block is a header or text between two rules is decided by the reader of its YAML.
 * An unclosed block counts only if its first line is a `key:`; it then ends where the lines stop looking like YAML.
 */
export function splitFrontMatter(text: string): FrontMatterBlock | null {
  const open = opener.exec(text);
  if (!open) return null;
  const language = open[1] ?? "";
  const start = open[0].length;
  const ended = scan(text, start, (line) => closer.test(line));
  if (ended.end !== null) {
    const body = text.slice(ended.next);
    return {
      language,
      source: text.slice(start, ended.end),
      body,
      bodyLine: ended.lines + 2,
      closed: true,
    };
  }
  if (language !== "" || !firstHeaderLine.test(text.slice(start, start + 200))) return null;
  const header = scan(text, start, (line) => !headerLine.test(line));
  const end = header.end ?? text.length;
  return {
    language,
    source: text.slice(start, end),
    body: text.slice(end),
    bodyLine: header.lines + 1,
    closed: false,
  };
}

/** Walks lines from `start` to the first that `stops`: where that line begins and ends, and how many lines came before it. */
function scan(text: string, start: number, stops: (line: string) => boolean) {
  let lines = 0;
  for (let at = start; at < text.length; lines++) {
    const newline = text.indexOf("\n", at);
    const end = newline < 0 ? text.length : newline;
    if (stops(text.slice(at, end))) return { end: at, next: Math.min(end + 1, text.length), lines };
    at = end + 1;
  }
  return { end: null, next: text.length, lines };
}

/** Whether broken YAML was meant as a header: it starts, without a blank line, with a `key:`. */
export function looksLikeHeader(source: string): boolean {
  return firstHeaderLine.test(source.slice(0, 200));
}
