import { maskPersonalData } from "../../core/privacy/mask-personal-data.ts";
import type { Analyzer } from "../../core/text/analyzer.ts";
import { shortText } from "../../core/text/short-text.ts";
import { MIN_PEOPLE } from "./journey-options.ts";

/** Somebody's words: `person` is a pseudonym, or names the ticket or visit where nobody knows who it was. */
export interface SaidText {
  readonly person: string;
  readonly text: string;
}

/** A person's words on one line, so that nobody is known by them. */
export type Quoter = (text: string) => string;

/** UTF-16 code units of a quote. */
const QUOTE_LENGTH = 160;
/** Of a text only so much is read. */
const READ_LENGTH = 2_000;

/**
 * Quotes people by what others say too: personal data is masked, and "…" stands for every word that fewer than three people of these texts use. O(words).
 */
export function createQuoter(texts: readonly SaidText[], analyzer: Analyzer): Quoter {
  const users = new Map<string, string[]>();
  for (const { person, text } of texts) {
    for (const term of new Set(analyzer.terms(text.slice(0, READ_LENGTH)))) {
      const known = users.get(term);
      if (known === undefined) users.set(term, [person]);
      else if (known.length < MIN_PEOPLE && !known.includes(person)) known.push(person);
    }
  }
  const isCommon = (term: string): boolean => (users.get(term)?.length ?? 0) >= MIN_PEOPLE;
  return (text) => {
    const masked = maskPersonalData(text.slice(0, READ_LENGTH));
    return shortText(withoutRare(masked, analyzer, isCommon), QUOTE_LENGTH);
  };
}

/** What stands in brackets is a mask. */
function withoutRare(text: string, analyzer: Analyzer, isCommon: (term: string) => boolean): string {
  const masks = [...text.matchAll(/\[[^\]]*\]/g)].map(({ index, 0: mask }) => [index, index + mask.length]);
  let kept = "";
  let at = 0;
  const rare = wordsOf(text, analyzer).filter(
    ({ start, end, terms }) =>
      !terms.some(isCommon) && !masks.some(([from, to]) => start >= from! && end <= to!),
  );
  for (const { start, end } of rare) {
    kept += `${text.slice(at, start)}…`;
    at = end;
  }
  return `${kept}${text.slice(at)}`
    .replaceAll(/\s+/g, " ")
    .replaceAll(/…(?:[\s\p{P}]*…)+/gu, "…")
    .trim();
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly terms: string[];
}

/** Words with all their terms: one word may have several, as its parts and synonyms. */
function wordsOf(text: string, analyzer: Analyzer): readonly Place[] {
  const places = new Map<number, Place>();
  for (const { term, start, end } of analyzer.tokens(text)) {
    const before = places.get(start);
    if (before === undefined) places.set(start, { start, end, terms: [term] });
    else {
      before.terms.push(term);
      if (end > before.end) places.set(start, { ...before, end });
    }
  }
  return [...places.values()].sort((a, b) => a.start - b.start);
}
