import type { Article } from "./article.ts";

/** Front matter keys that say when an article was first there, folded as `normalize` leaves them. */
const BIRTHS = new Set(
  "created createdat createdon createddate datecreated date published publishedat publishedon publisheddate datepublished syscreatedon".split(
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
  const text = value instanceof Date ? value.toISOString() : String(value);
  return /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0] ?? null;
}
