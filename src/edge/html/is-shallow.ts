/** Elements within each other that are read: beyond, a tree would overflow the stack of who walks it. */
const MAX_DEPTH = 100;

/** Elements that end by themselves. */
const SELF_ENDING = new Set(
  "area base br col embed hr img input link meta source track wbr p li dt dd td th tr tbody thead tfoot colgroup option".split(
    " ",
  ),
);

/** Whether no more than 100 elements of a page stand within each other; counted by tags, so never too few. Linear. */
export function isShallow(markup: string): boolean {
  let depth = 0;
  for (const [, close, name] of markup.matchAll(/<(\/?)([a-z][\w-]*)/gi)) {
    if (SELF_ENDING.has(name!.toLowerCase())) continue;
    depth = close === "" ? depth + 1 : Math.max(0, depth - 1);
    if (depth > MAX_DEPTH) return false;
  }
  return true;
}
