import type { Passage } from "./passage.ts";
import { readCondition } from "./read-condition.ts";

const opening = /\{\s{0,9}(?<condition>[!\w.$?[\]"'=() \t&|-]{1,120}?)\s{0,9}(?:&&|\?)\s{0,9}(?=[(<])/g;
const MOST = 20_000;

/**
 * Expressions of MDX whose text is for few readers: `{props.internal && (<p>…</p>)}`, `{isStaff ? <A /> : <B />}`, both branches. One that never ends
 * is none.
 */
export function expressionPassages(text: string): Passage[] {
  if (!/\{[^{}\n]{1,130}(?:&&|\?)/.test(text)) return [];
  const found: Passage[] = [];
  let end = 0;
  for (const match of text.matchAll(opening)) {
    if (match.index < end || readCondition(match.groups?.condition ?? "") === null) continue;
    if (readCondition(match.groups?.condition ?? "") === "rest" && !match[0].includes("?")) continue;
    const closed = closingBrace(text, match.index);
    if (closed === null) continue;
    end = closed;
    found.push({ start: match.index, end, mark: match[0].slice(0, 80) });
  }
  return found;
}

/** Past the brace that closes the one at `start`. */
function closingBrace(text: string, start: number): number | null {
  let depth = 0;
  const last = Math.min(text.length, start + MOST);
  for (let at = start; at < last; at++) {
    if (text[at] === "{") depth++;
    else if (text[at] === "}" && --depth === 0) return at + 1;
  }
  return null;
}
