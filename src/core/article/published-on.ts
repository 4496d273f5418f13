import type { Article } from "./article.ts";
import { toDate } from "./to-date.ts";

/** Front matter keys that say when an article was first there, folded as `normalize` leaves them. */
const BIRTHS = new Set(
  "created createdat createdon createddate createdtime datecreated date published publishedat publishedon publisheddate datepublished syscreatedon".split(
    " ",
  ),
);

/** The day of the first date that the front matter gives, ISO 8601; `null` if it gives none. */
export function publishedOn({ metadata }: Article): string | null {
  const days = Object.entries(metadata).flatMap(([key, value]) =>
    BIRTHS.has(key.toLowerCase().replace(/[^a-z]/g, "")) ? (dayOf(value) ?? []) : [],
  );
  return days.sort()[0] ?? null;
}

function dayOf(value: unknown): string | null {
  return toDate(value instanceof Date ? value.toISOString() : value)?.slice(0, 10) ?? null;
}
