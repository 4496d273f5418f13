import { mustSay } from "../../../core/door/takes.ts";
import { readFrontMatter } from "../header/read-front-matter.ts";
import { proseSegments } from "../prose-segments.ts";
import type { IncludeMark } from "./include-marks.ts";

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

/**
 * A part of a text: the section below a heading, a block by its `^id`, a section between `--8<-- [start:name]` and its end, a region, or
 * lines as `3:10` and `3,10`. All of it where there is no such part.
 */
function partOf(text: string, part: string): string {
  const lines = text.split("\n");
  const range = /^(\d*)[:,](\d*)$/.exec(part);
  if (range)
    return lines.slice(Math.max(0, Number(range[1] || 1) - 1), Number(range[2]) || undefined).join("\n");
  if (part.startsWith("^")) return blockOf(text, part.slice(1)) ?? text;
  return between(lines, part) ?? sectionOf(lines, part) ?? text;
}

function between(lines: readonly string[], name: string): string | null {
  const isMark = (line: string, edge: string): boolean =>
    line.includes(`[${edge}:${name}]`) || line.includes(`#${edge === "start" ? "" : "end"}region ${name}`);
  const start = lines.findIndex((line) => isMark(line, "start"));
  const end = lines.findIndex((line, at) => at > start && isMark(line, "end"));
  return start < 0 || end < 0 ? null : lines.slice(start + 1, end).join("\n");
}

function sectionOf(lines: readonly string[], heading: string): string | null {
  const wanted = heading.split("#").at(-1)!.trim().toLowerCase();
  const levelOf = (line: string): number => /^(#{1,6})\s/.exec(line)?.[1]?.length ?? 0;
  const start = lines.findIndex(
    (line) =>
      levelOf(line) > 0 &&
      line
        .replace(/^#+\s+|\s+#*\s*$/g, "")
        .trim()
        .toLowerCase() === wanted,
  );
  if (start < 0) return null;
  const level = levelOf(lines[start]!);
  const end = lines.findIndex((line, at) => at > start && levelOf(line) > 0 && levelOf(line) <= level);
  return lines.slice(start, end < 0 ? undefined : end).join("\n");
}

function blockOf(text: string, id: string): string | null {
  const block = text.split(/\n[ \t]*\n/).find((one) => one.trimEnd().endsWith(`^${id}`));
  return block === undefined
    ? null
    : block
        .trimEnd()
        .slice(0, -id.length - 1)
        .trimEnd();
}
