import { renderMarkdown } from "../html/index.ts";
import { escapeHtml } from "./wiki-html.ts";

/** Elements of Confluence's own that end by themselves: to a reader of HTML they would never end. */
const EMPTY = /<((?:ac|ri|at):[\w-]{1,60})((?:[^<>"']|"[^"]{0,5000}"|'[^']{0,5000}'){0,100}?)\/>/gi;

/** What stands before the text of a Markdown macro. */
const MARKDOWN =
  /<ac:structured-macro[^<>]{0,300}\sac:name="(?:markdown|md)[\w-]{0,30}"[^<>]{0,300}>(?:(?!<ac:structured-macro)[\s\S]){0,600}<ac:plain-text-body>\s*$/i;

/** Confluence's storage format (XHTML) as a reader of HTML reads it: CDATA as text, that of a Markdown macro as its HTML, empty
 * elements with an end. Linear. */
export function confluenceMarkup(storage: string): string {
  return withoutCdata(storage)
    .replace(EMPTY, "<$1$2></$1>")
    .replace(/<time\s+datetime="([^"<>]{1,40})"\s*(?:\/>|><\/time>)/gi, "$1");
}

function withoutCdata(storage: string): string {
  const parts: string[] = [];
  let at = 0;
  for (let start = storage.indexOf("<![CDATA["); start >= 0; start = storage.indexOf("<![CDATA[", at)) {
    const end = storage.indexOf("]]>", start);
    const text = storage.slice(start + 9, end < 0 ? undefined : end);
    const isMarkdown = MARKDOWN.test(storage.slice(Math.max(at, start - 1_000), start));
    parts.push(storage.slice(at, start), isMarkdown ? renderMarkdown(text) : escapeHtml(text));
    if (end < 0) return parts.join("");
    at = end + 3;
  }
  return parts.join("") + storage.slice(at);
}
