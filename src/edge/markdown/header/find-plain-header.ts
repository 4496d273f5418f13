import { dressedHeader } from "./dressed-header.ts";
import { isHeaderKey, isPlainKey, type KeyLine, readKeyLine } from "./key-line.ts";
import type { FrontMatterBlock } from "./split-front-matter.ts";

/** Lines from the beginning that a header may begin in. */
const maxLines = 40;

/** Longest value of a key that nobody knows: more is text. */
const maxValue = 80;

/**
 * A header that stands where no tool puts one: `key: value` lines without fences at the beginning or below the first heading, as
 * MultiMarkdown and Notion have it; or between fences behind some text. in the dress of a quote or a table; `null` if there is none. It must name keys that only a
 * header has. A single line counts if it hides the article.
 */
export function findPlainHeader(text: string, start: number): FrontMatterBlock | null {
  const before = text.slice(0, start).split("\n").length - 1;
  const lines = text.slice(start, start + 20_000).split("\n");
  const first = lines.findIndex(
    (line) =>
      line.trim() !== "" && !/^#{1,6}\s/.test(line) && !/^[=-]{2,}\s*$/.test(lines[1] === line ? line : ""),
  );
  const begin = first < 0 ? -1 : headed(lines, first);
  const dressed = dressedHeader(lines, begin);
  const found: Found | null = dressed
    ? [dressed.from, dressed.to, dressed.to]
    : ((first >= 0 ? bare(lines, begin) : null) ?? fencedLater(lines));
  if (found === null) return null;
  const [from, to, next] = found;
  const source = dressed?.source ?? lines.slice(from, to).join("\n");
  const above = lines.slice(0, found[3] ?? from).join("\n");
  const tail = text.slice(start).split("\n").slice(next).join("\n");
  // Lines keep their numbers: where a header stood, there are blank ones.
  const blanks = "\n".repeat(next - (found[3] ?? from) + (above === "" ? 0 : 1));
  return {
    format: "lines",
    language: "",
    source,
    line: before + from + 1,
    body: above + blanks + tail,
    bodyLine: before,
    closed: true,
  };
}

/** From, to, and the line that text goes on from; and the line of the opening fence, if any. */
type Found = readonly [from: number, to: number, next: number, fence?: number];

/** A heading written over two lines is one too. */
function headed(lines: readonly string[], first: number): number {
  return /^(?:=+|-+)[ \t]*$/.test(lines[first + 1] ?? "") && readKeyLine(lines[first] ?? "") === null
    ? lines.findIndex((line, at) => at > first + 1 && line.trim() !== "")
    : first;
}

function bare(lines: readonly string[], from: number): Found | null {
  if (from < 0) return null;
  let to = from;
  const keys: KeyLine[] = [];
  for (; to < lines.length && (lines[to] ?? "").trim() !== ""; to++) {
    const key = readKeyLine(lines[to] ?? "");
    if (key !== null) keys.push(key);
    else if (keys.length > 0 && /^(?:-{3,}|\+{3,}|;{3,})[ \t]*$/.test(lines[to] ?? "")) break;
    else if (to === from || !/^[ \t]+\S/.test(lines[to] ?? "")) return null;
  }
  const known = keys.filter(({ key }) => isHeaderKey(key));
  const isText = keys.some(({ key, value }) => !isHeaderKey(key) && value.length > maxValue);
  const isHeader =
    keys.length > 1
      ? !isText && (known.length * 2 >= keys.length || known.some(isPlainKey))
      : known.some(isPlainKey);
  // Hexo needs no fence before its header, only the one behind it.
  const isFenced = (lines[to] ?? "").trim() !== "";
  return isHeader ? [from, to, isFenced ? to + 1 : to] : null;
}

const fence =
  /^[ \t]{0,3}\\?(-{2,}|#{3,}|(?:[-—–−－] ){2,}[-—–−－]|\+{3,}|_{3,}|\*{3,}|[—–−－]{1,4}-*|={3,}|(?:~{3,}|`{3,})[ \t]*\{?(?:ya?ml|toml|front-?matter|metadata)?\}?)[ \t]*$/iu;

/** Code at the very beginning that is called so, and says what only a header says, is one; between tildes also without a name. */
const headerCode =
  /^(?:~{3,}[ \t]*$|(?:~{3,}|`{3,})[ \t]*\{?(?:ya?ml|toml|front-?matter|metadata)\}?[ \t]*$)/i;

/** Between two like fences, all of it keys, one of which only a header has. */
function fencedLater(lines: readonly string[]): Found | null {
  for (let at = 0; at < Math.min(maxLines, lines.length); at++) {
    const mark = fence.exec(lines[at] ?? "")?.[1]?.charAt(0);
    if (mark === undefined) continue;
    const isCode = mark === "`" || mark === "~";
    let known = 0;
    let to = at + 1;
    for (; to < lines.length; to++) {
      const line = lines[to] ?? "";
      if (fence.exec(line)?.[1]?.charAt(0) === mark) break;
      const key = readKeyLine(line);
      if (key === null && !/^(?:[ \t]+\S|-[ \t]|#|---[ \t]*$)/.test(line)) break;
      if (key !== null && isHeaderKey(key.key)) known++;
    }
    const isClosed = fence.exec(lines[to] ?? "")?.[1]?.charAt(0) === mark;
    // Code that shows a header is one only at the very beginning, with its own fences in it.
    const isShown = isCode && !(at === 0 && (/^---/.test(lines[1] ?? "") || headerCode.test(lines[0] ?? "")));
    if (isClosed && known > 0 && !isShown) return [at + 1, to, to + 1, at];
    if (isCode) at = isClosed ? to : at;
  }
  return null;
}
