import { fold } from "../text/fold.ts";
import { checkLimit } from "./check-options.ts";
import type { Span } from "./hit.ts";
import { lowerBound } from "./lower-bound.ts";
import { LONE_SURROGATE, MAX_QUERY_LENGTH } from "./parse-query.ts";
import { type Phrasebook, type PhraseEntry, wordsOf } from "./phrasebook.ts";
import type { SearchIndex } from "./search-index.ts";
import type { ViewerOptions } from "./viewer-options.ts";

export interface SuggestOptions extends ViewerOptions {
  /** Suggestions returned at most, 1 to 1,000. Default 8. */
  readonly limit?: number;
}

/** A name that what was typed can be completed to. */
export interface Suggestion {
  readonly text: string;
  readonly kind: PhraseEntry["kind"];
  readonly articleId: string;
  /** The words of `text` that what was typed begins or equals. */
  readonly highlights: readonly Span[];
}

const DEFAULT_LIMIT = 8;
/** Words of the typed text that are looked at. */
const MAX_WORDS = 12;

/**
 * Titles, questions and aliases of visible articles that have every typed word, the last one perhaps unfinished.
 * First those that begin with what was typed, then the shorter ones. Nothing for blank text. Throws `INVALID_OPTION`.
 */
export function suggest(index: SearchIndex, typed: string, options: SuggestOptions = {}): Suggestion[] {
  const { limit } = checkLimit({ limit: options.limit ?? DEFAULT_LIMIT });
  const view = index.portal.viewOf({ audiences: options.audiences ?? [], now: options.now ?? index.now });
  const text = fold(typed.slice(0, MAX_QUERY_LENGTH).replace(LONE_SURROGATE, " "));
  const words = wordsOf(text).slice(0, MAX_WORDS);
  const book = view.phrasebook();
  const start = text.trim();
  return findAll(book, words)
    .map((place) => ({ place, entry: book.entries[place]! }))
    .map((found) => ({ ...found, isContinued: found.entry.folded.startsWith(start) }))
    .sort(
      (a, b) =>
        Number(b.isContinued) - Number(a.isContinued) ||
        a.entry.text.length - b.entry.text.length ||
        a.place - b.place,
    )
    .slice(0, limit)
    .map(({ entry }) => toSuggestion(entry, words));
}

/** Places of the names that have all words, the last one as a beginning. */
function findAll(book: Phrasebook, words: readonly string[]): number[] {
  const last = words.at(-1);
  if (last === undefined) return [];
  let places = placesOf(book, last, (word) => word.startsWith(last));
  for (const word of words.slice(0, -1)) {
    const having = new Set(placesOf(book, word, (other) => other === word));
    places = places.filter((place) => having.has(place));
  }
  return places;
}

/** Distinct places under the words from `first` on that are `wanted`. */
function placesOf(book: Phrasebook, first: string, wanted: (word: string) => boolean): number[] {
  const found = new Set<number>();
  for (let i = lowerBound(book.words, first); i < book.words.length && wanted(book.words[i]!); i++) {
    for (const place of book.places[i]!) found.add(place);
  }
  return [...found];
}

function toSuggestion({ text, kind, articleId }: PhraseEntry, words: readonly string[]): Suggestion {
  const last = words.at(-1)!;
  const highlights = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)]
    .filter(([word]) => words.includes(fold(word)) || fold(word).startsWith(last))
    .map(({ 0: word, index }): Span => [index, index + word.length]);
  return { text, kind, articleId, highlights };
}
