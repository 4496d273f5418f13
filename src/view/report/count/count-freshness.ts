import type { Article } from "../../../core/article/article.ts";
import { LevelZeroError } from "../../../core/error.ts";
import { DAY_MS } from "../../../core/math/day.ts";
import type { Rate } from "../headline.ts";
import type { Judged, Scored } from "./judged.ts";
import { rateOf } from "./rate-of.ts";

/**
 * Answering articles that are fresh ÷ answering articles whose dates say whether they are.
 * @throws LevelZeroError `INVALID_OPTION` unless `freshDays` is a whole number from 1 up.
 */
export function countFreshness(
  { articles, now }: { readonly articles: readonly Article[]; readonly now: string },
  scored: readonly Judged<Scored>[],
  freshDays: number,
): Rate {
  if (!Number.isInteger(freshDays) || freshDays < 1) {
    const message = `freshDays must be a whole number from 1 up, got ${JSON.stringify(freshDays)}.`;
    throw new LevelZeroError("INVALID_OPTION", message);
  }
  const answering = new Set(
    scored.flatMap(({ verdict }) => (verdict.outcome === "solvable" ? [verdict.evidence[0].articleId] : [])),
  );
  const fresh = articles.flatMap((article) =>
    answering.has(article.id) ? (isFresh(article, now, freshDays) ?? []) : [],
  );
  return rateOf(fresh.filter((is) => is).length, fresh.length);
}

/** `null` if neither a planned review nor an update is known. */
function isFresh({ reviewBy, updated }: Article, now: string, freshDays: number): boolean | null {
  if (reviewBy !== null) return reviewBy.slice(0, 10) >= now.slice(0, 10);
  return updated === null ? null : Date.parse(now) - Date.parse(updated) <= freshDays * DAY_MS;
}
