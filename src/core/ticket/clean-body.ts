import { dropQuotes, type SubjectSays } from "./mail-quote.ts";
import { dropFrame } from "./mail-signature.ts";

/** Rounds until nothing changes any more; two are the rule. */
const MAX_ROUNDS = 8;

/**
 * What a person wrote, without greeting, signature, legal notices and quoted older mails; a forwarded mail is opened.
 * The words that stay are as they were written. Text in which nothing would be left is kept whole.
 * Linear in the length of the text; cleaning twice changes nothing.
 */
export function cleanBody(text: string, subject: SubjectSays = {}): string {
  let current = tidy(linesOf(text));
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const unquoted = tidy(dropQuotes(current, round === 0 ? subject : {}));
    if (unquoted.length === 0) break;
    const next = tidy(dropFrame(unquoted));
    if (next.length === 0) return unquoted.join("\n");
    const isUnquoted = unquoted.length < current.length || unquoted.some((line, i) => line !== current[i]);
    current = next;
    if (!isUnquoted) break;
  }
  return current.join("\n");
}

/** A plain line feed is what most texts have, and quicker to split at than a pattern. */
function linesOf(text: string): readonly string[] {
  return text.split(OTHER_LINE_END.test(text) ? LINE_END : "\n");
}

const OTHER_LINE_END = /[\r\u2028\u2029]/;
const LINE_END = /\r\n|[\n\r\u2028\u2029]/;

/** No white space at the ends of lines, no blank line at the start and the end, at most one in a row. */
function tidy(lines: readonly string[]): readonly string[] {
  const kept: string[] = [];
  for (const line of lines) {
    const text = line.trimEnd();
    if (text !== "" || (kept.length > 0 && kept.at(-1) !== "")) kept.push(text);
  }
  if (kept.at(-1) === "") kept.pop();
  return kept;
}
