import { isGivenName } from "../privacy/given-names.ts";
import type { Analyzer } from "../text/analyzer.ts";
import { vagueWordsFor } from "../text/vague-words.ts";
import type { Phrase } from "./phrases.ts";

/** Terms that no problem is named by; see `VagueWords`. */
export interface VagueTerms {
  readonly filler: ReadonlySet<string>;
  readonly vague: ReadonlySet<string>;
}

const known = new WeakMap<Analyzer, VagueTerms>();

/** The vague words of the analyzer's language as its terms. Remembered for each analyzer: thousands of names need them. */
export function vagueTermsOf(analyzer: Analyzer): VagueTerms {
  const before = known.get(analyzer);
  if (before !== undefined) return before;
  const language = (analyzer.options.language ?? "en").slice(0, 2).toLowerCase();
  const { filler, vague } = vagueWordsFor(language);
  const termsOf = (words: readonly string[]) => new Set(words.flatMap((word) => analyzer.terms(word)));
  const terms = { filler: termsOf(filler), vague: termsOf(vague) };
  known.set(analyzer, terms);
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
