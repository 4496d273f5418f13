import type { FullText } from "./full-text.ts";
import { forEachUnit } from "./inverted-lists.ts";
import type { ParsedQuery } from "./parse-query.ts";
import { articleHasPhrase, plainWords } from "./phrase.ts";
import type { Matches } from "./rank-articles.ts";
import type { CountedLists } from "./text-lists.ts";
import type { View } from "./view.ts";

/**
 * The matches that have every quoted phrase and nothing that is excluded. A phrase counts as written, an excluded word in all
 * its forms. O(postings of these words + length of the articles that have the words of a phrase).
 */
export function applyOperators(view: View, query: ParsedQuery, { articles, scores }: Matches): Matches {
  if (query.phrases.length + query.excluded.length === 0) return { articles, scores };
  const { analyzer, fullText } = view;
  const excluded = excludedArticles(view, query.excluded);
  const required = query.phrases.map((text) => ({
    phrase: plainWords(text),
    having: articlesWithAll(fullText, analyzer.terms(text)),
  }));
  const forbidden = query.excluded.filter(hasSpace).map(plainWords);
  const kept = articles.filter((place) => {
    if (excluded.has(place) || !required.every(({ having }) => having === null || having.has(place)))
      return false;
    const has = (phrase: string): boolean => articleHasPhrase(view.articles[place]!, phrase);
    return required.every(({ phrase }) => has(phrase)) && !forbidden.some(has);
  });
  return { articles: kept, scores };
}

/** Articles that have one of the excluded words: all its parts, in one name or in the body. */
function excludedArticles({ analyzer, fullText }: View, excluded: readonly string[]): Set<number> {
  const { names, headings, texts, articleOfName } = fullText;
  const found = new Set<number>();
  for (const word of excluded.filter((text) => !hasSpace(text))) {
    const terms = analyzer.terms(word);
    for (const name of unitsWithAll(fullText, [names], terms) ?? []) found.add(articleOfName[name]!);
    for (const article of unitsWithAll(fullText, [headings, texts], terms) ?? []) found.add(article);
  }
  return found;
}

/** Articles that have all the terms, wherever; `null` for no terms, which all have. */
function articlesWithAll(fullText: FullText, terms: readonly string[]): Set<number> | null {
  const { names, headings, texts, articleOfName } = fullText;
  return unitsWithAll(fullText, [names, headings, texts], terms, (lists, unit) =>
    lists === names ? articleOfName[unit]! : unit,
  );
}

/** Units that have each of the terms in one of the lists; `null` for no terms. O(postings). */
function unitsWithAll(
  { terms: numbers }: FullText,
  lists: readonly CountedLists[],
  terms: readonly string[],
  toUnit: (lists: CountedLists, unit: number) => number = (_, unit) => unit,
): Set<number> | null {
  const sets = [...new Set(terms)].map((term) => {
    const having = new Set<number>();
    const number = numbers.get(term);
    for (const one of number === undefined ? [] : lists) {
      forEachUnit(one, number!, (unit) => having.add(toUnit(one, unit)));
    }
    return having;
  });
  const [first, ...others] = sets;
  return first === undefined
    ? null
    : new Set([...first].filter((unit) => others.every((set) => set.has(unit))));
}

function hasSpace(text: string): boolean {
  return /\s/u.test(text.trim());
}
