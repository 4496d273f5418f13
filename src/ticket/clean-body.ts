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
  let current = tidy(text);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const lines = current.split("\n");
    const unquoted = tidyAgain(dropQuotes(lines, round === 0 ? subject : {}), lines);
    if (unquoted.length === 0) return current;
    const next = tidyAgain(dropFrame(unquoted), unquoted);
    if (next.length === 0) return unquoted.join("\n");
    current = next === lines ? current : next.join("\n");
    if (unquoted === lines) break;
  }
  return current;
}

/** Lines that were tidy before some were taken off; the same list if none were. */
function tidyAgain(lines: readonly string[], before: readonly string[]): readonly string[] {
  if (lines.length === before.length && lines.every((line, i) => line === before[i])) return before;
  const text = tidy(lines.join("\n"));
  return text === "" ? [] : text.split("\n");
}

/** What a tidy text has not. */
const UNTIDY = /[\r\u2028\u2029]|[^\S\n](?:\n|$)|\n\n\n|^\n|\n$/;

/** One kind of line end, no white space at the ends of lines, at most one blank line in a row. */
function tidy(text: string): string {
  if (!UNTIDY.test(text)) return text;
  return text
    .replace(/\r\n?|\u2028|\u2029/g, "\n")
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/^\n+|\n+$/g, "");
}
