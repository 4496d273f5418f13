import { isGivenName } from "../privacy/given-names.ts";
import type { Analyzer } from "../text/analyzer.ts";
import { primaryTag } from "../text/primary-tag.ts";
import { stopWordsFor } from "../text/stop-words.ts";
import { vagueWordsFor } from "../text/vague-words.ts";
import type { Phrase } from "./phrases.ts";

/** Terms that no problem is named by; see `VagueWords`. */
export interface VagueTerms {
  readonly filler: ReadonlySet<string>;
  readonly vague: ReadonlySet<string>;
}

const known = new WeakMap<object, VagueTerms>();

/**
 * The vague words of the analyzer's language as its terms, and those of the `others` that tickets are written in, with their stop words, which are
 * terms to this analyzer. Remembered for each list of others, else for the analyzer: thousands of names need them.
 */
export function vagueTermsOf(analyzer: Analyzer, others?: readonly string[]): VagueTerms {
  const before = known.get(others ?? analyzer);
  if (before !== undefined) return before;
  const language = primaryTag(analyzer.options.language ?? "en");
  const words = [language, ...(others ?? [])].map(vagueWordsFor);
  const termsOf = (said: readonly string[]) => new Set(said.flatMap((word) => analyzer.terms(word)));
  const terms = {
    filler: termsOf([...words.flatMap(({ filler }) => filler), ...(others ?? []).flatMap(stopWordsFor)]),
    vague: termsOf(words.flatMap(({ vague }) => vague)),
  };
  known.set(others ?? analyzer, terms);
  return terms;
}

/** Whether a phrase can name a problem: no filler term at its edges, and no vague term, version or given name alone. */
export function isName(
  { text, terms }: Pick<Phrase, "text" | "terms">,
  { filler, vague }: VagueTerms,
): boolean {
  if (filler.has(terms[0]!) || filler.has(terms.at(-1)!)) return false;
  return terms.length > 1 || !(vague.has(terms[0]!) || isGivenName(text) || /\d\.\d/.test(text));
}
