import type { Analyzer } from "../text/analyzer.ts";
import { stopWordsFor } from "../text/stop-words.ts";

/** A text with this share of another language's stop words, and as many different ones, is in that language. */
const LEAST_SHARE = 0.2;
const LEAST_WORDS = 4;

/**
 * Leaves out of a text's terms the stop words of German, French and Spanish, where they show that it is written in one of these: a
 * desk reads in one language, and tickets in another would be alike by "je", "ne" and "les". The analyzer's own are left out anyway.
 */
export function createForeignFilter(analyzer: Analyzer): (terms: readonly string[]) => readonly string[] {
  const lists = ["de", "fr", "es"].map(
    (language) => new Set(analyzer.terms(stopWordsFor(language).join(" "))),
  );
  return (terms) => {
    for (const list of lists) {
      const found = terms.filter((term) => list.has(term));
      if (found.length < LEAST_SHARE * terms.length || new Set(found).size < LEAST_WORDS) continue;
      return terms.filter((term) => !list.has(term));
    }
    return terms;
  };
}
