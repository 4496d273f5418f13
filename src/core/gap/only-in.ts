import { mostCommon } from "../math/most-common.ts";
import { detectLanguage } from "../text/detect-language.ts";
import type { Ticket } from "../ticket/ticket.ts";

/** Article id → the languages that it and its translations are in, as primary tags such as `de`, in code-unit order. */
export type ArticleTongues = ReadonlyMap<string, readonly string[]>;

/**
 * The languages of the article that comes nearest, where none of them is that of half of the tickets or more: then it exists, and they
 * cannot read it. `null` where one is, and where nothing tells. O(text of the tickets).
 */
export function onlyIn(
  tickets: readonly Ticket[],
  articleId: string,
  tongues: ArticleTongues,
): readonly string[] | null {
  const article = tongues.get(articleId) ?? [];
  if (article.length === 0) return null;
  const written = tickets.map(languageOf);
  const most = mostCommon(written);
  const share = written.filter((language) => language === most).length / tickets.length;
  return most === null || share < 0.5 || article.includes(most) ? null : article;
}

function languageOf({ subject, description, language }: Ticket): string | null {
  return detectLanguage(`${subject}\n${description}`) ?? language?.split(/[-_]/)[0]?.toLowerCase() ?? null;
}
