import { dropQuotes } from "./mail-quote.ts";
import { dropFrame } from "./mail-signature.ts";

/** What is known about a body besides its text. */
export interface CleanBodyOptions {
  /** The subject says that the mail was forwarded ("FW:"): the older mail below it is then the message. Default `false`. */
  readonly forwarded?: boolean;
}

/** Rounds until nothing changes any more; two are the rule. */
const MAX_ROUNDS = 8;

/**
 * What a person wrote, without greeting, signature, legal notices and quoted older mails; a forwarded mail is opened.
 * The words that stay are as they were written. Text in which nothing would be left is kept whole.
 * Linear in the length of the text; cleaning twice changes nothing.
 */
export function cleanBody(text: string, options: CleanBodyOptions = {}): string {
  const whole = tidy(text);
  let current = whole;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const lines = current.split("\n");
    const next = tidy(dropFrame(dropQuotes(lines, options.forwarded === true && round === 0)).join("\n"));
    if (next === "") return current;
    if (next === current) break;
    current = next;
  }
  return current;
}

/** One kind of line end, no white space at the ends of lines, at most one blank line in a row. */
function tidy(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029/g, "\n")
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/^\n+|\n+$/g, "");
}
