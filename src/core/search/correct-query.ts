import type { QueryWord } from "./expand-query.ts";

/** `text` with its mistyped words replaced by the visible articles' own; `null` if none was. */
export function correctQuery(text: string, words: readonly QueryWord[]): string | null {
  const mended = words.filter(({ correction }) => correction !== null);
  if (mended.length === 0) return null;
  let corrected = "";
  let from = 0;
  for (const { start, end, correction } of mended) {
    if (start < from) continue;
    corrected += text.slice(from, start) + correction!;
    from = end;
  }
  return (corrected + text.slice(from)).replace(/\s+/gu, " ").trim();
}
