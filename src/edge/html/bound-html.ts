import { shallowHtml } from "./shallow-html.ts";

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
