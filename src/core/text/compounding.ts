/** Languages that write compounds as one word, where people often write two, and other two than somebody else. */
const COMPOUNDING = /^(?:de|nl|da|sv|nb|nn|no|is|fi|hu)\b/i;
/** What stands between the parts of a compound ("Urlaubsantrag", "Straßenbahn"). */
const LINKS = ["", "s", "es", "n", "en", "er", "e"];
const NO_LINK = [""];

export function isCompounding(language: string | undefined): boolean {
  return COMPOUNDING.test(language ?? "");
}

/** What may stand between two parts of a word in a language; in one that writes them apart, nothing. */
export function linksIn(language: string | undefined): readonly string[] {
  return isCompounding(language) ? LINKS : NO_LINK;
}

/** A longer word is a code. */
export const LONGEST_COMPOUND = 40;
export const SHORTEST_PART = 3;

/** Whether a folded word can be part of a compound, or one: letters alone. */
export function isLetters(word: string): boolean {
  return word.length >= 2 && /^\p{L}+$/u.test(word);
}
