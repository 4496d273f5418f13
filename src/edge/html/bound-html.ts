import { matchComments } from "../../core/text/match-comments.ts";

/** Longest page that is read, in UTF-16 code units, pictures left out. An article of that length has some 100,000 words. */
const MAX_LENGTH = 1_000_000;

/** Most elements of a page: each takes some 0.1 ms, and a table of 2,000 rows with six columns has 14,000. */
const MAX_ELEMENTS = 40_000;

/** What goes before anything is read: scripts and styles with all that is in them, and pictures that are written into the page. */
const BALLAST =
  /<(script|style|template|noscript|svg|math|object|embed)\b[^<>]{0,1000}>[\s\S]*?(?:<\/\1\s*>|$)|\b(?:src|href)\s*=\s*(?:"data:[^"]*"|'data:[^']*'|data:[^\s>]*)/gi;

/** A page that is read in bounded time, and whether its end is missing. */
export function boundHtml(html: string): { readonly markup: string; readonly isCut: boolean } {
  const light = html.replace(BALLAST, "");
  const shallow = shallowHtml(light.slice(0, MAX_LENGTH));
  const end = endOf(shallow);
  return { markup: shallow.slice(0, end), isCut: light.length > MAX_LENGTH || end < shallow.length };
}

/** Where it has the most elements that are read. */
function endOf(html: string): number {
  const tag = /<[a-z][^<>]*>/gi;
  for (let elements = 0; elements < MAX_ELEMENTS; elements++) if (!tag.test(html)) return html.length;
  return tag.lastIndex;
}

/** Elements within each other that are kept. */
const MAX_DEPTH = 50;

/** Elements that end by themselves. */
const SELF_ENDING = new Set(
  "area base br col embed hr img input link meta source track wbr p li dt dd td th tr tbody thead tfoot colgroup option".split(
    " ",
  ),
);

const TAG = /<(\/?)([a-z][\w:-]{0,60})(?:[^<>"']|"[^"]{0,5000}"|'[^']{0,5000}'){0,300}>/gi;

/**
 * The markup with the tags of elements deeper than 50 left out, their words kept, and without ends of what was never begun: so that
 * its tree is shallow, however the page is written. Comments go too. Linear.
 */
function shallowHtml(markup: string): string {
  const open: string[] = [];
  let beyond = 0;
  return withoutComments(markup).replace(TAG, (tag: string, close: string, name: string) => {
    const element = name.toLowerCase();
    if (SELF_ENDING.has(element)) return beyond > 0 ? " " : tag;
    if (close === "") {
      if (open.length >= MAX_DEPTH) beyond++;
      else open.push(element);
      return beyond > 0 ? " " : tag;
    }
    if (beyond > 0) {
      beyond--;
      return " ";
    }
    const at = open.lastIndexOf(element);
    if (at < 0) return "";
    open.length = at;
    return tag;
  });
}

/** A comment that is never closed takes the rest with it, as in a browser; one within another goes with it. */
function withoutComments(markup: string): string {
  const comments = matchComments(markup);
  const parts: string[] = [];
  let at = 0;
  for (let start = markup.indexOf("<!--"); start >= 0; start = markup.indexOf("<!--", at)) {
    parts.push(markup.slice(at, start));
    const end = comments.get(start)?.end;
    if (end === undefined) return parts.join("");
    at = end;
  }
  return parts.join("") + markup.slice(at);
}
