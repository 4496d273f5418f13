import type { Article } from "../article/article.ts";
import { DAY_MS } from "../math/day.ts";
import { compareText } from "../text/compare-text.ts";
import { type Notice, noticeOf } from "./notice.ts";
import type { Matches } from "./rank-articles.ts";
import { nearestVersion } from "./versions.ts";
import type { View } from "./view.ts";

/** More would push the hits off the page. */
const MAX_NOTICES = 3;
/** Something that goes on for longer is how things are, and no news: some desks give every article an end in 2099. */
const LONGEST_TO_COME_MS = 92 * DAY_MS;
/** For a notice whose end nobody knows yet. */
const LONGEST_WITHOUT_END_MS = 14 * DAY_MS;

/**
 * The notices to show above the hits: those that match the query first, then the ones that began last, then by id. At most
 * three, only such as have dates, and only while these say that it is going on. `matches` are those of the query. Of a notice's
 * translations, the one in the viewer's language, else in the usual one.
 */
export function pinnedNotices(
  view: View,
  { articles, scores }: Matches,
  { now, language }: { readonly now: string | null; readonly language: string | null },
): Notice[] {
  const all = view.notices.filter((article) => now !== null && isCurrent(article, Date.parse(now)));
  const current =
    view.versions === null ? all : all.filter((article) => isShown(article, all, view, language));
  if (current.length === 0) return [];
  const matching = new Set(articles);
  const scoreOf = ({ id }: { readonly id: string }): number => {
    const place = view.ordinalById.get(id)!;
    return matching.has(place) ? scores[place]! : 0;
  };
  return current
    .sort(
      (a, b) =>
        scoreOf(b) - scoreOf(a) ||
        compareText(b.validFrom ?? "", a.validFrom ?? "") ||
        compareText(a.id, b.id),
    )
    .slice(0, MAX_NOTICES)
    .map(noticeOf);
}

/** Of a visible article, so its validity has begun and has not ended. */
function isCurrent({ validFrom, validTo }: Pick<Notice, "validFrom" | "validTo">, nowMs: number): boolean {
  if (validTo !== null) return Date.parse(validTo) - nowMs <= LONGEST_TO_COME_MS;
  return validFrom !== null && nowMs - Date.parse(validFrom) <= LONGEST_WITHOUT_END_MS;
}

function isShown(article: Article, all: readonly Article[], view: View, language: string | null): boolean {
  const versions = view.versions!;
  const places = all
    .filter(({ translationKey }) => translationKey !== null && translationKey === article.translationKey)
    .map(({ id }) => view.ordinalById.get(id)!);
  if (places.length < 2) return true;
  return nearestVersion(versions, places, language ?? versions.usual) === view.ordinalById.get(article.id);
}
