import type { Article } from "../../core/article/article.ts";
import { accessInEnglish } from "../../core/text/access-words.ts";
import { bareHeading } from "./reserved/bare-heading.ts";
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
  const above =
    /^\s*(?:#[ \t][^\n]*\n|[^\n]+\n=+[ \t]*\n)?\s*(?:>[ \t]?\[![^\]\n]{1,40}\][^\n]{0,100}\n(?=>))?/.exec(
      body,
    )?.[0].length ?? 0;
  const first = reserved.find(({ start }) => start <= above && body.slice(start, above).trim() === "");
  if (first === undefined) return null;
  const said = labelsOf(first.mark).find(
    (label) => /\b(?:only|not|use)\b/i.test(accessInEnglish(label)) && saysForFew(label),
  );
  return said ?? null;
}

/** What the first line of a passage may be called: its words, its title in quotes or brackets. */
function labelsOf(mark: string): readonly string[] {
  const label = /^[>\s*_]*([^*_:.\n]{3,80})/.exec(mark)?.[1] ?? "";
  const titles = [...mark.matchAll(/["'[]([^"'[\]\n]{3,80})["'\]]/g)].map(([, title]) => title!);
  return [label, bareHeading(mark).replace(/[.!]$/, ""), ...titles].map((one) => one.trim());
}
