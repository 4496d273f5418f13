import type { Article } from "./article.ts";

/** Whether a viewer sees an article, and if not, why: each reason has a different mend. */
export type Visibility = "visible" | "not-visible" | "outdated";

/** Who is looking, and when. */
export interface Viewer {
  /** Audiences the viewer holds; everybody holds `public`. */
  readonly audiences: readonly string[];
  /** The moment that validity dates are compared with, ISO 8601. */
  readonly now: string;
}

/**
 * Whether `viewer` may see `article` at `viewer.now`.
 * `not-visible`: for another audience, a draft, or not valid yet. `outdated`: retired, or past `validTo` (the last valid day counts).
 */
export function visibilityOf(article: Article, viewer: Viewer): Visibility {
  if (article.state === "draft" || !holdsAudience(article, viewer.audiences)) return "not-visible";
  if (article.validFrom !== null && isAfter(article.validFrom, viewer.now)) return "not-visible";
  if (article.state === "retired") return "outdated";
  if (article.validTo !== null && isAfter(viewer.now, article.validTo)) return "outdated";
  return "visible";
}

/** Public articles are everybody's; any other needs one audience in common. */
export function holdsAudience(article: Article, audiences: readonly string[]): boolean {
  return article.audience.some((name) => name === "public" || audiences.includes(name));
}

/** Compares at the coarser precision of the two: a date without a time stands for the whole day. */
function isAfter(a: string, b: string): boolean {
  if (a.length === 10 || b.length === 10) return a.slice(0, 10) > b.slice(0, 10);
  return Date.parse(a) > Date.parse(b);
}
