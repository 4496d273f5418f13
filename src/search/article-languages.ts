import type { Article } from "../article/article.ts";
import { detectLanguage } from "../text/detect-language.ts";

/** Characters of an article's text that tell its language. */
const SAMPLE_CHARS = 600;

/**
 * How many articles are in each language, by primary tag such as `de`, most articles first: as they say themselves, else as their text
 * surely shows. Articles whose language nothing tells, such as short ones, are in no count. O(articles).
 */
export function articleLanguages(articles: readonly Article[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const article of articles) {
    const tag = (article.language ?? detectLanguage(sampleOf(article)))?.split("-")[0]?.toLowerCase();
    if (tag !== undefined) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return new Map([...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1)));
}

function sampleOf({ title, summary, sections }: Article): string {
  let sample = `${title}\n${summary}`;
  for (const { text } of sections) {
    if (sample.length >= SAMPLE_CHARS) break;
    sample += `\n${text.slice(0, SAMPLE_CHARS)}`;
  }
  return sample.slice(0, SAMPLE_CHARS);
}
