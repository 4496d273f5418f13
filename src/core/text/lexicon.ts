import type { AnalyzerOptions } from "./analyzer.ts";
import { contractionFor } from "./contraction.ts";
import { fold } from "./fold.ts";
import { itSynonymsOf } from "./foreign-it-synonyms.ts";
import { primaryTag } from "./primary-tag.ts";
import { protectedWords } from "./protected-terms.ts";
import { stemmerFor } from "./stemmer.ts";
import { stopWordsFor } from "./stop-words.ts";
import { buildPhrases, type PhraseNode, type Phrases } from "./synonyms.ts";
import { tokenize } from "./tokenize.ts";

/** What is known about a word as written. */
export interface LexiconEntry {
  /** Its term; "" for a stop word. */
  readonly term: string;
  /** What phrases know it by: its term, had it not been a stop word. */
  readonly key: string;
  /** The phrases that begin with it. */
  readonly node: PhraseNode | undefined;
}

export interface Lexicon {
  entry(word: string): LexiconEntry;
}

/** Words remembered; when full, all are forgotten, which changes the speed and nothing else. */
const MEMO_SIZE = 50_000;

/** Looks words up, remembering the answer: most words of a text were seen before. */
export function createLexicon(options: AnalyzerOptions): Lexicon {
  const termOf = termsOf(options);
  const phrases = phrasesOf(options, (word) => termOf(word).key);
  let memo = new Map<string, LexiconEntry>();
  return {
    entry(word) {
      const known = memo.get(word);
      if (known !== undefined) return known;
      if (memo.size >= MEMO_SIZE) memo = new Map();
      const own = detached(word);
      const { term, key } = termOf(own);
      const entry: LexiconEntry = { term, key, node: phrases.get(key) };
      memo.set(own, entry);
      return entry;
    },
  };
}

/** A copy that does not keep the whole text alive: V8 makes slices point into their source. */
function detached(word: string): string {
  return ` ${word}`.slice(1);
}

function phrasesOf({ stopWords: _, ...options }: AnalyzerOptions, keyOf: (word: string) => string): Phrases {
  const build = (): Phrases =>
    buildPhrases(synonymsOf(options), (member) =>
      tokenize(member)
        .filter((word) => word.parts === 0)
        .map((word) => keyOf(word.text)),
    );
  if (Object.keys(options).length > 0) return build();
  usualPhrases ??= build();
  return usualPhrases;
}

/** The desk's own groups, and the built-in ones of the language. */
export function synonymsOf(options: AnalyzerOptions): readonly (readonly string[])[] {
  const { itSynonyms = true, synonyms = [] } = options;
  return itSynonyms ? [...synonyms, ...itSynonymsOf(languageOf(options))] : synonyms;
}

/** Those of most analyzers, which have no options, or stop words alone, which change no key: to build them takes milliseconds. */
let usualPhrases: Phrases | undefined;

/** Two words of letters joined by a hyphen, which others write as one: "log-in", "e-mail", "re-install". */
const HYPHENATED_PAIR = /^(\p{L}+)[-\u2010\u2011](\p{L}+)$/u;

/** "v10.2.1" is "10.2.1". */
const VERSION = /^v\d+(?:\.\d+)*$/;

function termsOf(options: AnalyzerOptions): (word: string) => Pick<LexiconEntry, "term" | "key"> {
  const language = languageOf(options);
  const stem = options.stem === false ? (word: string) => word : stemmerFor(language);
  const uncontracted = contractionFor(language);
  const kept = protectedWords(options);
  const stopWords = stopWordsOf(options, language);
  return (word) => {
    const lower = standardSpelling(word);
    if (VERSION.test(lower)) return same(lower.slice(1));
    if (!LETTERS.test(lower) || kept.has(fold(lower))) return same(fold(lower));
    const plain = uncontracted(lower);
    const folded = fold(plain);
    if (kept.has(folded)) return same(folded);
    const key = fold(stem(language === "en" ? folded : plain));
    return { key, term: stopWords.has(folded) ? "" : key };
  };
}

const ASCII_LETTERS = /^[a-z]+$/;
const LETTERS = /^[a-z]+$|^[\p{L}\p{M}']+$/u;

/** Lower case, NFKC, straight apostrophes, hyphenated pairs joined. */
function standardSpelling(word: string): string {
  const lower = word.toLowerCase();
  if (ASCII_LETTERS.test(lower)) return lower;
  return lower.normalize("NFKC").toLowerCase().replace(/[’ʼ]/g, "'").replace(HYPHENATED_PAIR, "$1$2");
}

/** "en" of "en-GB"; English if none is given. */
function languageOf({ language = "en" }: AnalyzerOptions): string {
  return primaryTag(language);
}

function same(term: string): Pick<LexiconEntry, "term" | "key"> {
  return { term, key: term };
}

function stopWordsOf(options: AnalyzerOptions, language: string): ReadonlySet<string> {
  if (options.stopWords === false) return new Set();
  return new Set([...stopWordsFor(language), ...(options.stopWords ?? [])].map(fold));
}
