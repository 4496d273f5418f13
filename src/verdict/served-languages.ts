import type { History } from "../history/history.ts";
import type { SearchIndex } from "../search/search-index.ts";
import { detectLanguage } from "../text/detect-language.ts";

/** Characters of an article's text that tell its language. */
const SAMPLE_CHARS = 600;

/**
 * The languages that a desk helps in: those of its articles, and those of resolved tickets that an article closed. Empty if the
 * articles' own cannot be told. O(articles + resolved tickets).
 */
export function servedLanguages(
  articles: SearchIndex["articles"],
  history: History | null,
): readonly string[] {
  const own = articleLanguages(articles);
  if (own.length === 0 || history === null) return own;
  const answered = history.blocks
    .flatMap(({ tickets }) => tickets)
    .flatMap(({ articleIds, language }) => (articleIds.length > 0 && language !== null ? [language] : []));
  return [...new Set([...own, ...answered])].sort();
}

/**
 * The languages of these articles, as primary tags in code-unit order: as they say themselves, else as their text surely shows. Empty if
 * nothing tells. O(articles).
 */
function articleLanguages(articles: SearchIndex["articles"]): readonly string[] {
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
