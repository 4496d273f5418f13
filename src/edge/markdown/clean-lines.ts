/** Directives whose argument is an address, or a list of pages. */
const addressed = /\{(?:figure|image|toctree|contents|tableofcontents|bibliography)\}/;
const unreadBody = /\{(?:toctree|contents|tableofcontents|bibliography)\}/;
const icon = /:[a-z][\w+-]{1,60}:/g;

/** What makes it worth looking closer. */
const signs =
  /^[ \t]*(?:!!!|\?\?\?\+?|===[!+]?[ \t]+["'])|^[ \t>]*(?:`{3,}|:{3,})\{|^\/{3,}[ \t]|^(?::{3,}|\{\{[<%])[ \t]*mermaid|^\([\w .:/-]{1,100}\)=|\[\[_?TO(?:C|SP)_?\]\]|^\[toc\]|\{:?toc\}|^[ \t]*(?:\\?_){2}[A-Z]{3,20}\\?_|^[ \t]*~~NO(?:TOC|CACHE)~~/im;

const box = /^([ \t]*)(?:!!!|\?\?\?\+?|===[!+]?)[ \t]+(?:[\w -]{0,60}?)?(?:"([^"\n]*)"|'([^'\n]*)')?[ \t]*$/;
const named = /^[ \t]*===/;
/** Directives of MyST whose body is text; `{code-block}` and its like are code. */
const directive =
  /^([ \t]*)(`{3,})\{(?:note|tip|hint|warning|important|caution|danger|attention|error|seealso|admonition|dropdown|tab-item|tab-set|tab|card|grid|grid-item|grid-item-card|details|topic|sidebar|margin|versionadded|versionchanged|deprecated|figure|image|list-table|glossary|toctree|contents|tableofcontents|bibliography)\}[ \t]*(.*)$/;
const mystDirective = /^[ \t>]*(?:`{3,}|:{3,})\{[a-z]/m;
const option = /^[ \t]*:[\w-]{1,40}:[ \t]*(.*)$/;
/** Options of a directive that readers see. */
const shownOption = /^[ \t]*:(?:alt|caption|title):/;
/** `/// note | Title` of MkDocs, what is in it, and `///`. */
const slashes = /^[ \t]*\/{3,}[ \t]*(?:html\b.*|[\w-]{1,40}[ \t]*(?:\|[ \t]*(.*))?)?$/;

/** A diagram between the fences of Azure DevOps or the tags of Hugo. */
const diagram = /^[ \t]*(?::{3,}[ \t]*mermaid|\{\{[<%][ \t]*mermaid\b[^\n]{0,200}[>%]\}\})[ \t]*$/;
const diagramEnd = /^[ \t]*(?::{3,}|\{\{[<%][ \t]*\/[ \t]*mermaid[ \t]*[>%]\}\})[ \t]*$/;

/**
 * Boxes and tabs that are made by indenting, `!!! note "Title"` of MkDocs, and fences that hold text, of MyST, as plain text: the title
 * as a strong line, what is in them below it. Places for a table of contents go. Code and the number of lines stay.
 */
export function cleanLines(markdown: string): string {
  if (!signs.test(markdown)) return markdown;
  const lines = unwrap(markdown.split("\n"), 0);
  return (mystDirective.test(markdown) ? withoutRemarks(lines) : lines).join("\n");
}

/** `% a remark` and `+++`, the break between cells, where a file has directives of MyST. Code keeps them. */
function withoutRemarks(lines: readonly string[]): readonly string[] {
  let isCode = false;
  return lines.map((line) => {
    if (/^[ \t]*(?:`{3,}|~{3,})/.test(line)) isCode = !isCode;
    return !isCode && /^(?:%(?:[ \t]|$)|\+\+\+(?:[ \t]|$))/.test(line) ? "" : line;
  });
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
      const isList = unreadBody.test(text[0]);
      const inner = isList
        ? lines.slice(at + 1, last).map(() => "")
        : withoutOptions(lines.slice(at + 1, last));
      const title = addressed.test(text[0]) ? "" : (text[3] ?? "");
      out.push(strong(text[1] ?? "", title), ...unwrap(inner, depth + 1), ...(end < 0 ? [] : [""]));
      at = last;
    } else if (diagram.test(line)) {
      const end = lines.findIndex((one, index) => index > at && diagramEnd.test(one));
      const last = end < 0 ? lines.length : end;
      out.push("```mermaid", ...lines.slice(at + 1, last), ...(end < 0 ? [] : ["```"]));
      at = last;
    } else if (/^[ \t]*(?:`{3,}|~{3,})/.test(line)) {
      const mark = line.trim().slice(0, 3);
      const end = lines.findIndex(
        (one, index) => index > at && one.trim().startsWith(mark) && /^[`~]+$/.test(one.trim()),
      );
      const last = end < 0 ? lines.length - 1 : end;
      const isCell = /^[ \t]*`{3,}\{/.test(line);
      const inner = lines.slice(at + 1, last + 1);
      out.push(line, ...(isCell ? withoutOptions(inner) : inner));
      at = last;
    } else {
      if (slashes.test(line)) {
        out.push(strong("", slashes.exec(line)?.[1] ?? ""));
        for (; /^ {4}[\w-]{1,40}:/.test(lines[at + 1] ?? ""); at++) out.push("");
        continue;
      }
      if (/^[ \t>]*:{3,}\{/.test(line)) {
        out.push(line);
        const after = withoutOptions(lines.slice(at + 1, at + 10));
        for (let next = 0; option.test(lines[at + 1] ?? "") && next < 9; next++, at++)
          out.push(after[next] ?? "");
        continue;
      }
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

/** Options below the first line of a directive are blank lines, but for the words that readers see. */
function withoutOptions(lines: readonly string[]): string[] {
  const end = lines.findIndex((line) => !option.test(line));
  const upTo = end < 0 ? lines.length : end;
  return lines.map((line, at) =>
    at >= upTo ? line : shownOption.test(line) ? (option.exec(line)?.[1] ?? "") : "",
  );
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
function strong(indent: string, given: string): string {
  const title = given.replace(icon, "").trim();
  return title === "" ? "" : `${indent}**${title}**  `;
}

/** Lines of switches: `__NOTOC__` of MediaWiki, `~~NOCACHE~~` of DokuWiki. */
const switches =
  /^[ \t]*(?:(?:(?:\\?_){2}(?:(?:NO|FORCE)?TOC|NOEDITSECTION|NOINDEX|INDEX|NOGALLERY|HIDDENCAT|NEWSECTIONLINK|NOTITLE)(?:\\?_){2}|~~NO(?:TOC|CACHE)~~)[ \t]*)+$/;

/** A place for the table of contents; the item of kramdown's, `* TOC`, goes with the mark on the line below it. */
function contents(line: string, before: string[]): string {
  if (switches.test(line)) return "";
  if (/^[ \t]*(?:\[\[_?TO(?:C|SP)_?\]\]|\[toc\]|\([\w .:/-]{1,100}\)=)[ \t]*$/i.test(line)) return "";
  if (!/^[ \t]*\{:?toc\}[ \t]*$/i.test(line)) return line;
  const last = before.length - 1;
  if (/^[ \t]*(?:[*+-]|\d+\.)[ \t]+\S[^\n]{0,60}$/.test(before[last] ?? "")) before[last] = "";
  return "";
}
