/** Letters of alphabets whose words are spelt out; a code has digits, and a Chinese word is no row of letters. */
const SPELT = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]+$/u;

/** Shorter words have too many neighbours: "over" is not "Hover". */
const SHORTEST_TARGET = 5;
const LONGEST_WORD = 40;

/**
 * How many typing errors are forgiven in a typed word: none in codes and in words under 4 letters, one up to 8, then two.
 * Four letters may be five of which one was dropped.
 */
export function allowedEdits(word: string): number {
  if (word.length < SHORTEST_TARGET - 1 || word.length > LONGEST_WORD || !SPELT.test(word)) return 0;
  return word.length <= 8 ? 1 : 2;
}

/** Whether a word of the articles may stand for a mistyped one. */
export function isCorrectable(word: string): boolean {
  return word.length >= SHORTEST_TARGET && word.length <= LONGEST_WORD && SPELT.test(word);
}
