import type { Analyzer } from "../../core/text/analyzer.ts";
import type { TypedWords } from "./shop-question.ts";

/** Words that say something, after which people look at what comes up. */
const FIRST_WORDS = 3;
/** Shorter words are seldom mistyped, and no search forgives them. */
const TYPO_LETTERS = 5;
/** What lies beside each letter on a QWERTY keyboard, in its row. */
const ROWS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

/** A subject as people type it: its first words, all of it, and the first words with a slip. `random` gives numbers in [0, 1). */
export function typeWords(
  subject: string,
  { analyzer, random }: { readonly analyzer: Analyzer; readonly random: () => number },
): TypedWords {
  const first = firstWords(subject, analyzer);
  return { first, subject, typo: withSlip(first, random) };
}

/** Up to the third word that is no stop word; a greeting such as "Hello" is one. */
function firstWords(subject: string, analyzer: Analyzer): string {
  const telling = analyzer.tokens(subject);
  const places = [...new Set(telling.map(({ position }) => position))];
  const last = places[FIRST_WORDS - 1];
  if (last === undefined) return subject;
  const end = Math.max(...telling.filter(({ position }) => position === last).map((token) => token.end));
  const from = Math.min(...telling.map(({ start }) => start));
  return subject.slice(from, end);
}

/**
 * One of the four slips by which Damerau (1964, CACM 7) explains four in five misspellings, each as likely: two letters swapped, one left out, one
 * twice, or one beside it on the keyboard; in the longest word, and never in its first letter, which people seldom get wrong.
 */
function withSlip(text: string, random: () => number): string | null {
  const words = [...text.matchAll(/\p{L}+/gu)].filter(([word]) => word.length >= TYPO_LETTERS);
  const longest = words.reduce<RegExpMatchArray | null>(
    (best, word) => (best === null || word[0].length > best[0].length ? word : best),
    null,
  );
  if (longest === null) return null;
  const { 0: word, index: from = 0 } = longest;
  const at = 1 + Math.floor(random() * (word.length - 2));
  const slipped = slip(word, at, Math.floor(random() * 4));
  return `${text.slice(0, from)}${slipped}${text.slice(from + word.length)}`;
}

function slip(word: string, at: number, kind: number): string {
  const [before, letter, after] = [word.slice(0, at), word[at]!, word.slice(at + 1)];
  if (kind === 0 && after[0] !== letter) return `${before}${after[0]}${letter}${after.slice(1)}`;
  if (kind === 1) return before + after;
  const beside = besideOf(letter);
  return kind === 2 || beside === null ? before + letter + letter + after : before + beside + after;
}

function besideOf(letter: string): string | null {
  const row = ROWS.find((one) => one.includes(letter.toLowerCase()));
  if (row === undefined) return null;
  const at = row.indexOf(letter.toLowerCase());
  return row[at + 1] ?? row[at - 1]!;
}
