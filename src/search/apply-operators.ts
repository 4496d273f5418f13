import type { ParsedQuery } from "./parse-query.ts";
import { articleHasPhrase, plainWords } from "./phrase.ts";
import type { Candidate } from "./rank-articles.ts";
import type { View } from "./view.ts";

/**
 * The candidates that have every quoted phrase and nothing that is excluded. A phrase counts as written, an excluded word
 * in all its forms. O(length of the candidates that have the words of a phrase).
 */
export function applyOperators(
  view: View,
  query: ParsedQuery,
  candidates: readonly Candidate[],
): Candidate[] {
  if (query.phrases.length + query.excluded.length === 0) return [...candidates];
  const excluded = excludedArticles(view, query.excluded);
  const required = query.phrases.map((text) => ({
    phrase: plainWords(text),
    terms: view.analyzer.terms(text),
  }));
  const forbidden = query.excluded.filter(hasSpace).map(plainWords);
  return candidates.filter(({ article: place, terms: found }) => {
    const article = view.articles[place]!;
    return (
      !excluded.has(place) &&
      required.every(
        ({ phrase, terms }) =>
          terms.every((term) => found.includes(term)) && articleHasPhrase(article, phrase),
      ) &&
      !forbidden.some((phrase) => articleHasPhrase(article, phrase))
    );
  });
}

/** Articles that have one of the excluded words: all its parts, in one text. */
function excludedArticles({ analyzer, fullText }: View, excluded: readonly string[]): Set<number> {
  const words = excluded.filter((text) => !hasSpace(text)).map((word) => new Set(analyzer.terms(word)));
  const settings = { boost: {}, bm25: { k: 1, b: 0, d: 0 } };
  const matches = words.flatMap((terms) => {
    const wanted = [...terms].map((term) => ({ term, weight: 1 }));
    const found = [fullText.names, fullText.bodies].flatMap((texts) => texts.search(wanted, settings));
    return found.filter((match) => match.terms.length === terms.size);
  });
  return new Set(matches.map(({ article }) => article));
}

function hasSpace(text: string): boolean {
  return /\s/u.test(text.trim());
}
