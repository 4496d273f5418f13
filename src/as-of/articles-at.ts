import type { Article } from "../article/article.ts";

/** Front matter keys that say when an article was first there, folded as `normalize` leaves them. */
const BIRTHS = new Set(
  "created createdat createdon createddate datecreated date published publishedat publishedon publisheddate datepublished syscreatedon".split(
    " ",
  ),
);

/**
 * Today's articles as far as their own dates tell how they were at `moment`: without those that came later, and with those that
 * have been retired since. What an article said then its dates do not tell: it has today's words.
 */
export function articlesAt(articles: readonly Article[], moment: string): Article[] {
  return articles.flatMap((article) => {
    const birth = birthOf(article);
    if (birth !== null && birth > moment) return [];
    const retiredSince =
      article.state === "retired" &&
      article.validTo !== null &&
      article.validTo.slice(0, 10) >= moment.slice(0, 10);
    return [retiredSince ? { ...article, state: "published" } : article];
  });
}

/** The day of the first date that the front matter gives, ISO 8601; `null` if it gives none. */
function birthOf({ metadata }: Article): string | null {
  const days = Object.entries(metadata).flatMap(([key, value]) =>
    BIRTHS.has(key.toLowerCase().replace(/[^a-z]/g, "")) ? (dayOf(value) ?? []) : [],
  );
  return days.sort()[0] ?? null;
}

function dayOf(value: unknown): string | null {
  const text = value instanceof Date ? value.toISOString() : String(value);
  return /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0] ?? null;
}
