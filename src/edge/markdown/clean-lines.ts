/** What makes it worth looking closer. */
const signs =
  /^[ \t]*(?:!!!|\?\?\?\+?|===[!+]?[ \t]+["'])|^[ \t>]*`{3,}\{|\[\[_?TOC_?\]\]|^\[toc\]|\{:?toc\}/im;

const box = /^([ \t]*)(?:!!!|\?\?\?\+?|===[!+]?)[ \t]+(?:[\w -]{0,60}?)?(?:"([^"\n]*)"|'([^'\n]*)')?[ \t]*$/;
const named = /^[ \t]*===/;
/** Directives of MyST whose body is text; `{code-block}` and its like are code. */
const directive =
  /^([ \t]*)(`{3,})\{(?:note|tip|hint|warning|important|caution|danger|attention|error|seealso|admonition|dropdown|tab-item|tab-set|tab|card|grid|grid-item|grid-item-card|details|topic|sidebar|margin|versionadded|versionchanged|deprecated)\}[ \t]*(.*)$/;
const option = /^[ \t]*:[\w-]{1,40}:.*$/;

/**
 * Boxes and tabs that are made by indenting, `!!! note "Title"` of MkDocs, and fences that hold text, of MyST, as plain text: the title
 * as a strong line, what is in them below it. Places for a table of contents go. Code and the number of lines stay.
 */
export function cleanLines(markdown: string): string {
  if (!signs.test(markdown)) return markdown;
  return unwrap(markdown.split("\n"), 0).join("\n");
}

/** Boxes within each other that are opened. */
const maxDepth = 6;

function unwrap(lines: readonly string[], depth: number): string[] {
  const out: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    const text = directive.exec(line);
    if (text && depth < maxDepth) {
      const end = lines.findIndex(
        (one, index) => index > at && one.trim().startsWith(text[2]!) && /^`+$/.test(one.trim()),
      );
      const last = end < 0 ? lines.length : end;
      const inner = lines.slice(at + 1, last).map((one, index) => (index < 5 && option.test(one) ? "" : one));
      out.push(strong(text[1] ?? "", text[3] ?? ""), ...unwrap(inner, depth + 1), ...(end < 0 ? [] : [""]));
      at = last;
    } else if (/^[ \t]*(?:`{3,}|~{3,})/.test(line)) {
      const mark = line.trim().slice(0, 3);
      const end = lines.findIndex(
        (one, index) => index > at && one.trim().startsWith(mark) && /^[`~]+$/.test(one.trim()),
      );
      const last = end < 0 ? lines.length - 1 : end;
      for (let copy = at; copy <= last; copy++) out.push(lines[copy] ?? "");
      at = last;
    } else {
      const opened = depth < maxDepth ? box.exec(line) : null;
      if (!opened || (named.test(line) && (opened[2] ?? opened[3]) === undefined)) {
        out.push(contents(line, out));
        continue;
      }
      const indent = (opened[1] ?? "").length;
      const end = endOfBox(lines, at + 1, indent);
      const inner = lines
        .slice(at + 1, end)
        .map((one) =>
          one.replace(new RegExp(`^(?:[ ]{${indent + 4}}|[ ]{${indent}}\\t)`), " ".repeat(indent)),
        );
      out.push(strong(opened[1] ?? "", opened[2] ?? opened[3] ?? ""), ...unwrap(inner, depth + 1));
      at = end - 1;
    }
  }
  return out;
}

/** The first line behind the box: one with words that is indented less. */
function endOfBox(lines: readonly string[], from: number, indent: number): number {
  let end = from;
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (line.trim() === "") continue;
    const own = /^[ \t]*/.exec(line)![0].replaceAll("\t", "    ").length;
    if (own < indent + 4) break;
    end = at + 1;
  }
  return end;
}

/** Two blanks at the end: what follows is a line of its own. */
function strong(indent: string, title: string): string {
  return title.trim() === "" ? "" : `${indent}**${title.trim()}**  `;
}

/** A place for the table of contents; the item of kramdown's, `* TOC`, goes with the mark on the line below it. */
function contents(line: string, before: string[]): string {
  if (/^[ \t]*(?:\[\[_?TOC_?\]\]|\[toc\])[ \t]*$/i.test(line)) return "";
  if (!/^[ \t]*\{:?toc\}[ \t]*$/i.test(line)) return line;
  const last = before.length - 1;
  if (/^[ \t]*(?:[*+-]|\d+\.)[ \t]+\S[^\n]{0,60}$/.test(before[last] ?? "")) before[last] = "";
  return "";
}
