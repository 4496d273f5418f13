import { requesterText, type Ticket } from "../ticket/ticket.ts";

/** What customers were using, by the name that everybody knows it by. */
export interface EnvironmentWord {
  readonly name: string;
  /** Tickets that name it, ≥ 1. */
  readonly tickets: number;
}

/** Where the words are looked for, UTF-16 code units. */
const READ_LENGTH = 4000;
const MAX_WORDS = 10;

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
  ["Teams", /\b(?:ms |microsoft )teams\b/i],
  ["VPN", /\bvpn\b/i],
  ["Wi-Fi", /\b(?:wi-?fi|wlan)\b/i],
];

/** An error code, or a name with its version: "0x80070005", "Windows 11", "Thunderbird 115.3". */
const CODE = /\b0x[\da-f]{4,8}\b/gi;
const VERSIONED = /(?<![\p{L}\p{N}])\p{Lu}\p{L}{2,20} \d{1,4}(?:\.\d{1,4}){0,3}(?![\p{L}\p{N}:%])/gu;
/** Words that stand before a number without being versioned. */
const NO_PRODUCT =
  /^(?:the|since|about|after|before|error|ticket|room|floor|page|step|line|phone|on|in|at|for|we|and|got|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*) /i;

/**
 * Systems, programs, versions and error codes that the `tickets` name, most tickets first, ties by name, at most ten. A name
 * that no list knows counts from two tickets on. O(length of the texts read).
 */
export function environmentWords(
  tickets: readonly Pick<Ticket, "subject" | "description">[],
): EnvironmentWord[] {
  const known = new Map<string, number>();
  const found = new Map<string, number>();
  for (const ticket of tickets) {
    const text = requesterText(ticket).slice(0, READ_LENGTH);
    for (const [name, pattern] of KNOWN) if (pattern.test(text)) add(known, name);
    const codes = (text.match(CODE) ?? []).map((code) => code.toLowerCase());
    const versioned = (text.match(VERSIONED) ?? []).filter((name) => !NO_PRODUCT.test(name));
    for (const name of new Set([...codes, ...versioned])) add(found, name);
  }
  return [...known, ...[...found].filter(([, count]) => count >= 2)]
    .map(([name, count]) => ({ name, tickets: count }))
    .sort((a, b) => b.tickets - a.tickets || (a.name < b.name ? -1 : 1))
    .slice(0, MAX_WORDS);
}

function add(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
