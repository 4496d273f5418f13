import { refuse } from "../door/door.ts";
import { shown } from "../door/shown.ts";
import { mustHave } from "../door/takes.ts";
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
 * Closed in doubt: a state that is none hides the article, and so does a date that is none.
 * Throws `INVALID_INPUT` for what is no article, `INVALID_OPTION` if the viewer's audiences are no list.
 */
export function visibilityOf(article: Article, viewer: Viewer): Visibility {
  mustHave(article, "audience state", "visibilityOf: the article");
  const isKnown = article.state === "published" || article.state === "retired";
  if (!holdsAudience(article, viewer?.audiences) || !isKnown) return "not-visible";
  if (isSaid(article.validFrom) && !isReached(article.validFrom, viewer.now)) return "not-visible";
  if (article.state === "retired") return "outdated";
  return isSaid(article.validTo) && !isReached(viewer.now, article.validTo) ? "outdated" : "visible";
}

/** Public articles are everybody's; any other needs one audience in common. Throws `INVALID_OPTION` if `audiences` is no list. */
export function holdsAudience(article: Article, audiences: readonly string[]): boolean {
  if (!Array.isArray(audiences))
    refuse("INVALID_OPTION", `audiences must be a list such as ["employees"], got ${shown(audiences)}.`);
  if (!Array.isArray(article?.audience)) return false;
  return article.audience.some((name) => name === "public" || audiences.some((held) => held.trim() === name));
}

function isSaid(date: string | null | undefined): date is string {
  return date !== null && date !== undefined;
}

/**
 * Whether `a` is no later than `b`; false if either is no date. Compares at the coarser precision of the two: a date without a
 * time stands for the whole day.
 */
function isReached(a: string, b: string): boolean {
  if (!isoDate.test(a) || !isoDate.test(b)) return false;
  if (a.length === 10 || b.length === 10) return a.slice(0, 10) <= b.slice(0, 10);
  return Date.parse(a) <= Date.parse(b);
}

const isoDate = /^\d{4}-\d{2}-\d{2}(?:$|T)/;
