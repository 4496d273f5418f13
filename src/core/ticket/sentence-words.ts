import { mailWords } from "./phrase-table.ts";

const SENTENCE: ReadonlySet<string> = new Set(mailWords("sentence"));
const TROUBLE: ReadonlySet<string> = new Set(mailWords("trouble"));

/** Addresses, and letters of abbreviations such as "i. A.", are no words. */
const NO_WORDS = /\S{1,100}@\S{1,100}|https?:\/\/\S{1,400}|(?<![\p{L}])\p{L}\.(?=\s|\p{L})/gu;

/** English writes it large, and no name is "I'm". */
const I = /^I(?:['’](?:m|ve|d|ll))?$/;

/**
 * Whether a line has a word that makes a sentence: "is", "not", "when", "zeigt". Small letters only, since names and products are called
 * "Mia", "Will" and "Now". Lines without one may be sentences too.
 */
export function isSentence(line: string): boolean {
  return wordsOf(line).some((word) => SENTENCE.has(word.replace("’", "'")) || I.test(word));
}

/** Whether a line names a device, a program or a fault, which no person is called. */
export function namesTrouble(line: string): boolean {
  return wordsOf(line).some((word) => TROUBLE.has(word.toLowerCase()));
}

function wordsOf(line: string): readonly string[] {
  const words = /[@.:]/.test(line) ? line.replace(NO_WORDS, " ") : line;
  return words.match(/[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu) ?? [];
}
