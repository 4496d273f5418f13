import { readCondition } from "./reserved/read-condition.ts";

/** Asks only whether somebody signed in: what stands behind its `else` is for all. Of a role or a customer it may be for the desk. */
const signedIn =
  /^\{%-?\s*if\s+(?:(?:current_)?user|visitor|session)(?:\.(?:is_)?(?:authenticated|signed_?in|logged_?in|present|exists))?\s*-?%\}$/i;

/** Whether what stands behind the `else` of a condition is for all: it asks whether somebody signed in, or works at the desk. */
export function leavesElse(tag: string): boolean {
  return signedIn.test(tag) || readCondition(tag.replace(/^\{%-?\s*if\b|-?%\}$/g, "")) === "few";
}

const step = /\{%-?\s{0,9}(?<name>if|unless|case|for|else|elsif|elif|end\w{0,20})\b[^%\n]{0,300}%\}/g;

/** Past the `else` of a condition whose text is [start, end); `null` if it has none, or further conditions. */
export function endOfElse(text: string, start: number, end: number): number | null {
  let depth = 0;
  step.lastIndex = start;
  for (let match = step.exec(text); match !== null && match.index < end; match = step.exec(text)) {
    const name = match.groups?.name ?? "";
    if (name.startsWith("end")) depth--;
    else if (!name.startsWith("el")) depth++;
    else if (depth === 0) return name === "else" ? match.index + match[0].length : null;
  }
  return null;
}
