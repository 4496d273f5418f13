import { type AnalyzerOptions, type Article, misreadLanguage } from "../../../index.ts";
import { count } from "../describe/format.ts";

/** What was said, and the option that mends it. */
interface LanguageHint {
  readonly text: string;
  readonly flags: readonly string[];
}

/** What to do where most articles are in another language than they are read in; `null` where they are not, or too few tell. */
export function languageHint(
  articles: readonly Article[],
  { language }: AnalyzerOptions,
): LanguageHint | null {
  const misread = misreadLanguage(articles, language);
  if (misread === null) return null;
  const text =
    `${count(misread.articles)} of ${count(articles.length)} articles are written in "${misread.language}", but all is read as ` +
    `"${misread.readAs}": the forms of a word are not known to be one. Add --language ${misread.language}.`;
  return { text, flags: ["--language", misread.language] };
}
