import { detectLanguage } from "./detect-language.ts";

/** Texts in a language, and the share of all, that make it one of theirs. */
const LEAST_TEXTS = 3;
const LEAST_PART = 0.01;
/** Enough of a text to tell. UTF-16 code units. */
const READ_LENGTH = 500;

/** The languages that some of the texts are surely in, as primary tags in code-unit order. O(length), up to 500 characters of each. */
export function languagesOf(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const language = detectLanguage(text.slice(0, READ_LENGTH)) ?? "";
    counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return [...counts]
    .flatMap(([tag, n]) => (tag !== "" && n >= LEAST_TEXTS && n >= LEAST_PART * texts.length ? [tag] : []))
    .sort();
}
