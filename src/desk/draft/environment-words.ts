import { addTo } from "../../core/math/add-to.ts";
import { isGivenName } from "../../core/privacy/given-names.ts";
import { maskPersonalData } from "../../core/privacy/mask-personal-data.ts";
import { detectLanguage } from "../../core/text/detect-language.ts";
import { requesterText, type Ticket } from "../../core/ticket/ticket.ts";

/** What customers were using, by the name that everybody knows it by. */
interface EnvironmentWord {
  readonly name: string;
  /** Tickets that name it, ≥ 1. */
  readonly tickets: number;
}

/** Where the words are looked for, UTF-16 code units. */
const READ_LENGTH = 4000;
const MAX_WORDS = 10;
/** A name that no list knows and that has no version counts if this share of the tickets use it, and two of them. */
const OFTEN = { share: 0.25, tickets: 2 };

/** Systems, browsers and office programs, as people write them. */
const KNOWN: readonly (readonly [string, RegExp])[] = [
  ["macOS", /\b(?:mac ?os(?: ?x)?|osx|macbook|imac)\b/i],
  ["iOS", /\b(?:ios|iphone)\b/i],
  ["iPadOS", /\bipad(?:os)?\b/i],
  ["Android", /\b(?:android|samsung galaxy|pixel \d)\b/i],
  ["Linux", /\b(?:linux|ubuntu|debian|fedora)\b/i],
  ["Windows", /\b(?:windows|win ?(?:7|8|10|11))\b/i],
  ["Chrome", /\b(?:google )?chrome\b/i],
  ["Edge", /\b(?:microsoft edge|ms edge|edge browser)\b/i],
  ["Firefox", /\bfire ?fox\b/i],
  ["Safari", /\bsafari\b/i],
  ["Outlook", /\boutlook\b/i],
  ["Teams", /\b(?:(?:MS|ms|Ms|Microsoft|microsoft) teams|Teams)\b/],
  ["VPN", /\bvpn\b/i],
  ["Wi-Fi", /\b(?:wi-?fi|wlan)\b/i],
];

/** A word with a capital where no sentence begins. Subjects may have capitals throughout, so descriptions alone are read for it. */
const NAMED = /(?<=[\p{L}\p{N},] )\p{Lu}[\p{L}\p{N}]{3,20}(?![\p{L}\p{N}@'’-])/gu;

/** An error code, or a name with its version: "0x80070005", "Windows 11", "Thunderbird 115.3". */
const CODE = /\b0x[\da-f]{4,8}\b/gi;
const VERSIONED = /(?<![\p{L}\p{N}])\p{Lu}\p{L}{2,20} \d{1,4}(?:\.\d{1,4}){0,3}(?![\p{L}\p{N}:%])/gu;
/** Written with a capital without being a product. */
const NO_NAME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|help|hello|thanks?|regards|please|when|then|first|second|third|last|today|tomorrow|yesterday|since|still|also|same|urgent|somebody|someone|nobody|everyone|there|this|that|what|where|english|german|french|spanish|europe|settings|inbox|folders?|options|preferences|tools)$/i;
/** Words that stand before a number without being versioned. */
const NO_PRODUCT =
  /^(?:the|since|about|after|before|error|ticket|room|floor|page|step|line|phone|on|in|at|for|we|and|got|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*) /i;

/**
 * Systems, programs, versions and error codes that the `tickets` name, most tickets first, ties by name, at most ten. A name
 * that no list knows counts from two tickets on, one without a version from a quarter of them. O(length of the texts read).
 */
export function environmentWords(
  tickets: readonly Pick<Ticket, "subject" | "description">[],
): EnvironmentWord[] {
  const known = new Map<string, number>();
  const found = new Map<string, number>();
  const names = usualNames(tickets);
  for (const ticket of tickets) {
    const text = requesterText(ticket).slice(0, READ_LENGTH);
    for (const [name, pattern] of KNOWN) if (pattern.test(text)) addTo(known, name);
    const codes = (text.match(CODE) ?? []).map((code) => code.toLowerCase());
    const versioned = (text.match(VERSIONED) ?? []).filter((name) => !NO_PRODUCT.test(name));
    for (const name of new Set([...codes, ...versioned])) addTo(found, name);
    for (const name of names) if (hasWord(text, name)) addTo(found, name);
  }
  return [...known, ...[...found].filter(([, count]) => count >= OFTEN.tickets)]
    .map(([name, count]) => ({ name, tickets: count }))
    .sort((a, b) => b.tickets - a.tickets || (a.name < b.name ? -1 : 1))
    .slice(0, MAX_WORDS);
}

/** Names that enough of the descriptions write with a capital within a sentence. */
function usualNames(tickets: readonly Pick<Ticket, "subject" | "description">[]): string[] {
  const counts = new Map<string, number>();
  for (const { description } of tickets) {
    // In German every noun has a capital.
    if (detectLanguage(description) === "de") continue;
    const words = maskPersonalData(description.slice(0, READ_LENGTH)).match(NAMED) ?? [];
    for (const word of new Set(words)) if (!NO_NAME.test(word) && !isGivenName(word)) addTo(counts, word);
  }
  const fewest = Math.max(OFTEN.tickets, OFTEN.share * tickets.length);
  const texts = tickets.map((ticket) => requesterText(ticket).slice(0, READ_LENGTH));
  return [...counts].flatMap(([name, count]) => {
    const isKnown = KNOWN.some(([, pattern]) => pattern.test(name));
    return count >= fewest && !isKnown && isUsual(name, texts) ? [name] : [];
  });
}

/** Whether half of the tickets that have the word write it with the capital: "Space" is but a word at the head of something. */
function isUsual(name: string, texts: readonly string[]): boolean {
  const holders = texts.filter((text) => hasWord(text, name));
  return holders.filter((text) => text.includes(name)).length >= holders.length / 2;
}

function hasWord(text: string, name: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{N}])${name}(?![\\p{L}\\p{N}])`, "iu").test(text);
}
