import { mustSay } from "../../../core/door/takes.ts";
import { proseSegments } from "../prose-segments.ts";

/** A place in a text where another file's text belongs. */
export interface IncludeMark {
  /** [start, end) in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** As written, without the part. */
  readonly target: string;
  /** A heading or a block of the other file, or its lines `from:to`; `null` for all of it. */
  readonly part: string | null;
  /** `name`: a note anywhere in the folder. `includes`: below `_includes/` or `snippets/`. `path`: from this file, or from the top. */
  readonly by: "path" | "name" | "includes";
}

/** What makes it worth looking closer. */
const signs =
  /--8<--|\{%-?\s{0,9}include|\{\{[<%]\s{0,9}(?:readfile|include)|!\[\[|\{include\}|@include:|\[!INCLUDE|':include|::include\{|\{\{#include|<Snippet\s|^import\s[^\n]{1,200}\.mdx?["']/im;

const file = "[^\\s\"'<>{}|]{1,200}";
const quoted = `["']?(${file})["']?`;
const named = (mark: string, by: IncludeMark["by"] = "path") => ({ pattern: new RegExp(mark, "gim"), by });

/** How publishing systems write it; the first group is the target, the second a part of it. */
const kinds = [
  // MkDocs; a line of its own, not `;--8<--`, which shows the mark.
  named(`^[ \\t]*-{1,2}8<-{1,2}[ \\t]+["'](${file}?\\.\\w{1,9})(?::([\\w:-]{1,60}))?["'][ \\t]*$`),
  named(`\\{%-?\\s{0,9}include_relative\\s+${quoted}[^%]{0,300}%\\}`),
  named(`\\{%-?\\s{0,9}include\\s+${quoted}[^%]{0,300}%\\}`, "includes"),
  named(`\\{\\{[<%]\\s{0,9}(?:readfile|include)\\s+(?:file\\s{0,3}=\\s{0,3})?${quoted}[^}]{0,200}\\}\\}`),
  named(`\\{\\{#include\\s+(${file}?\\.\\w{1,9})(?::([\\d:]{1,20}))?\\s{0,9}\\}\\}`),
  named(
    "!\\[\\[([^\\[\\]|#\\n]{1,200})(?:#([^\\[\\]|\\n]{1,200}))?(?:\\|[^\\[\\]\\n]{0,200})?\\]\\]",
    "name",
  ),
  named(
    `<!--\\s{0,3}@include:\\s{0,3}(${file}?\\.\\w{1,9})(?:\\{([\\d,]{1,20})\\}|#([\\w-]{1,60}))?\\s{0,3}-->`,
  ),
  named(
    "\\[!INCLUDE\\b[ \\t]{0,8}(?:\\[[^\\]\\n]{0,300}\\])?[ \\t]{0,8}\\(([^)\\n]{1,300})\\)[^\\]\\n]{0,100}\\]",
  ),
  named("\\[[^\\]\\n]{0,200}\\]\\(([^)\\s]{1,200})\\s+[\"']:include[^)\\n]{0,100}\\)"),
  named(`^[ \\t]*::include\\{\\s{0,3}file\\s{0,3}=\\s{0,3}${quoted}\\s{0,3}\\}[ \\t]*$`),
  named(`<Snippet\\s+file=${quoted}\\s{0,3}/>`, "includes"),
];

const importLine = /^import\s+([A-Z]\w{0,60})\s+from\s+["']([^"'\n]{1,200}\.mdx?)["'];?[ \t]*$/gm;
const mystFence =
  /^[ \t]*(`{3,}|:{3,})\{include\}[ \t]+(\S{1,200})[ \t]*\n(?:[ \t]*:[^\n]*\n){0,9}[ \t]*\1[ \t]*$/gm;

/** Marks of one text that are read. */
const maxMarks = 200;

/**
 * Where a text takes in others, in reading order and not in code: none in most.
 * @param text Markdown
 */
export function includeMarks(text: string): readonly IncludeMark[] {
  mustSay(text, "includeMarks: the text");
  if (!signs.test(text)) return [];
  const marks: IncludeMark[] = [];
  for (const found of text.matchAll(mystFence)) marks.push(markAt(found, found[2]!, null, "path"));
  let start = 0;
  for (const { prose, text: piece } of proseSegments(text)) {
    if (prose)
      for (const mark of marksIn(piece))
        marks.push({ ...mark, start: mark.start + start, end: mark.end + start });
    start += piece.length + 1;
  }
  const sorted = marks.sort((a, b) => a.start - b.start);
  return sorted.filter((mark, at) => at === 0 || mark.start >= sorted[at - 1]!.end).slice(0, maxMarks);
}

function marksIn(text: string): IncludeMark[] {
  const found = kinds.flatMap(({ pattern, by }) =>
    [...text.matchAll(pattern)]
      .filter(({ index }) => text[index - 1] !== "`")
      .map((match) => markAt(match, match[1]!, match[2] ?? match[3] ?? null, by)),
  );
  const imported = new Map([...text.matchAll(importLine)].map(([, name, path]) => [name!, path!]));
  for (const [name, path] of imported) {
    const used = new RegExp(`<${name}(?:\\s[^<>]{0,300})?/>|<${name}>\\s{0,9}</${name}>`, "g");
    for (const match of text.matchAll(used)) found.push(markAt(match, path, null, "path"));
  }
  return found;
}

function markAt(
  match: RegExpExecArray,
  target: string,
  part: string | null,
  by: IncludeMark["by"],
): IncludeMark {
  return { start: match.index, end: match.index + match[0].length, target: target.trim(), part, by };
}
