import type { Article } from "../article/article.ts";
import { type Visibility, visibilityOf } from "../article/visibility.ts";

/** Who looks, and when; `now` is `null` if nobody said. */
export interface DatedViewer {
  readonly audiences: readonly string[];
  readonly now: string | null;
}

/**
 * Whether the viewer may see the article. Without a `now`, an article with validity dates cannot be judged and
 * stays hidden.
 */
export function isVisible(article: Article, datedViewer: DatedViewer): boolean {
  return visibilityTo(article, datedViewer) === "visible";
}

/** The same with the reason. */
export function visibilityTo(article: Article, { audiences, now }: DatedViewer): Visibility {
  if (now === null && hasDates(article)) return "not-visible";
  return visibilityOf(article, { audiences, now: now ?? "" });
}

/** Whether the article's visibility changes with time. */
export function hasDates(article: Article): boolean {
  return article.validFrom !== null || article.validTo !== null;
}
