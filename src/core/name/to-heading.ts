import { isShouted } from "../text/is-shouted.ts";
import { stripTicketNoise } from "../text/ticket-noise.ts";

/** What a question or a wish says before it comes to the point. English; other subjects stay as they are. */
const OPENINGS: readonly (readonly [RegExp, string])[] = [
  [/^(?:(?:re|fwd?|aw|wg)\s*:\s*)+/i, ""],
  [
    /^(?:hi|hello|hey|dear|please|pls|plz|kindly|urgent)\b(?:\s+(?:all|there|team|everyone|please|sir))?(?:[\s,.!:-]+|$)/i,
    "",
  ],
  [
    /^(?:question|help|so|also|but|and|well|ok)(?:\s*[,.!:-]+\s*|\s+(?=(?:how|why|where|what|can|is|i|please)\b)|$)/i,
    "",
  ],
  [/^(?:help (?:me )?(?:to|with)|to)\s+/i, ""],
  [
    /^(?:please |can (?:you|someone|anyone) )?(?:please )?(?:tell me |explain |show me |let me know |i (?:don't|do not) know )?how (?:do|can|could|should|would|may|might) (?:i|we|you|one)\s+/i,
    "How to ",
  ],
  [/^(?:please |can (?:you|someone|anyone) )?(?:tell me |explain |show me )?how to\s+/i, "How to "],
  [/^where (?:do|can|could|should|would) (?:i|we|you|one) /i, "Where to "],
  [
    /^(?:is there|there must be|isn't there) (?:a|any|some|an easy|a simple) ?(?:way|method|option)? (?:to|of|for)\s+/i,
    "How to ",
  ],
  [/^(?:is it|is this) possible (?:for me )?to\s+/i, "How to "],
  [/^(?:am i|are we) able to\s+/i, "How to "],
  [/^what(?: i|')s the (?:best |easiest |fastest |right )?way (?:to|of)\s+/i, "How to "],
  [/^(?:can|could|may) (?:i|we|you|one)\s+(?:please )?/i, "How to "],
  [/^(?:i|we)(?: would|'d| really)? (?:want|like|need|wish) to (?:know how to |be able to )?/i, "How to "],
  [/^(?:i|we)(?:'m| am|'re| are)? (?:trying|tried|wanting|looking) to\s+/i, "How to "],
  [/^(?:(?:i|we)(?:'m| am|'re| are) )?(?:unable|not able) to\s+/i, "Cannot "],
  [/^(?:i|we) (?:cannot|can not|can'?t|could not|couldn'?t)\s+/i, "Cannot "],
  [/^(?:i|we) (?:have|had|get|got|am getting|keep getting)\s+/i, ""],
];

/** The first sentence of `text` as a heading: without courtesy, about "your" things, capital first, no full stop. */
export function toHeading(said: string): string {
  let text = stripTicketNoise(said).normalize("NFC").replace(/[’‘]/g, "'").replace(/\s+/g, " ").trim();
  text = text.split(/[.?!]\s/, 1)[0]!;
  text = withoutOuterQuotes(text.replace(/^[\s.,;:!?-]+|[\s.!]+$/g, "")).replace(
    /[\s([-]+solved[\s)\]]*$/i,
    "",
  );
  for (const [opening, instead] of OPENINGS) text = text.replace(opening, instead);
  text = text.replace(/\b(log|sign) in into\b/gi, "$1 in to");
  if (TURNED.test(text)) text = text.replace(/\bmy\b/gi, "your");
  text = text.replace(/[\s.?!,;:…-]+$/u, "");
  text = text.replace(VERSION_AT_END, "").replace(SHOUTED_WORDS, (words) => words.toLowerCase());
  return capitalise(isShouted(text) ? text.toLowerCase() : text);
}

/** What was turned into a heading speaks to its reader; what stays as it was written still speaks of its writer. */
const TURNED = /^(?:How to|Where to|Cannot) (?!.*\b(?:I|me|we|us)\b)/;

/** "since version 128.1.0esr", "(115.2)": an article outlives it. */
const VERSION_AT_END =
  /[\s,(–-]+(?:since|starting with|after)(?: [\p{L}]{1,20}){0,3} v?\d+\)?$|(?:(?:[\s,(–-]+(?:since|starting|after|in|on|with|from|upgrading|updating|update|upgrade|to|the|latest|new)){1,5}(?: \p{Lu}\w{1,20})?)?[\s,(-]+(?:(?:ver|version|v)\.? )?v?\d+(?:\.\d+)+\w*\)?$/u;
/** Three words in capitals, or one that is too long for an acronym. */
const SHOUTED_WORDS = /(?<![\p{L}\p{N}_])(?:\p{Lu}{2,}(?: \p{Lu}+){2,}|\p{Lu}{6,})(?![\p{L}\p{N}_])/gu;

/** Quotes around the whole go, and those without a partner; a pair around a part of it stays. */
function withoutOuterQuotes(text: string): string {
  const bare = text.replace(/^["'“”]+|["'“”]+$/g, "").replace(/(?<=\s)'(?=\w)/g, "");
  return (bare.match(/["“”]/g)?.length ?? 0) % 2 === 0 ? bare : bare.replace(/["“”]/g, "");
}

/** Written in small letters by many, and in a heading by nobody. */
const ACRONYMS =
  /(?<![.\w'’-])(?:vpn|pdf|usb|sms|url|html|css|dns|pc|tv|ai|sim|qr|api|imap|pop3|smtp|csv|mfa|2fa|sso|gps|lan|ssl|tls|gif|jpg)\b(?![.\w-])/gi;

/** Capital first, unless the word has one further on ("iPrint"); known acronyms in capitals. */
export function capitalise(text: string): string {
  return text
    .replace(ACRONYMS, (word) => word.toUpperCase())
    .replace(/^\p{Ll}(?![\p{L}\p{N}]*\p{Lu})/u, (letter) => letter.toUpperCase());
}
