import { FRENCH_STOP_WORDS, GERMAN_STOP_WORDS, SPANISH_STOP_WORDS } from "./stop-words-more.ts";
import { wordsOf } from "./words-of.ts";

/**
 * Words that say nothing about the matter, by language; none for a language without a list. Negations and the
 * particles that turn a verb round ("not", "off", "down", "up", "out"; "nicht", "aus"; "pas"; "no") are not among them:
 * "won't turn on", "log off" and "server down" need them.
 */
export function stopWordsFor(language: string): readonly string[] {
  return wordsOf(STOP_WORDS.get(language) ?? "");
}

const ENGLISH = `
  a an the this that these those some any each every such both either
  i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers
  herself it its itself they them their theirs themselves one ones who whom whose which what
  am is are was were be been being have has had having do does did doing done
  will would shall should may might must can could ought let lets
  and or but if then else than so because as while until although though unless
  of at by for with about against between into through during before after to from in on onto upon within
  here there when where why how again further once also too very just only own same more most much many few
  other another ever already still yet now
  im ive youre youve theyre theyve weve hes shes thats whats theres u ur
  get gets got getting know try tries tried trying like seem seems anyone anybody someone somebody
  etc eg ie via per
`;

/**
 * Courtesy that opens and closes a ticket. Articles have little of it, which would make it look rare and telling.
 * "Windows Hello" is a phrase of its own among the IT synonyms.
 */
const ENGLISH_COURTESY = `
  hi hello hey dear please pls plz kindly thanks thank thankyou thx tks regards sincerely cheers greetings
`;

const STOP_WORDS: ReadonlyMap<string, string> = new Map([
  ["en", ENGLISH + ENGLISH_COURTESY],
  ["de", GERMAN_STOP_WORDS],
  ["fr", FRENCH_STOP_WORDS],
  ["es", SPANISH_STOP_WORDS],
]);
