import { addTo } from "../math/add-to.ts";
import type { Analyzer } from "../text/analyzer.ts";
import { stopWordsFor } from "../text/stop-words.ts";

/** A text with this share of another language's stop words, and as many different ones, is in that language. */
const LEAST_SHARE = 0.2;
const LEAST_WORDS = 4;
/** A desk writes in a language if this share of its tickets is in it, and as many. */
const LEAST_PART = 0.01;
const LEAST_TICKETS = 3;

/** Tells tickets in other languages than the one that a desk is read in. */
interface ForeignWords {
  /** The stop words of the other language that a ticket of these terms is written in; `null` if it is in none. */
  of(terms: readonly string[]): ReadonlySet<string> | null;
  /** Those languages that the desk writes in, by the tickets asked about so far. */
  languages(): string[];
}

/**
 * Knows English, German, French and Spanish by their stop words, which an analyzer of another language keeps: tickets would be alike by "je",
 * "ne" and "les". The analyzer's own are left out anyway.
 */
export function createForeignWords(analyzer: Analyzer): ForeignWords {
  const lists = new Map(
    ["en", "de", "fr", "es"].map((tag) => [tag, new Set(analyzer.terms(stopWordsFor(tag).join(" ")))]),
  );
  const tickets = new Map<string, number>();
  let all = 0;
  return {
    of(terms) {
      all++;
      for (const [tag, list] of lists) {
        const found = terms.filter((term) => list.has(term));
        if (found.length < LEAST_SHARE * terms.length || new Set(found).size < LEAST_WORDS) continue;
        addTo(tickets, tag);
        return list;
      }
      return null;
    },
    languages: () =>
      [...tickets].flatMap(([tag, n]) => (n < LEAST_TICKETS || n < LEAST_PART * all ? [] : [tag])),
  };
}
