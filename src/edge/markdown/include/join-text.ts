import { mustSay } from "../../../core/door/takes.ts";
import { readFrontMatter } from "../header/read-front-matter.ts";
import { proseSegments } from "../prose-segments.ts";
import type { IncludeMark } from "./include-marks.ts";
import { partOf } from "./part-of.ts";

/**
 * The text of an included file as it stands in the article: without its header, and its title one level lower.
 * @param text of the file that is included
 * @param part the name of a part of it; `null` for all
 */
export function includedText(text: string, part: string | null): string {
  mustSay(text, "includedText: the text");
  const plain = text.replace(/^\uFEFF+/, "").replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n");
  const { body } = readFrontMatter(plain, silent);
  return lowerTitles(part === null ? body : partOf(body, part)).replace(/^\n+|\s+$/g, "");
}

/**
 * The text with other texts in the place of marks; `null` leaves a mark as it is. Marks in reading order.
 * @param text Markdown that includes other files
 */
export function joinText(text: string, texts: readonly (readonly [IncludeMark, string | null])[]): string {
  mustSay(text, "joinText: the text");
  const parts: string[] = [];
  let kept = 0;
  for (const [{ start, end }, other] of texts) {
    if (other === null) continue;
    const lineStart = text.lastIndexOf("\n", start - 1) + 1;
    const indent = text.slice(lineStart, start);
    const isOwnLine = /^[ \t]*$/.test(indent) && /^[ \t]*(?:\n|$)/.test(text.slice(end, end + 200));
    const own = /^[ \t]*/.exec(text.slice(start))![0];
    parts.push(text.slice(kept, start), isOwnLine ? `${own}${indented(other, indent + own)}` : other);
    kept = end;
  }
  return parts.join("") + text.slice(kept);
}

function indented(text: string, indent: string): string {
  return indent === "" ? text : text.replace(/\n(?=[^\n])/g, `\n${indent}`);
}

/** A title within another article is a heading of it. */
function lowerTitles(text: string): string {
  if (!/^# /m.test(text)) return text;
  return proseSegments(text)
    .map(({ prose, text: piece }) => (prose ? piece.replace(/^# /gm, "## ") : piece))
    .join("\n");
}

function silent(code: string, message: string, place: { line: number; column: number | null }) {
  return { severity: "warning", code, message, path: null, ...place } as const;
}
