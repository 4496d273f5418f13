import { wholeNames } from "../article/article-names.ts";
import { fold } from "../text/fold.ts";
import { allowedEdits, isCorrectable } from "./allowed-edits.ts";
import { synonymsBegun } from "./begun-synonyms.ts";
import { mustBeIndex, mustBeText, suggestDoor } from "./check-options.ts";
import type { Span } from "./hit.ts";
import type { LearnedLists } from "./learned-lists.ts";
import type { LearnedWords } from "./learned-words.ts";
import { lowerBound } from "./lower-bound.ts";
import { nearWords } from "./near-words.ts";
import { LONE_SURROGATE, MAX_QUERY_LENGTH } from "./parse-query.ts";
import { plainWords, wordsOf } from "./phrase.ts";
import { createPhrasebook, type MeantWord, type Phrasebook, type PhraseEntry } from "./phrasebook.ts";
import type { SearchIndex } from "./search-index.ts";
import { nearness } from "./versions.ts";
import type { View } from "./view.ts";
import type { ViewerOptions } from "./viewer-options.ts";

export interface SuggestOptions extends ViewerOptions {
  /** Language that the viewer reads, as in `search`: names of articles in it come first, those of their translations not at all. */
  readonly language?: string;
  /** Suggestions returned at most, 1 to 1,000. Default 8. */
  readonly limit?: number;
  /** What resolved tickets taught, from `learnWords`: questions that several people asked are then suggested too. */
  readonly learned?: LearnedWords;
}

/** What was typed can be completed to this. */
export interface Suggestion {
  readonly text: string;
  /** A name of the article, or `asked`: what several people asked, and it answered. */
  readonly kind: PhraseEntry["kind"];
  readonly articleId: string;
  /** The words of `text` that what was typed begins or equals, typing errors forgiven. */
  readonly highlights: readonly Span[];
}

const DEFAULT_LIMIT = 8;
/** Words of the typed text that are looked at. */
const MAX_WORDS = 12;
/** Letters of the parts of a word that should be two; of shorter ones, they must stand side by side in the name. */
const SHORTEST_PART = 3;
/** A shorter beginning is near to too much. */
const SHORTEST_MISTYPED_BEGINNING = 5;

/**
 * Titles, questions and aliases of visible articles that have every typed word, the last one perhaps unfinished. First those
 * that begin with what was typed, then the shorter ones. Typing errors are forgiven in words that no article has, as in `search`.
 * Nothing for blank text. Throws `INVALID_OPTION`.
 * @param typed what stands in the box so far
 */
export function suggest(index: SearchIndex, typed: string, options: SuggestOptions = {}): Suggestion[] {
  mustBeIndex(index, "suggest");
  mustBeText(typed, "suggest: the text typed");
  const {
    limit = DEFAULT_LIMIT,
    audiences = [],
    learned = index.learned,
    now = index.now,
    language,
  } = suggestDoor(options);
  const view = index.portal.viewOf({ audiences, now });
  const text = fold(typed.slice(0, MAX_QUERY_LENGTH).replace(LONE_SURROGATE, " "));
  const book = phrasebookOf(view, learned === null ? null : view.learnedLists(learned, audiences));
  const words = wordsOf(text).slice(0, MAX_WORDS);
  const meant = words.map((word, i) => wordsMeant(view, book, { word, isLast: i === words.length - 1 }));
  const start = text.trim();
  const readings = readingsOf(book, words, meant);
  const found = [...readings.keys()].map((place) => ({ place, entry: book.entries[place]! }));
  return readable(view, found, language)
    .map((one) => ({ ...one, isContinued: one.entry.folded.startsWith(start) }))
    .sort(
      (a, b) =>
        a.isForeign - b.isForeign ||
        Number(b.isContinued) - Number(a.isContinued) ||
        a.entry.text.length - b.entry.text.length ||
        a.place - b.place,
    )
    .slice(0, limit)
    .map(({ entry, place }) => toSuggestion(entry, readings.get(place)!));
}

/** The names found, by place, and how what was typed must be read for it: as it stands, or with two words as one, or one as two ("wif" for "Wi-Fi"). */
function readingsOf(
  book: Phrasebook,
  typed: readonly string[],
  meant: readonly MeantWord[],
): ReadonlyMap<number, readonly MeantWord[]> {
  const found = new Map(book.find(meant).map((place) => [place, meant]));
  for (const [words, pair] of writtenOtherwise(typed)) {
    const reading = words.map((word, i): MeantWord => ({ words: [word], prefix: i === words.length - 1 }));
    if (!reading.every((one) => isInNames(book, one))) continue;
    const isLoose = found.size === 0 && pair.every((part) => part.length >= SHORTEST_PART);
    for (const place of book.find(reading))
      if (!found.has(place) && (isLoose || pair.length < 2 || areBeside(book.entries[place]!, pair)))
        found.set(place, reading);
  }
  return found;
}

/** The words, two of them as one or one as two, which come second. */
function* writtenOtherwise(
  words: readonly string[],
): Generator<readonly [words: readonly string[], pair: readonly string[]]> {
  for (const [i, word] of words.entries()) {
    const joined = word + (words[i + 1] ?? "");
    if (joined.length > Math.max(word.length, 2)) yield [words.toSpliced(i, 2, joined), []];
    for (let at = 1; at < word.length; at++) {
      const pair = [word.slice(0, at), word.slice(at)];
      yield [words.toSpliced(i, 1, ...pair), pair];
    }
  }
}

function areBeside({ folded }: PhraseEntry, pair: readonly string[]): boolean {
  return plainWords(folded).includes(` ${pair.join(" ")}`);
}

function isInNames({ words }: Phrasebook, { words: [word = ""], prefix }: MeantWord): boolean {
  const next = words[lowerBound(words, word)] ?? "";
  return prefix ? next.startsWith(word) : next === word;
}

/** Of each view, by what past questions taught, or by the view itself without any; kept as long as both are. */
const PHRASEBOOKS = new WeakMap<View, WeakMap<LearnedLists | View, Phrasebook>>();

function phrasebookOf(view: View, learned: LearnedLists | null): Phrasebook {
  const books = PHRASEBOOKS.get(view) ?? new WeakMap<LearnedLists | View, Phrasebook>();
  PHRASEBOOKS.set(view, books);
  const known = books.get(learned ?? view);
  if (known !== undefined) return known;
  const { articles } = view;
  const asked = learned?.asked.map(({ text, article }) => ({ text, articleId: articles[article]!.id }));
  const book = createPhrasebook(articles, asked);
  books.set(learned ?? view, book);
  return book;
}

interface Found {
  readonly place: number;
  readonly entry: PhraseEntry;
}

/** Without what the viewer can read in their own language; what they cannot read is marked. */
function readable(
  { articles, versions, ordinalById }: View,
  found: readonly Found[],
  language: string | undefined,
): (Found & { readonly isForeign: number })[] {
  if (versions === null || language === undefined) return found.map((one) => ({ ...one, isForeign: 0 }));
  return found.flatMap((one) => {
    const article = ordinalById.get(one.entry.articleId)!;
    if (nearness(versions.languages[article]!, language) > 0) return [{ ...one, isForeign: 0 }];
    const versionsOf = versions.groups[versions.groupOf[article]!] ?? [];
    const own = versionsOf.find((other) => nearness(versions.languages[other]!, language) > 1);
    if (own === undefined) return [{ ...one, isForeign: 1 }];
    // Of names that are written alike in several languages, the book holds one.
    const { id } = articles[own]!;
    const isAlike = wholeNames(articles[own]!).some((name) => fold(name) === one.entry.folded);
    return isAlike ? [{ ...one, entry: { ...one.entry, articleId: id }, isForeign: 0 }] : [];
  });
}

/** What a typed word may stand for: the words it equals or begins, or else those that mean the same, or else those it is near to. */
function wordsMeant(
  { analyzer, protectedWords, vocabulary }: View,
  { words }: Phrasebook,
  { word, isLast }: { readonly word: string; readonly isLast: boolean },
): MeantWord {
  const next = words[lowerBound(words, word)] ?? "";
  const written: MeantWord = { words: [word], prefix: isLast };
  if (isLast ? next.startsWith(word) : next === word) return written;
  const alike = synonymsBegun(analyzer, word)
    .filter((group) => isLast || group.words.includes(word))
    .flatMap((group) => group.words.filter((other) => words[lowerBound(words, other)] === other));
  if (alike.length > 0) return { words: alike, prefix: false };
  const maxEdits = protectedWords.has(word) ? 0 : allowedEdits(word);
  if (maxEdits === 0) return written;
  if (vocabulary.find(word) !== undefined || (isLast && vocabulary.completions(word, 1).length > 0))
    return written;
  const prefix = isLast && word.length >= SHORTEST_MISTYPED_BEGINNING;
  const near = nearWords(words, word, { maxEdits, prefix }).filter(
    ({ place }) => isCorrectable(words[place]!) && isLikelyMisspelling(word, words[place]!, maxEdits),
  );
  const fewest = Math.min(...near.map(({ edits }) => edits));
  const nearest = near.filter(({ edits }) => edits === fewest).map(({ place }) => words[place]!);
  return nearest.length === 0 ? written : { words: nearest, prefix: false };
}

/**
 * Whether somebody who means the word is likely to have typed this: people get the first letter right, or swap it with the second. Of a
 * word that is only begun, the last letter typed must be right too: with it another word may have begun ("redis" is no "redirect"),
 * and of five letters none may be another one ("redis" is no "registration").
 */
function isLikelyMisspelling(typed: string, word: string, maxEdits: number): boolean {
  const isSwapped = typed[0] === word[1] && typed[1] === word[0];
  if (typed[0] !== word[0] && !isSwapped) return false;
  const isNear = (text: string): boolean => nearWords([text], typed, { maxEdits }).length > 0;
  if (isNear(word)) return true;
  for (let length = typed.length - maxEdits; length <= typed.length + maxEdits; length++)
    if (
      word[length - 1] === typed.at(-1) &&
      isNear(word.slice(0, length)) &&
      (typed.length !== length ||
        length > SHORTEST_MISTYPED_BEGINNING ||
        lettersOf(word.slice(0, length)) === lettersOf(typed))
    )
      return true;
  return false;
}

const lettersOf = (word: string): string => [...word].sort().join();

function toSuggestion({ text, kind, articleId }: PhraseEntry, meant: readonly MeantWord[]): Suggestion {
  const highlights = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)]
    .filter(([word]) => wordsOf(fold(word)).some((part) => meant.some((one) => isMeant(part, one))))
    .map(({ 0: word, index }): Span => [index, index + word.length]);
  return { text, kind, articleId, highlights };
}

function isMeant(part: string, { words, prefix }: MeantWord): boolean {
  return words.some((word) => (prefix ? part.startsWith(word) : part === word));
}
