import { detectLanguage } from "../text/detect-language.ts";
import type { Article } from "./article.ts";

/** Characters of an article's text that tell its language. */
const SAMPLE_CHARS = 600;

/** What was found, as long as the article lives: each is asked for when it is read, and when tickets are. */
const found = new WeakMap<Article, string | null>();

/** The language that an article's text is surely in, as a primary tag such as `de`; `null` in doubt. */
export function writtenLanguage(article: Article): string | null {
  const known = found.get(article);
  if (known !== undefined) return known;
  const language = detectLanguage(sampleOf(article));
  found.set(article, language);
  return language;
}

function sampleOf({ title, summary, sections }: Article): string {
  let sample = `${title}\n${summary}`;
  for (const { text } of sections) {
    if (sample.length >= SAMPLE_CHARS) break;
    sample += `\n${text.slice(0, SAMPLE_CHARS)}`;
  }
  return sample.slice(0, SAMPLE_CHARS);
}
