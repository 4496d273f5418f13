import type { Analyzer } from "../text/analyzer.ts";
import { stripTicketNoise } from "../text/ticket-noise.ts";
import type { TellingTerm } from "./telling-terms.ts";

/** Longer subjects tell a story. */
const MAX_WORDS = 12;
const MAX_LENGTH = 90;

/**
 * A title for the article to write, from the `subjects` (most typical first): the one that tells most in fewest words,
 * as a heading ("How do I move my profile??" becomes "How to move your profile"). `label` if no subject will do.
 */
export function titleGap(
  subjects: readonly string[],
  { terms, label, analyzer }: { terms: readonly TellingTerm[]; label: string; analyzer: Analyzer },
): string {
  const weights = new Map(terms.map(({ term, weight }) => [term, weight]));
  let best = { title: capitalise(label), worth: 0 };
  for (const [place, subject] of subjects.entries()) {
    const title = toHeading(subject);
    const words = title.split(" ").length;
    if (words > MAX_WORDS || title.length > MAX_LENGTH) continue;
    const told = [...new Set(analyzer.terms(title))].reduce((sum, term) => sum + (weights.get(term) ?? 0), 0);
    const worth =
      (told / Math.sqrt(Math.max(4, words))) * fitness(title) * (1 - place / (4 * subjects.length));
    if (worth > best.worth) best = { title, worth };
  }
  return best.title;
}

/** What a question or a wish says before it comes to the point. English; other subjects stay as they are. */
const OPENINGS: readonly (readonly [RegExp, string])[] = [
  [/^(?:(?:re|fwd?|aw|wg)\s*:\s*)+/i, ""],
  [
    /^(?:hi|hello|hey|dear|please|pls|question|help|urgent)\b(?:\s+(?:all|there|team|everyone|please))?[\s,.!:-]+/i,
    "",
  ],
  [
    /^(?:please |can (?:you|someone|anyone) )?(?:tell me |explain )?how (?:do|can|could|should|would|may) (?:i|we|you|one)\s+/i,
    "How to ",
  ],
  [/^how to\s+/i, "How to "],
  [
    /^(?:is there|there must be|isn't there) (?:a|any|some|an easy|a simple) ?(?:way|method|option)? (?:to|of|for)\s+/i,
    "How to ",
  ],
  [/^is it possible (?:for me )?to\s+/i, "How to "],
  [/^what(?: i|')s the (?:best |easiest |right )?way (?:to|of)\s+/i, "How to "],
  [/^(?:can|could|may) (?:i|we|you|one)\s+/i, "How to "],
  [/^(?:i|we)(?: would|'d| really)? (?:want|like|need|wish) to (?:know how to |be able to )?/i, "How to "],
  [/^(?:i|we)(?:'m| am|'re| are)? (?:trying|tried|wanting|looking) to\s+/i, "How to "],
  [/^(?:i|we)(?:'m| am|'re| are) (?:unable|not able) to\s+/i, "Cannot "],
  [/^(?:i|we) (?:cannot|can not|can'?t|could not|couldn'?t)\s+/i, "Cannot "],
  [/^(?:i|we) (?:have|had|get|got|am getting|keep getting)\s+/i, ""],
];

/** The first sentence as a heading: without courtesy, about "your" things, capital first, no full stop. */
function toHeading(subject: string): string {
  let text = stripTicketNoise(subject).normalize("NFC").replace(/[’‘]/g, "'").replace(/\s+/g, " ").trim();
  text = text.split(/[.?!]\s/, 1)[0]!;
  text = text.replace(/^["'“”\s]+|["'“”\s.!]+$/g, "").replace(/[\s([-]+solved[\s)\]]*$/i, "");
  for (const [opening, instead] of OPENINGS) text = text.replace(opening, instead);
  text = text.replace(/\bmy\b/gi, "your").replace(/[\s.?!,;:…-]+$/u, "");
  return capitalise(isShouted(text) ? text.toLowerCase() : text);
}

/** What makes a heading a poorer one, and what is left of it then. English. */
const FLAWS: readonly (readonly [RegExp, number])[] = [
  // still somebody's own
  [/\b(?:i|i'm|i've|i'd|me|we|you)\b/i, 0.6],
  // asks
  [/^(?:why|what|when|where|who|is|are|does|do|did|has|will)\b/i, 0.8],
  // one or two words say too little
  [/^\S+(?: \S+)?$/, 0.7],
  // names a version, or what was masked
  [/\d\.\d|\[[\p{L}-]+\]/u, 0.7],
  // breaks off: "returns no results in", but not "cannot log in"
  [/(?<!\b(?:log|logged|logging|sign|signed|signing|turn|turned|switch|plug|opt))\s(?:in|on)$/i, 0.6],
  [/\s(?:at|to|of|for|from|by|with|and|or|but|the|an?|your|is|are|when|after)$/i, 0.6],
];

/** In (0, 1]. */
function fitness(title: string): number {
  return FLAWS.reduce((worth, [flaw, left]) => (flaw.test(title) ? worth * left : worth), 1);
}

/** More than two words and no small letter. */
function isShouted(text: string): boolean {
  return text.split(" ").length > 2 && text === text.toUpperCase();
}

function capitalise(text: string): string {
  return text.replace(/^\p{Ll}(?!\p{Lu})/u, (letter) => letter.toUpperCase());
}
