import { toDate } from "../../../core/article/to-date.ts";
import { type HeaderEntry, normalizeKey } from "./header-entry.ts";

const STARTS = ["lastreviewedon", "lastreviewed", "reviewedon", "reviewed"];
const SPANS = ["reviewin", "reviewevery", "reviewcycle", "reviewinterval", "reviewfrequency", "reviewperiod"];

/** `last_reviewed_on` and `review_in: 6 months`, as the manuals of a government have them. */
export function reviewAfter(entries: readonly HeaderEntry[]): string | null {
  const given = (names: readonly string[]) =>
    entries.find(({ key }) => names.includes(normalizeKey(key)))?.value;
  const start = toDate(given(STARTS))?.slice(0, 10);
  const span = /^(\d{1,3}) ?(day|week|month|year)s?$/i.exec(String(given(SPANS) ?? "").trim());
  if (start === undefined || !span) return null;
  const date = new Date(`${start}T00:00:00Z`);
  const count = Number(span[1]);
  const unit = span[2]!.toLowerCase();
  if (unit === "day" || unit === "week")
    date.setUTCDate(date.getUTCDate() + count * (unit === "week" ? 7 : 1));
  else date.setUTCMonth(date.getUTCMonth() + count * (unit === "year" ? 12 : 1));
  return date.toISOString().slice(0, 10);
}
