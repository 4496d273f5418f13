/**
 * For each of the words whether `text` has it as a common word: with a small letter, with a digit, or as a short acronym. A word that
 * stands there only with a capital may be a name: of a person, a customer, a secret project; at the start of a sentence nobody can
 * tell. 1 or 0. O(length of text).
 */
export function writtenPlainly(words: readonly string[], text: string): Uint8Array {
  const small = new Set(text.match(SMALL));
  return Uint8Array.from(words, (word) => Number(!mayBeName(word) || small.has(word.toLowerCase())));
}

const SMALL = /(?<![\p{L}\p{M}\p{N}])\p{Ll}[\p{L}\p{M}\p{N}]*/gu;

/** "Okonkwo", "McNair", "BLACKBIRD"; not "VPN", "wifi", "O365". */
function mayBeName(word: string): boolean {
  if (!/^\p{Lu}/u.test(word) || /\p{N}/u.test(word)) return false;
  return /\p{Ll}/u.test(word) || word.length > LONGEST_ACRONYM;
}

/** In UTF-16 code units. */
const LONGEST_ACRONYM = 5;
