import type { SearchIndex } from "../search/search-index.ts";
import { detectLanguage } from "../text/detect-language.ts";

/** Characters of an article's text that tell its language. */
const SAMPLE_CHARS = 600;

/**
 * The languages of these articles, as primary tags in code-unit order: as they say themselves, else as their text surely shows. Empty if
 * nothing tells. O(articles).
 */
export function articleLanguages(articles: SearchIndex["articles"]): readonly string[] {
  const found = new Set<string>();
  for (const article of articles) {
    const language = article.language ?? detectLanguage(sampleOf(article));
    if (language !== null) found.add(language.split("-")[0]!.toLowerCase());
  }
  return [...found].sort();
}

function sampleOf({ title, summary, sections }: SearchIndex["articles"][number]): string {
  let sample = `${title}\n${summary}`;
  for (const { text } of sections) {
    if (sample.length >= SAMPLE_CHARS) break;
    sample += `\n${text.slice(0, SAMPLE_CHARS)}`;
  }
  return sample.slice(0, SAMPLE_CHARS);
}
