import { fold } from "../../core/text/fold.ts";
import { sentencesOf, wordsOf } from "./prose.ts";

/** How easy a text is to read. */
interface ReadingEase {
  /** From about 0 (for scholars) to about 100 (for children); long words and sentences take it below 0. */
  readonly ease: number;
  readonly wordsPerSentence: number;
  readonly syllablesPerWord: number;
  readonly words: number;
}

/** Syllables a word, words a sentence → ease. */
type Formula = (syllables: number, words: number) => number;

/**
 * Flesch (1948) for English, Amstad (1978) for German, Kandel and Moles (1958) for French, Fernández Huerta (1959) for Spanish. The scales are
 * made to agree: 60 and more reads easily, below 30 is hard for most.
 */
const FORMULAS: Readonly<Record<string, Formula>> = {
  en: (syllables, words) => 206.835 - 1.015 * words - 84.6 * syllables,
  de: (syllables, words) => 180 - words - 58.5 * syllables,
  fr: (syllables, words) => 207 - 1.015 * words - 73.6 * syllables,
  es: (syllables, words) => 206.84 - 1.02 * words - 60 * syllables,
};

/** Below it the formulas say nothing: Flesch took samples of a hundred words. */
const LEAST_WORDS = 100;

/**
 * The reading ease of sentences, each by itself or several in one text; `null` for a language without a formula and for fewer than a hundred
 * words. Only words of letters count: codes and numbers have no syllables. O(length).
 */
export function readingEase(texts: readonly string[], language: string): ReadingEase | null {
  const formula = FORMULAS[language];
  if (formula === undefined) return null;
  let sentences = 0;
  let words = 0;
  let syllables = 0;
  for (const sentence of texts.flatMap(sentencesOf)) {
    const read = wordsOf(sentence).flatMap(
      (word) => word.match(/^[^\p{L}\p{N}]*(\p{L}[\p{L}\p{M}'’]*)[^\p{L}\p{N}]*$/u)?.[1] ?? [],
    );
    if (read.length === 0) continue;
    sentences++;
    words += read.length;
    for (const word of read) syllables += syllablesOf(word, language);
  }
  if (words < LEAST_WORDS) return null;
  const [wordsPerSentence, syllablesPerWord] = [words / sentences, syllables / words];
  return { ease: formula(syllablesPerWord, wordsPerSentence), wordsPerSentence, syllablesPerWord, words };
}

/** Groups of vowels, at least one. English and French leave a final "e" silent, and English that of "-ed" after most letters. */
export function syllablesOf(word: string, language: string): number {
  const letters = fold(word);
  const heard =
    language === "en"
      ? letters.replace(
          /(?<=[^aeiouyl])e$|(?<=[aeiouy]l)e$|(?<=[^aeioutd])ed$|(?<=[^aeiouyscxz]|[^cs]h)es$/,
          "",
        )
      : language === "fr"
        ? letters.replace(/(?<=.[^aeiouy])(?:e|es|ent)$/, "")
        : letters;
  return Math.max(1, heard.match(/[aeiouy]+/g)?.length ?? 0);
}
