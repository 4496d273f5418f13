/** Directives whose words a built page has not. */
const remark = /^\.\.(?:[ \t]+(?:todo::|(?![_[|]|[\w:+.-]+::)).*|[ \t]*)$/;
const asciidoc =
  /^(?:= \S|(?:ifdef|ifndef|ifeval|include|image)::|:[\w-]{1,60}:(?:[ \t]|$)|\[(?:NOTE|TIP|WARNING|source|cols)\b)/m;

/**
 * Where comments are that end with their lines: those of reStructuredText, with all that is indented below them, and of AsciiDoc, which are
 * looked for only where other marks of it are. Code must be blotted out.
 */
export function lineComments(text: string): readonly (readonly [start: number, end: number])[] {
  const isAsciidoc = text.includes("//") && asciidoc.test(text);
  if (!isAsciidoc && !/^\.\.(?:[ \t]|$)/m.test(text)) return [];
  const ranges: (readonly [number, number])[] = [];
  let at = 0;
  let start: number | null = null;
  for (const line of text.split("\n")) {
    if (start !== null && /^\S/.test(line)) {
      ranges.push([start, at - 1]);
      start = null;
    }
    if (start === null && remark.test(line)) start = at;
    else if (isAsciidoc && /^\/\/(?!\/)/.test(line)) ranges.push([at, at + line.length]);
    at += line.length + 1;
  }
  return start === null ? ranges : [...ranges, [start, text.length]];
}
