/** What a character is to the tokeniser. */
export const CharClass = {
  /** Space, punctuation, symbols, controls, emoji, lone surrogates: end a word. */
  separator: 0,
  letter: 1,
  digit: 2,
  /** Accents, joiners and soft hyphens: continue a word, never begin one. */
  mark: 3,
  /** Letters of scripts written without spaces: Han, kana, Thai, Lao, Khmer, Burmese. */
  unspaced: 4,
} as const;

/** One of the classes above. */
export type CharClass = (typeof CharClass)[keyof typeof CharClass];

const LETTER = /\p{L}/u;
const DIGIT = /\p{N}/u;
const MARK = /[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]/u;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u;

/** Class + 1 of each UTF-16 code unit that was asked for before; 0 is unknown. Surrogates are never stored. */
const known = new Uint8Array(0x10000);

/** The class of a code point. O(1): a table for the Basic Plane, filled as characters turn up. */
export function charClass(codePoint: number): CharClass {
  if (codePoint > 0xffff) return classify(codePoint);
  const stored = known[codePoint]!;
  if (stored !== 0) return (stored - 1) as CharClass;
  const found = classify(codePoint);
  known[codePoint] = found + 1;
  return found;
}

function classify(codePoint: number): CharClass {
  if (codePoint >= 0xd800 && codePoint <= 0xdfff) return CharClass.separator;
  const character = String.fromCodePoint(codePoint);
  if (DIGIT.test(character)) return CharClass.digit;
  if (UNSPACED.test(character) && (LETTER.test(character) || MARK.test(character))) return CharClass.unspaced;
  if (LETTER.test(character)) return CharClass.letter;
  return MARK.test(character) ? CharClass.mark : CharClass.separator;
}

/** For ASCII: 1 for a letter, 2 for what ends a word whatever follows, 0 for the rest (joiners, digits, slashes). */
const plain = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const character = String.fromCharCode(code);
  if (/[A-Za-z]/.test(character)) plain[code] = 1;
  else if (/[\s,;!?()"=*<>[\]{}|]/.test(character)) plain[code] = 2;
}

/**
 * The end of a word of ASCII letters that begins at `start`, if a space or the like follows it; else `start`.
 * A short way around the full rules: it decides nine words in ten.
 */
export function plainWordEnd(text: string, start: number): number {
  let index = start;
  let code = text.charCodeAt(index);
  while (code < 128 && plain[code] === 1) code = text.charCodeAt(++index);
  return index === text.length || plain[code] === 2 ? index : start;
}
