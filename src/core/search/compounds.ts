import { log } from "../math/elementary.ts";
import { compareText } from "../text/compare-text.ts";
import { isCompounding, isLetters, LONGEST_COMPOUND, linksIn, SHORTEST_PART } from "../text/compounding.ts";
import type { WeightedTerm } from "./full-text.ts";
import type { View } from "./view.ts";

/** So long a part is hardly there by chance: of others the rest must be a word of the articles too ("tor" is no part of "Monitor"). */
const TELLING_PART = 6;
const MAX_PARTS = 3;
/** A word that is but a part of what the articles have. */
const MOST_WORDS_WITH = 8;
const PART_OF_WORD = 0.5;
/** A part of the word that was asked for. */
const ONE_PART = 0.8;

/** A word of a query, folded, and its terms. */
interface AskedWord {
  readonly written: string;
  readonly terms: readonly string[];
}

/**
 * The terms of two folded words written as one ("time sheet", "Urlaub Antrag"), where the articles write so in more texts than they have
 * the rarer of the two in: what stands in an address ("resetpassword") is no such word.
 */
export function writtenTogether(view: View, first: AskedWord, second: AskedWord): WeightedTerm[] {
  const [before, after] = [first.written, second.written];
  if (before.length + after.length > LONGEST_COMPOUND || !isLetters(before) || !isLetters(after)) return [];
  const textsOf = ({ terms }: AskedWord): number =>
    Math.max(0, ...terms.map((term) => view.vocabulary.textCount(term)));
  const rarer = Math.min(textsOf(first), textsOf(second));
  // The end of a word decides on its stem, so that nothing need be analysed.
  const terms = linksOf(view).flatMap((link) => second.terms.map((term) => before + link + term));
  return [...new Set(terms)]
    .filter((term) => view.vocabulary.textCount(term) > rarer)
    .map((term) => ({ term, weight: 1 }));
}

/**
 * The terms of the parts of a folded word that the articles do not have ("timesheet"). Of several splits the one whose parts are in most texts, by the
 * geometric mean: Koehn and Knight 2003, "Empirical Methods for Compound Splitting", EACL. In a language that does not write compounds as one word
 * both parts must stand side by side in a name of an article: "Facebook" is no book. `isBegun`: the last part may be unfinished.
 */
export function writtenApart(view: View, word: string, isBegun: boolean): WeightedTerm[] {
  if (word.length > LONGEST_COMPOUND || !isLetters(word)) return [];
  const most = makesWords(view) ? MAX_PARTS : 2;
  const whole = bestSplit(view, word, { most, isBegun: false });
  const parts = whole.length > 0 || !isBegun ? whole : bestSplit(view, word, { most, isBegun });
  return parts.flatMap(({ terms }) => terms.map((term) => ({ term, weight: ONE_PART })));
}

/** Words of the articles of which a folded word is the first or the last part ("Treiber" of "Druckertreiber"), the most frequent ones. */
export function wordsWithPart(view: View, part: string): WeightedTerm[] {
  if (!makesWords(view) || part.length <= SHORTEST_PART) return [];
  const [stem = part] = view.analyzer.terms(part);
  return view.vocabulary.entries
    .filter(
      ({ word, terms }) =>
        beginsWith(view, part, word) || terms.some((term) => endsIn(view, { part, stem }, term)),
    )
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_WORDS_WITH)
    .flatMap(({ terms }) => terms.map((term) => ({ term, weight: PART_OF_WORD })));
}

function beginsWith(view: View, part: string, word: string): boolean {
  if (word.length < part.length + SHORTEST_PART || !word.startsWith(part)) return false;
  if (part.length >= TELLING_PART) return true;
  const rest = word.slice(part.length);
  return linksOf(view).some(
    (link) => rest.startsWith(link) && knownPart(view, rest.slice(link.length), false) !== null,
  );
}

function endsIn(
  view: View,
  { part, stem }: { readonly part: string; readonly stem: string },
  term: string,
): boolean {
  if (term.length < stem.length + SHORTEST_PART || !term.endsWith(stem)) return false;
  return part.length >= TELLING_PART || knownPart(view, term.slice(0, -stem.length), true) !== null;
}

/** A part of a compound, and how many texts of the articles have it. */
interface Part {
  readonly word: string;
  readonly terms: readonly string[];
  readonly texts: number;
}

/** Parts that together make the word; none if it cannot be taken apart. */
function bestSplit(
  view: View,
  word: string,
  { most, isBegun }: { readonly most: number; readonly isBegun: boolean },
): readonly Part[] {
  let best: readonly Part[] = [];
  for (let at = SHORTEST_PART; at < word.length; at++) {
    const first = knownPart(view, word.slice(0, at), true);
    if (first === null) continue;
    const rest = word.slice(at);
    const last = isBegun ? begunPart(view, first, rest) : knownPart(view, rest, false);
    const others =
      last !== null ? [last] : most > 2 ? bestSplit(view, rest, { most: most - 1, isBegun }) : [];
    const parts = others.length === 0 ? [] : [first, ...others];
    if (isTrue(view, parts) && meanOf(parts) > meanOf(best)) best = parts;
  }
  return best;
}

/** The part as the articles have it; one that is not the last may end in a link. `null` for one that they do not have. */
function knownPart(view: View, part: string, mayLink: boolean): Part | null {
  for (const link of mayLink ? linksOf(view) : [""]) {
    const word = part.slice(0, part.length - link.length);
    if (!part.endsWith(link) || word.length < SHORTEST_PART) continue;
    const terms = view.analyzer.terms(word).filter((term) => isKnown(view, term));
    const [term] = terms;
    if (term !== undefined) return { word, terms, texts: view.vocabulary.textCount(term) };
  }
  return null;
}

/** What follows the first part in names and begins with `rest`. */
function begunPart(view: View, first: Part, rest: string): Part | null {
  const begun = ` ${first.word} ${rest}`;
  const found = new Set<string>();
  for (const name of view.names().byPlain.keys()) {
    const at = name.indexOf(begun);
    if (at < 0) continue;
    const [word = ""] = name.slice(at + begun.length - rest.length).split(" ", 1);
    for (const term of view.analyzer.terms(word)) found.add(term);
  }
  const terms = [...found].sort(compareText);
  return terms.length === 0 ? null : { word: rest, terms, texts: 1 };
}

/** Whether it may be taken apart so: in any language that makes words of words, else where a name has the parts side by side, whatever form the last one has. */
function isTrue(view: View, parts: readonly Part[]): boolean {
  const [first, last] = parts;
  if (first === undefined || last === undefined) return false;
  if (makesWords(view)) return true;
  const apart = [last.word, ...last.terms].map((ending) => ` ${first.word} ${ending}`);
  return [...view.names().byPlain.keys()].some((name) => apart.some((words) => name.includes(words)));
}

/** Logarithm of the geometric mean of how many texts have each; -Infinity for no part. */
function meanOf(parts: readonly Part[]): number {
  if (parts.length === 0) return Number.NEGATIVE_INFINITY;
  return parts.reduce((sum, { texts }) => sum + log(texts), 0) / parts.length;
}

function isKnown({ vocabulary }: View, term: string): boolean {
  return vocabulary.textCount(term) > 0;
}

/** Whether words of the articles are often made of several. */
function makesWords({ analyzer }: View): boolean {
  return isCompounding(analyzer.options.language);
}

function linksOf({ analyzer }: View): readonly string[] {
  return linksIn(analyzer.options.language);
}
