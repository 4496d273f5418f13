import type { Phrase } from "./phrases.ts";
import type { TellingTerm } from "./telling-terms.ts";
import { isName, type VagueTerms } from "./vague-terms.ts";

/** A phrase of fewer than this share of the tickets does not stand for them. */
const FIRST_PHRASE_SHARE = 0.1;
/** A second phrase is added only if this share of the tickets uses it, and three of them; of fewer than five, two. */
const SECOND_PHRASE_SHARE = 0.25;
const SECOND_PHRASE_TICKETS = { many: 3, few: 2 };
const FEW_TICKETS = 5;
/** A phrase says how its words belong together: worth this many times what they tell one by one. */
const PHRASE_WORTH = 2;
/** An English participle such as "marked" is no name by itself: what was, nobody knows. */
const PARTICIPLE = /^\p{L}{3,}[^\P{L}e]ed$/u;
/** Words of the second phrase. */
const MORE_WORDS = 2;
/** Terms that begin alike so far are of one family, such as "signed" and "signature". */
const FAMILY_LETTERS = 5;

/** What a label is chosen for. */
interface Labelled {
  readonly tickets: number;
  readonly vague: VagueTerms;
  /** No label rather than a vague one. Default false. */
  readonly strict?: boolean;
}

/**
 * A name for `tickets` tickets in their own words: the phrase that most of them use and that tells most, and up to two
 * words more if they tell something else, such as "tab groups missing, sidebar". A phrase that one person alone used, or that
 * is vague, is taken only if there is none else. Empty if there are no phrases.
 */
export function labelGap(
  phrases: readonly Phrase[],
  terms: readonly TellingTerm[],
  { tickets, vague, strict = false }: Labelled,
): string {
  const ranked = rank(phrases, terms, tickets);
  const named = ranked.filter((phrase) => isName(phrase, vague));
  const first =
    named.find(({ text }) => !PARTICIPLE.test(text)) ??
    named[0] ??
    (strict ? undefined : (ranked[0] ?? phrases[0]));
  if (first === undefined) return "";
  const { many, few } = SECOND_PHRASE_TICKETS;
  const secondOf = (least: number, leastWeight: number): Phrase | undefined => {
    const telling = new Set(terms.filter(({ weight }) => weight >= leastWeight).map(({ term }) => term));
    return named.find(
      (phrase) =>
        phrase.texts >= Math.max(least, tickets * SECOND_PHRASE_SHARE) &&
        wordsOf(phrase) <= MORE_WORDS &&
        phrase.terms.every(
          (term) => telling.has(term) && !first.terms.some((known) => isFamily(term, known)),
        ),
    );
  };
  // One word alone hardly says what it is about: then any that tells something helps.
  const second =
    secondOf(tickets < FEW_TICKETS ? few : many, (terms[0]?.weight ?? 0) / 3) ??
    (first.terms.length === 1 && !strict ? secondOf(few, 0) : undefined);
  return second === undefined ? first.text : `${first.text}, ${second.text}`;
}

/**
 * Best first: √(tickets with the phrase) × what its terms tell, added up, and doubled for two terms or more. The root
 * lets a phrase of several words win over a word that more tickets use. A term that tells nothing takes away, so that no
 * stray word hangs on.
 */
function rank(phrases: readonly Phrase[], terms: readonly TellingTerm[], tickets: number): Phrase[] {
  const weights = new Map(terms.map(({ term, weight }) => [term, weight]));
  const malus = -(terms[0]?.weight ?? 0) / 2;
  const fewest = Math.max(2, tickets * FIRST_PHRASE_SHARE);
  return phrases
    .filter((phrase) => phrase.texts >= fewest && new Set(phrase.terms).size === phrase.terms.length)
    .map((phrase) => {
      const told = phrase.terms.reduce((sum, term) => sum + (weights.get(term) ?? malus), 0);
      const worth = phrase.terms.length > 1 ? PHRASE_WORTH : 1;
      return { phrase, value: Math.sqrt(phrase.texts) * told * worth };
    })
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value || (a.phrase.text < b.phrase.text ? -1 : 1))
    .map(({ phrase }) => phrase);
}

function isFamily(a: string, b: string): boolean {
  return a === b || (a.length >= FAMILY_LETTERS && a.slice(0, FAMILY_LETTERS) === b.slice(0, FAMILY_LETTERS));
}

function wordsOf({ text }: Phrase): number {
  return text.split(" ").length;
}
