import { primaryTag } from "./primary-tag.ts";

/**
 * Words that something has to follow: question words, articles, prepositions, conjunctions. What also ends a sentence is left out, as the
 * particles of verbs are in German ("schaltet sich nicht ein") and, behind such verbs, in English ("cannot log in").
 */
const OPEN_WORDS: Readonly<Record<string, string>> = {
  en: `how|where|why|what|when|who|whom|whose|which|whether|an?|the|my|your|at|to|of|for|from|by|with|into|onto|and|or|but|because|if|since|is|are|
    (?<!\\b(?:log|sign|turn|switch|plug|opt|come|go|power|stay|keep|clock|type|zoom|dial|built|stuck|left|add|check)(?:s|es|ed|ing|ged|ging|ming)?\\s)(?:in|on)`,
  de: `wie|wo|warum|wieso|weshalb|wann|was|wer|wen|wem|wohin|woher|womit|welche[rsmn]?|der|die|den|dem|des|eine[rsmn]?|mein|meine[rsmn]?|
    von|vom|für|in|im|am|zum|zur|beim|ohne|seit|und|oder|aber|wenn|weil|dass|ob`,
  fr: `comment|où|pourquoi|quand|quoi|qui|que|quel(?:le)?s?|combien|le|la|les|une?|des|du|aux?|de|à|en|dans|sur|sous|par|pour|avec|sans|chez|
    vers|entre|et|ou|mais|car|si|mon|ma|mes|ce|cette|(?:[dlnsj]|qu)['’]`,
  es: `c[oó]mo|a?d[oó]nde|por qu[eé]|qu[eé]|cu[aá]ndo|cu[aá]l(?:es)?|qui[eé]n(?:es)?|cu[aá]nt[oa]s?|el|la|los|las|una?|unos|unas|del?|al?|en|con|
    sin|por|para|sobre|desde|hasta|entre|hacia|y|o|pero|si|mis?|sus?`,
};

const LOOSE_ENDS = new Map(
  Object.entries(OPEN_WORDS).map(([language, words]) => [
    language,
    new RegExp(`(?:[\\s,;:–-]+(?:${words.replace(/\n\s+/g, "")}))+[\\s,;:–-]*$`, "iu"),
  ]),
);

/**
 * A text that was cut off, without the words at its end that something has to follow: "Call forwarding in Teams where" is "Call forwarding
 * in Teams". `language` is a BCP 47 tag; a text in one without such words stays as it is.
 */
export function withoutLooseEnd(text: string, language = "en"): string {
  const looseEnd = LOOSE_ENDS.get(primaryTag(language));
  return looseEnd === undefined ? text : text.replace(looseEnd, "");
}
