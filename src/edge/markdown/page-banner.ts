import type { Article } from "../../core/article/article.ts";
import { accessInEnglish } from "../../core/text/access-words.ts";
import { isMarkedTitle, sureMark } from "./reserved/marked-title.ts";
import type { Passage } from "./reserved/passage.ts";
import { saysForFew } from "./reserved/says-for-few.ts";

const whole = new RegExp(`^(?:${sureMark}|internal)$`, "i");

/** A tag that is nothing but such a mark: `internal`, `staff-only`; `null` if none is. */
export function closingTag({ tags }: Pick<Article, "tags">): string | null {
  return tags.find((tag) => whole.test(accessInEnglish(tag.replace(/[-_\s]+/g, " ").trim()))) ?? null;
}

/**
 * What a page says of itself in its title, `[DRAFT] Badges`, or in the first words below it, `**Internal – not for customers**`: that not everybody may see
 * it. `null` if nothing does.
 */
export function pageBanner(
  { title }: Pick<Article, "title">,
  body: string,
  reserved: readonly Passage[],
): string | null {
  if (isMarkedTitle(title)) return title;
  const above = /^\s*(?:#[ \t][^\n]*\n|[^\n]+\n=+[ \t]*\n)?\s*/.exec(body)?.[0].length ?? 0;
  const first = reserved.find(({ start }) => start <= above && body.slice(start, above).trim() === "");
  if (first === undefined) return null;
  const label = /^[>\s*_]*([^*_:.\n]{3,80})/.exec(first.mark)?.[1] ?? "";
  return /\b(?:only|not|use)\b/i.test(accessInEnglish(label)) && saysForFew(label) ? label.trim() : null;
}
