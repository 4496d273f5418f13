import { mustHave } from "../door/takes.ts";
import type { Article } from "./article.ts";
import { toDate } from "./to-date.ts";

/** Front matter keys that say when an article was first there, folded as `normalize` leaves them. */
const BIRTHS = new Set(
  "created createdat createdon createddate createdtime datecreated date published publishedat publishedon publisheddate datepublished syscreatedon".split(
    " ",
  ),
);

/** The day of the first date that the front matter gives, ISO 8601; `null` if it gives none. */
export function publishedOn(article: Article): string | null {
  mustHave(article, "metadata", "publishedOn: the article");
  const days = Object.entries(article.metadata).flatMap(([key, value]) =>
    saysBirth(key) ? (dayOf(value) ?? []) : [],
  );
  return days.sort()[0] ?? null;
}

/** Whether a key of the front matter says when the article was first there. */
export function saysBirth(key: string): boolean {
  return BIRTHS.has(key.toLowerCase().replace(/[^a-z]/g, ""));
}

function dayOf(value: unknown): string | null {
  return toDate(value instanceof Date ? value.toISOString() : value)?.slice(0, 10) ?? null;
}
