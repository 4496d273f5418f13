import { fold } from "../text/fold.ts";
import { synonymsBegun } from "./begun-synonyms.ts";
import { wordsWithPart, writtenApart, writtenTogether } from "./compounds.ts";
import { strongestOfEach, type WeightedTerm } from "./full-text.ts";
import { countTexts, rarityIn } from "./rarity.ts";
import type { View } from "./view.ts";
import type { VocabularyEntry } from "./vocabulary.ts";

/** One word of the query with all the terms that may stand for it. */
export interface QueryWord {
  /** [start, end) in the query's text. */
  readonly start: number;
  readonly end: number;
  readonly terms: readonly WeightedTerm[];
  /** The word's own terms, whether the articles have them or not. */
  readonly written: readonly string[];
  /** `known`: the articles have it. `completed`: they have longer words, or its parts. `corrected`: they have similar ones. */
  readonly kind: "known" | "completed" | "corrected" | "unknown";
  /** The likeliest correction of a mistyped word; `null` if it needs none or there is none. */
  readonly correction: string | null;
  /** How rare the word is in the visible articles (inverse document frequency), > 0; 0 for an unknown one. */
  readonly rarity: number;
}

export interface ExpandOptions {
  readonly prefix: boolean;
  readonly fuzzy: boolean;
}

/** Words of a query that are looked at; the rest of a longer text adds cost and no meaning. */
const MAX_WORDS = 64;
/** One letter begins too much. */
const SHORTEST_PREFIX = 2;
/** Of a beginning, and of a word that is whole as it stands. */
const MAX_COMPLETIONS = 12;
const MAX_COMPLETIONS_OF_KNOWN = 4;
const MAX_CORRECTIONS = 3;
/** Weight of a guess beside the term as written. */
const COMPLETION_BESIDE_KNOWN = 0.4;
const COMPLETION_ALONE = 0.8;
/** For a name of two words of which the query has one. */
const NAME_WEIGHT = 0.5;
/** By number of edits. */
const CORRECTION_WEIGHTS = [1, 0.7, 0.5];

/**
 * The words of `text` as the view's articles know them. The last word may be unfinished, unless a space or sign follows it.
 * Only words that the articles do not have are taken for typing errors.
 */
export function expandQuery(view: View, text: string, options: ExpandOptions): QueryWord[] {
  const words = readWords(view, text, options.prefix).slice(0, MAX_WORDS);
  const isBeside = (i: number): boolean =>
    words[i] !== undefined &&
    words[i + 1] !== undefined &&
    /^[ -]$/.test(text.slice(words[i].end, words[i + 1]!.start));
  const together = words.map((word, i) => (isBeside(i) ? writtenTogether(view, word, words[i + 1]!) : []));
  const expanded = words.map((word, i) => {
    const isUnfinished = options.prefix && word.end === text.length;
    const fuzzy = options.fuzzy && !view.protectedWords.has(word.written);
    const asOne = [...(together[i - 1] ?? []), ...together[i]!];
    const before = isBeside(i - 1) ? words[i - 1]!.written : null;
    return expandWord(view, word, { fuzzy, prefix: isUnfinished, asOne, before });
  });
  return isMostlyGuesswork(expanded) ? expanded.map(asUnknown) : countedOnce(expanded, together);
}

/** Of two words that stand for one, an unknown one adds nothing to the share of the query that an article has. */
function countedOnce(
  words: readonly QueryWord[],
  together: readonly (readonly WeightedTerm[])[],
): QueryWord[] {
  const isJoined = (i: number): boolean => (together[i] ?? []).length > 0;
  return words.map((word, i) => {
    const isHalf = isJoined(i - 1) || (isJoined(i) && words[i + 1]!.kind === "known");
    return isHalf && word.kind !== "known" ? { ...word, rarity: 0 } : word;
  });
}

interface PlainWord {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly terms: readonly string[];
}

/** Tokens at one position are one word: its whole and its parts. A lone stop word may be the beginning of a word. */
function readWords(view: View, text: string, prefix: boolean): PlainWord[] {
  const words = new Map<number, PlainWord>();
  for (const { term, start, end, position } of view.analyzer.tokens(text)) {
    const word = words.get(position);
    const from = Math.min(word?.start ?? start, start);
    const to = Math.max(word?.end ?? end, end);
    const terms = [...new Set(word?.terms).add(term)];
    words.set(position, { start: from, end: to, written: fold(text.slice(from, to)), terms });
  }
  if (words.size > 0 || !prefix) return [...words.values()];
  const last = /[\p{L}\p{N}]+$/u.exec(text);
  return last === null ? [] : [{ start: last.index, end: text.length, written: fold(last[0]), terms: [] }];
}

interface WordOptions extends ExpandOptions {
  /** Terms of the word and a neighbour as one word. */
  readonly asOne: readonly WeightedTerm[];
  /** The word right before it, with which it may begin one ("time she" for "timesheet"). */
  readonly before: string | null;
}

function expandWord(view: View, word: PlainWord, options: WordOptions): QueryWord {
  const { vocabulary } = view;
  const isKnown = word.terms.some((term) => vocabulary.textCount(term) > 0);
  const guesses = guess(view, word, isKnown, options);
  const terms = strongestOfEach([
    ...word.terms.map((term) => ({ term, weight: 1 })),
    ...guesses.terms,
  ]).filter(({ term }) => vocabulary.textCount(term) > 0);
  const mostTexts = Math.max(0, ...terms.map(({ term }) => vocabulary.textCount(term)));
  return {
    start: word.start,
    end: word.end,
    terms,
    written: word.terms,
    kind: isKnown ? "known" : guesses.kind,
    correction: guesses.correction,
    rarity: rarityIn(countTexts(view), mostTexts),
  };
}

type Guesses = Pick<QueryWord, "terms" | "kind" | "correction">;

/**
 * Longer words and names that have the word, and what it makes with its neighbours; if there are none and the word is unknown, what it is made of
 * and what is made of it; only then similar words.
 */
function guess(view: View, word: PlainWord, isKnown: boolean, options: WordOptions): Guesses {
  const { vocabulary } = view;
  const isLongEnough = options.prefix && word.written.length >= SHORTEST_PREFIX;
  const longer = isLongEnough
    ? vocabulary.completions(word.written, isKnown ? MAX_COMPLETIONS_OF_KNOWN : MAX_COMPLETIONS)
    : [];
  const names = vocabulary.namesWith(word.written);
  const terms = [
    ...options.asOne,
    ...longer.flatMap((entry) => weigh(entry, completionWeight(word.written, entry.word, isKnown))),
    ...names.flatMap((entry) => weigh(entry, NAME_WEIGHT)),
  ];
  if (terms.length > 0) return { terms, kind: "completed", correction: null };
  if (isKnown) return { terms, kind: "unknown", correction: null };
  const alike = isLongEnough ? alikeBegun(view, word.written) : [];
  if (alike.length > 0) return { terms: alike, kind: "completed", correction: null };
  const begun =
    options.prefix && options.before !== null
      ? vocabulary.completions(options.before + word.written, MAX_COMPLETIONS_OF_KNOWN)
      : [];
  const parts = [
    ...begun.flatMap((entry) => weigh(entry, COMPLETION_BESIDE_KNOWN)),
    ...writtenApart(view, word.written, options.prefix),
    ...wordsWithPart(view, word.written),
  ];
  if (parts.length > 0) return { terms: parts, kind: "completed", correction: null };
  const nearer = options.fuzzy ? vocabulary.corrections(word.written, MAX_CORRECTIONS) : [];
  return {
    terms: nearer.flatMap(({ entry, edits }) => weigh(entry, CORRECTION_WEIGHTS[edits]!)),
    kind: nearer.length > 0 ? "corrected" : "unknown",
    correction: nearer[0]?.entry.word ?? null,
  };
}

/** What the articles have of words that mean the same as one that begins so. */
function alikeBegun(view: View, beginning: string): WeightedTerm[] {
  return synonymsBegun(view.analyzer, beginning)
    .filter(({ term }) => view.vocabulary.textCount(term) > 0)
    .map(({ term, words }) => {
      const begun = words.filter((word) => word.startsWith(beginning)).map(({ length }) => length);
      return { term, weight: COMPLETION_ALONE * (0.5 + (0.5 * beginning.length) / Math.min(...begun)) };
    });
}

function weigh(entry: VocabularyEntry, weight: number): WeightedTerm[] {
  return entry.terms.map((term) => ({ term, weight }));
}

function completionWeight(prefix: string, word: string, isKnown: boolean): number {
  const closeness = prefix.length / word.length;
  return (isKnown ? COMPLETION_BESIDE_KNOWN : COMPLETION_ALONE) * (0.5 + 0.5 * closeness);
}

/** Without a single known word, guesses for less than half of the words are chance: gibberish has neighbours too. */
function isMostlyGuesswork(words: readonly QueryWord[]): boolean {
  if (words.some(({ kind }) => kind === "known")) return false;
  const guessed = words.filter(({ kind }) => kind !== "unknown").length;
  return guessed * 2 < words.length;
}

function asUnknown(word: QueryWord): QueryWord {
  return { ...word, terms: [], kind: "unknown", correction: null, rarity: 0 };
}
