import { elementRanges } from "./strip-hidden.ts";

/** A comment of a few words, in lower case, without the blanks around it. */
const comment = /<!--[ \t]*([^\n<>]{3,60}?)[ \t]*-->/g;
const name = "(?:[a-z]{3,12}_)?no[-_ ]?(?:index|search)";
const begins = new RegExp(
  `^(?:(?:begin|start)?[ :_-]*${name}(?:[ :_-]*(?:begin|start|on))?|googleoff(?:: ?(?:all|index|snippet))?|zoomstop|stop[-_ ]?index(?:ing)?|index(?:ing)?[ :_-]+(?:off|stop))$`,
);
const ends = new RegExp(
  `^(?:\\/ ?${name}|(?:end|stop)[ :_-]*${name}|${name}[ :_-]*(?:end|stop|off)|googleon(?:: ?(?:all|index|snippet))?|zoomrestart|(?:re)?start[-_ ]?index(?:ing)?|index(?:ing)?[ :_-]+(?:on|start))$`,
);

/**
 * What a page keeps from searches and shows: between `<!-- noindex -->` and `<!-- /noindex -->` or `<!--googleoff: all-->` and `<!--googleon: all-->`, in
 * `<noindex>`. A comment without its other half keeps nothing.
 */
export function unindexedRanges(text: string): (readonly [start: number, end: number])[] {
  if (!/no[-_ ]?(?:index|search)|googleo|zoomstop|index/i.test(text)) return [];
  const found: (readonly [number, number])[] = [];
  let open: number | null = null;
  for (const match of text.matchAll(comment)) {
    const said = match[1]!.toLowerCase();
    if (open === null && begins.test(said)) open = match.index;
    else if (open !== null && ends.test(said)) {
      found.push([open, match.index + match[0].length]);
      open = null;
    }
  }
  const elements = /<noindex\b/i.test(text)
    ? elementRanges(text, (element) => element.toLowerCase() === "noindex")
    : [];
  return [...found, ...elements];
}
