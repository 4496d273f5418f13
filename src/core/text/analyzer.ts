import { LevelZeroError } from "../error.ts";
import { analyzerDoor } from "./analyzer-door.ts";
import { createLexicon, type Lexicon } from "./lexicon.ts";
import { longestPhrase } from "./match-phrase.ts";
import { tokenize } from "./tokenize.ts";
import type { Word } from "./word.ts";

/**
 * Turns text into terms. One analyzer serves articles, tickets and queries, and the index carries it. `createAnalyzer` makes one; one of your
 * own has a `name`, `terms` and `tokens` that agree, and reads a sentence alike wherever it stands.
 */
export interface Analyzer {
  /** Plain JSON: `createAnalyzer(analyzer.options)` makes an equal analyzer. Of one's own: the language, and what else holds for its texts. */
  readonly options: AnalyzerOptions;
  /** Of an analyzer of your own: tells it from others in files. Change it when it cuts texts in another way. */
  readonly name?: string;
  /** Terms in reading order, stop words left out. O(length of text). */
  terms(text: string): string[];
  /** The same terms with their places, for highlights and phrases. */
  tokens(text: string): Token[];
}

export interface Token {
  readonly term: string;
  /** [start, end) of the word in the text, UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** Ordinal of the word among all words, stop words counted; parts of one word share it. */
  readonly position: number;
}

/** What an analyzer knows. Plain JSON. Articles and tickets must be read with the same options. */
export interface AnalyzerOptions {
  /** "en" (default), "de", "fr" or "es". Any other: words are folded, but not stemmed, and no stop words are known. */
  readonly language?: string;
  /** Words left out besides the language's own; `false` leaves none out. Write them as in a text. */
  readonly stopWords?: readonly string[] | false;
  /** Groups of words and phrases that mean the same to you; groups that share a member are one group. */
  readonly synonyms?: readonly (readonly string[])[];
  /** Whether the built-in groups of IT words of the language ("vpn", "virtual private network") are used too: en, de, fr and es have some. Default true. */
  readonly itSynonyms?: boolean;
  /** Words that are never stemmed and never left out, such as product names; added to the built-in ones. */
  readonly protectedTerms?: readonly string[];
  /** Whether words are reduced to their stem. Default true. */
  readonly stem?: boolean;
}

/**
 * Makes an analyzer. Throws `INVALID_OPTION`; a language without rules is folded and cut into words, no more.
 */
export function createAnalyzer(options: AnalyzerOptions = {}): Analyzer {
  const checked = analyzerDoor(options);
  const lexicon = createLexicon(checked);
  const analyzer: Analyzer = {
    options: checked,
    terms(text) {
      const terms: string[] = [];
      forEachTerm(text, lexicon, (term) => terms.push(term));
      return terms;
    },
    tokens(text) {
      const tokens: Token[] = [];
      forEachTerm(text, lexicon, (term, { start, position }, end) =>
        tokens.push({ term, start, end, position }),
      );
      return tokens;
    },
  };
  made.add(analyzer);
  return analyzer;
}

const made = new WeakSet<object>();

/** Whether it is an analyzer, and no options for one. */
export function isAnalyzer(value: unknown): value is Analyzer {
  const { terms, tokens } = (value ?? {}) as Partial<Analyzer>;
  return typeof terms === "function" && typeof tokens === "function";
}

/** The analyzer itself, or one by these options. */
export function toAnalyzer(given: Analyzer | AnalyzerOptions | undefined): Analyzer {
  return isAnalyzer(given) ? given : createAnalyzer(given);
}

/** The wrapper, which makes the same terms as the analyzer, and so may stand for it in files. */
export function passesFor(analyzer: Analyzer, wrapper: Analyzer): Analyzer {
  if (made.has(analyzer)) made.add(wrapper);
  return wrapper;
}

/** Whether `createAnalyzer` made it: then its options say all of it, to another thread too. */
export function isOurs(analyzer: Analyzer): boolean {
  return made.has(analyzer);
}

/** Its name, if `createAnalyzer` did not make it: no file can hold it. Throws `INVALID_OPTION` if it has none. */
export function nameOfOwn(analyzer: Analyzer): string | null {
  if (made.has(analyzer)) return null;
  if (analyzer.name) return analyzer.name;
  throw new LevelZeroError(
    "INVALID_OPTION",
    "serializeIndex: an analyzer of your own needs a name, by which loadIndex asks for it.",
  );
}

function forEachTerm(
  text: string,
  { entry }: Lexicon,
  visit: (term: string, word: Word, end: number) => void,
): void {
  const words = tokenize(text);
  /** Index of the first word that is no part of the last compound. */
  let afterCompound = 0;
  for (let index = 0; index < words.length; ) {
    const word = words[index]!;
    const { term, node } = entry(word.text);
    const mayBePhrase = node !== undefined || word.parts > 0;
    const phrase = mayBePhrase ? longestPhrase({ text, words, index }, entry) : undefined;
    if (phrase !== undefined) {
      visit(phrase.concept, word, phrase.end);
      index = phrase.next;
      continue;
    }
    const isStrayLetter = word.end - word.start === 1 && index < afterCompound;
    if (term !== "" && !isStrayLetter) visit(term, word, word.end);
    index++;
    if (word.parts > 0) afterCompound = Math.max(afterCompound, index + word.parts);
  }
}
