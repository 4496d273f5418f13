import { exportedHeader } from "./exported-header.ts";
import { findPlainHeader } from "./find-plain-header.ts";
import { isKnownKey, readKeyLine } from "./key-line.ts";
import { skipPreamble } from "./skip-preamble.ts";

/** Where the front matter of a text lies. Lines end in `\n`. */
export interface FrontMatterBlock {
  /** `lines` are `key: value` without fences, or with odd ones. */
  readonly format: "yaml" | "toml" | "json" | "lines";
  /** What follows `---` on the first line: empty, or the name of a language. */
  readonly language: string;
  /** The lines of the header, without fences. */
  readonly source: string;
  /** 1-based line of the text that `source` begins on. */
  readonly line: number;
  /** The rest of the text. */
  readonly body: string;
  /** Lines before `body`. */
  readonly bodyLine: number;
  readonly closed: boolean;
}

const opener = /^[ \t]{0,3}(-{3,}|\+{3,}|;{3,})[\p{Zs}\t]*([A-Za-z]*)[\p{Zs}\t]*(?:#[^\n]*)?(?:\n|$)/u;
const headerLine = /^(?:[ \t]+\S|-[ \t]|#|["']?[\w.$@-]+["']?[ \t]*:(?:[ \t]|$))/;
const firstHeaderLine = /^["']?[\w.$@-]+["']?[ \t]*:(?:[ \t]|$)/;
const formats = { "-": "yaml", "+": "toml", ";": "json" } as const;

/**
 * The front matter block of a text, or `null` if it begins with none: between `---`, `+++` or `;;;`, an object of JSON, or bare
 * `key: value` lines. Byte order marks, blank lines and comments may stand before it.
 * Whether a closed block is a header or text between two rules is decided by the reader of its YAML.
 * An unclosed block counts only if its first line is a `key:`; it then ends where the lines stop looking like YAML.
 */
export function splitFrontMatter(text: string): FrontMatterBlock | null {
  const start = skipPreamble(text);
  return (
    fencedBlock(text, start) ??
    jsonBlock(text, start) ??
    exportedHeader(text, start) ??
    findPlainHeader(text, start)
  );
}

function fencedBlock(text: string, start: number): FrontMatterBlock | null {
  const open = opener.exec(text.slice(start, start + 500));
  if (!open) return null;
  const [whole, marks = "---", language = ""] = open;
  const mark = marks.charAt(0) as keyof typeof formats;
  const at = start + whole.length;
  const format = formats[mark];
  const closer =
    mark === "-"
      ? /^[ \t]{0,3}(?:-{3,}|\.\.\.)[\p{Zs}\t]*$/u
      : new RegExp(`^[ \\t]{0,3}\\${mark}{3,}[ \\t]*$`);
  const ended = scan(text, at, (line) => closer.test(line));
  const line = linesIn(text, at) + 1;
  const names = format === "json" ? namesKnownObjectKey : namesKnownKey;
  const usual = start === 0 && marks === "---";
  if (ended.end !== null) {
    const source = text.slice(at, ended.end);
    if (!usual && language === "" && !names(source)) return null;
    return {
      format,
      language,
      source,
      line,
      body: text.slice(ended.next),
      bodyLine: line + ended.lines,
      closed: true,
    };
  }
  if (language !== "") return null;
  const first = text.slice(at, at + 200);
  const isHeader =
    (format === "yaml" && usual && firstHeaderLine.test(first)) || namesKnownKey(first.split("\n")[0] ?? "");
  if (!isHeader) return null;
  const header = scan(text, at, (one) => !headerLine.test(one) && readKeyLine(one) === null);
  const end = header.end ?? text.length;
  return {
    format,
    language,
    source: text.slice(at, end),
    line,
    // A fence of another kind ends it too.
    body: text.slice(end).replace(/^[ \t]{0,3}(?:\+{3,}|;{3,})[ \t]*(?=\n|$)/, ""),
    bodyLine: line - 1 + header.lines,
    closed: false,
  };
}

const objectOpener =
  /^\{\s*(?:\/\/[^\n]{0,200}\n\s*|\/\*[^*]{0,200}\*\/\s*)?(?:"[^"\n]{1,100}"|[\w-]{1,100})\s*:/;
const objectKeys = /["']?([\w -]{1,60})["']?\s*:/g;

/** An object of JSON at the very beginning, if it names a key that means something. */
function jsonBlock(text: string, start: number): FrontMatterBlock | null {
  if (!objectOpener.test(text.slice(start, start + 300))) return null;
  const end = endOfObject(text, start);
  const source = text.slice(start, end ?? text.length);
  if (!namesKnownObjectKey(source)) return null;
  const line = linesIn(text, start) + 1;
  const rest = end ?? text.length;
  const after = text.indexOf("\n", rest);
  const next =
    text.slice(rest, after < 0 ? text.length : after).trim() === "" && after >= 0 ? after + 1 : rest;
  return {
    format: "json",
    language: "",
    source,
    line,
    body: text.slice(next),
    bodyLine: linesIn(text, next),
    closed: end !== null,
  };
}

/** Where the object that begins at `start` ends, braces in texts left aside; `null` if it does not. */
function endOfObject(text: string, start: number): number | null {
  let depth = 0;
  for (const match of text.slice(start, start + 70_000).matchAll(/"(?:[^"\\\n]|\\.)*"|[{}]/g)) {
    if (match[0] === "{") depth++;
    if (match[0] === "}" && --depth === 0) return start + match.index + 1;
  }
  return null;
}

function namesKnownObjectKey(source: string): boolean {
  return [...source.slice(0, 5_000).matchAll(objectKeys)].some(([, key]) => isKnownKey(key?.trim() ?? ""));
}

/** Whether a line of the source, near its beginning, is a key that means something. */
function namesKnownKey(source: string): boolean {
  return source
    .slice(0, 20_000)
    .split("\n")
    .some(
      (line) => isKnownKey(readKeyLine(line)?.key ?? "") || isKnownKey(/^\[([\w.]+)\]/.exec(line)?.[1] ?? ""),
    );
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

function linesIn(text: string, end: number): number {
  let lines = 0;
  for (let at = text.indexOf("\n"); at >= 0 && at < end; at = text.indexOf("\n", at + 1)) lines++;
  return lines;
}

/** Whether broken YAML was meant as a header: it starts, without a blank line, with a `key:`. */
export function looksLikeHeader(source: string): boolean {
  const first = source.slice(0, 200).split("\n")[0] ?? "";
  return firstHeaderLine.test(first) || isKnownKey(readKeyLine(first)?.key ?? "");
}
