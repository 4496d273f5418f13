import { wordsOfKey } from "../header/header-entry.ts";
import { isForFew } from "./few-readers.ts";
import type { Passage } from "./passage.ts";

const comment =
  /<!--[ \t]*([^\n]{1,80}?)[ \t]*-->|^\[(?:\/\/|comment)\]:[ \t]*(?:#|<>)?[ \t]*["'(]([^\n]{1,80})["')][ \t]*$/gim;
const starts = /^(?:begin|start|open|if|ifdef|region)$/;
const ends = /^(?:end|stop|close|endif|fi|endregion)$/;

/**
 * Passages between two comments that say for whom they are: `<!-- internal:start -->…<!-- internal:end -->`, `<!-- staff-only -->…<!-- /staff-only -->`.
 * One that is said to begin and never ends takes the rest; a comment without another is none.
 */
export function commentPassages(text: string): Passage[] {
  if (!text.includes("<!--") && !/^\[(?:\/\/|comment)\]:/im.test(text)) return [];
  const found: Passage[] = [];
  let open: { readonly start: number; readonly mark: string; readonly isSaid: boolean } | null = null;
  for (const match of text.matchAll(comment)) {
    const said = (match[1] ?? match[2] ?? "").trim();
    const words = wordsOfKey(said);
    const isEnd = said.startsWith("/") || words.some((word) => ends.test(word));
    const name = words.filter((word) => !starts.test(word) && !ends.test(word)).join(" ");
    if (isEnd && open !== null && (name === "" || isForFew(name))) {
      found.push({ start: open.start, end: match.index + match[0].length, mark: open.mark });
      open = null;
    } else if (!isEnd && open === null && name !== "" && isForFew(name)) {
      open = {
        start: match.index,
        mark: match[0].slice(0, 80),
        isSaid: words.some((word) => starts.test(word)),
      };
    }
  }
  return open?.isSaid ? [...found, { start: open.start, end: text.length, mark: open.mark }] : found;
}
