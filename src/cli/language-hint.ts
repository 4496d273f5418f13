import { type AnalyzerOptions, type Article, articleLanguages } from "../index.ts";
import { count } from "./format.ts";

const DEFAULT_LANGUAGE = "en";

/** What to do where most articles are in another language than they are read in; `null` where they are not, or too few tell. */
export function languageHint(articles: readonly Article[], { language }: AnalyzerOptions): string | null {
  const read = (language ?? DEFAULT_LANGUAGE).split("-")[0]!.toLowerCase();
  const found = articleLanguages(articles);
  const [most, articlesInIt] = [...found][0] ?? [read, 0];
  if (most === read || articlesInIt * 2 <= articles.length) return null;
  return (
    `${count(articlesInIt)} of ${count(articles.length)} articles are written in "${most}", but all is read as "${read}": ` +
    `the forms of a word are not known to be one. Add --language ${most}.`
  );
}
