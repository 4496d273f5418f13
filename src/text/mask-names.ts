import { GIVEN_NAMES } from "./given-names.ts";

const MASK = "[name]";

/**
 * The text with names of people replaced by `[name]`, where their place or a given name tells that they are some: after a greeting
 * ("Hi Anna,"), at the end after a closing ("Regards, Tom"), after "my name is" or "Mr.", a common given name before a surname
 * ("John Smith"), or after a word such as "for" ("laptop for Maria"), and in the path of a home folder. Precision first: words must
 * start with a capital; products, teams and places stay. So rare names, and those in small letters, are not found. Linear in the text.
 */
export function maskNames(text: string): string {
  return PLACES.reduce((masked, place) => masked.replace(place, maskAtPlace), text)
    .replace(FULL_NAME, (whole: string, given: string) => (GIVEN_NAMES.has(given) ? MASK : whole))
    .replace(SINGLE_NAME, (whole: string, before: string, given: string) =>
      GIVEN_NAMES.has(given) ? `${before}${MASK}` : whole,
    );
}

/** What stands where a name would stand, but is none. */
const NOBODY = new Set(
  `All Team Support Helpdesk Help Desk Service Servicedesk Everyone Everybody There Sir Madam Folks Guys Colleagues Colleague IT Admin
  Administrator Staff Friends You Regards Again Best Kind Outlook Windows Teams Microsoft Office Zoom Excel Word Adobe Google Apple
  Thunderbird Firefox Mozilla VPN WiFi Today Tomorrow Morning Afternoon Evening Monday Tuesday Wednesday Thursday Friday Zusammen
  Kollegen Alle Leute Mr Mrs Ms Dr Prof Herr Frau`
    .trim()
    .split(/\s+/u),
);

const WORD = "(?:\\p{Lu}['’])?\\p{Lu}\\p{Ll}{1,20}(?:[-'’]\\p{Lu}\\p{Ll}{1,20}){0,2}";
const ONE_TO_THREE = `${WORD}(?: (?:${WORD}|\\p{Lu}\\.)){0,2}`;
const START = "(?<![\\p{L}\\p{N}_@.-])";
const GREETING =
  "(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear|[Gg]ood (?:morning|afternoon|evening)|[Hh]allo|[Ll]iebe[rs]?|[Gg]uten (?:Tag|Morgen)|[Bb]onjour|[Hh]ola)";
const CLOSING =
  "(?:(?:[Bb]est|[Kk]ind|[Ww]arm)? ?[Rr]egards|[Bb]est wishes|[Cc]heers|[Ss]incerely|[Tt]hanks|[Tt]hank you|[Mm]any thanks|(?:[Mm]it freundlichen|[Vv]iele|[Ll]iebe|[Bb]este) Gr(?:ü|ue)(?:ß|ss)en?|[Gg]ruß|[Cc]ordialement|[Ss]aludos)";

/** Each has three groups: what stays before, the name, and nothing or what stays behind. */
const PLACES: readonly RegExp[] = [
  `(${START}(?:Mr\\.?|Mrs\\.?|Ms\\.|Dr\\.|Prof\\.|Herrn?|Frau) )(${WORD}(?: ${WORD})?)()`,
  // "Hi Anna, …", "Dear Mrs. Smith:"; with no mark behind, the name ends the text
  `(${START}${GREETING},? )(${ONE_TO_THREE})(?=\\s*(?:[,!:;–]|\\.(?:\\s|$)|-\\s|\\n|$))()`,
  `(${START}${CLOSING}[,.!]?\\s+)(${ONE_TO_THREE})(?=\\s*\\.?\\s*$)()`,
  `(${START}[Mm]y name is )(${ONE_TO_THREE})()`,
  `(\\\\Users\\\\|/Users/|/home/)([\\p{L}\\p{N}._-]{1,64})()`,
].map((source) => new RegExp(source, "gu"));

function maskAtPlace(whole: string, before: string, name: string): string {
  return name.split(" ").some((word) => NOBODY.has(word)) || name === "Public" ? whole : `${before}${MASK}`;
}

const FULL_NAME = new RegExp(
  `${START}(\\p{Lu}\\p{Ll}{1,20})(?: \\p{Lu}\\.)? ${WORD}(?![\\p{L}\\p{N}_])`,
  "gu",
);
const SINGLE_NAME = new RegExp(
  `(${START}(?:for|from|by|with|to|and|für|von|pour|para|de|colleague|user|employee) )(\\p{Lu}\\p{Ll}{1,20})(?:['’]s)?(?![\\p{L}\\p{N}_.@-])`,
  "gu",
);
