import { matchComments } from "../../core/text/match-comments.ts";

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
export function shallowHtml(markup: string): string {
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
