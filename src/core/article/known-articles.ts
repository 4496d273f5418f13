import { mustHave, mustList } from "../door/takes.ts";
import { textHash } from "../math/text-hash.ts";
import type { Article } from "./article.ts";
import { dateArticle } from "./date-article.ts";
import { dateNewSections, type KnownSection, knownSections } from "./new-sections.ts";

/** The articles that were published at some moment: what a report leaves to the next one. Plain data. */
export interface KnownArticles {
  /** ISO 8601. */
  readonly at: string;
  /** By id, in code-unit order. */
  readonly articles: readonly KnownArticle[];
}

export interface KnownArticle {
  readonly id: string;
  /** A name of all that customers read or find it by: another one says that the article was changed. */
  readonly hash: string;
  /** What each section said; left out by older versions: then none is known to be new. */
  readonly sections?: readonly KnownSection[];
}

/** What is there at `at`, to be compared with later. O(text). */
export function knownArticles(articles: readonly Article[], at: string): KnownArticles {
  mustList(articles, "id state", "knownArticles: the articles", "a list of articles");
  const rows = articles
    .filter(({ state }) => state === "published")
    .map((article) => ({ id: article.id, hash: contentHash(article), sections: knownSections(article) }));
  return { at, articles: rows.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

/**
 * The articles, those that came or were changed after `known` dated by its day where nothing else dates them: the new ones as created, the
 * changed ones as updated, and what they say anew by section. So the past is not held against what it could not know.
 */
export function dateNewArticles(articles: readonly Article[], report: KnownArticles): Article[] {
  mustList(articles, "id state", "dateNewArticles: the articles");
  mustHave(report, "at articles", "dateNewArticles: what is known");
  const { at, articles: rows } = report;
  const known = new Map(rows.map((row) => [row.id, row]));
  const day = at.slice(0, 10);
  return articles.map((article) => {
    if (article.state !== "published") return article;
    const before = known.get(article.id);
    if (before === undefined) return dateArticle(article, { created: day, updated: null });
    if (before.hash === contentHash(article)) return article;
    const changed = dateArticle(article, { created: null, updated: day });
    return before.sections === undefined ? changed : dateNewSections(changed, before.sections, day);
  });
}

/** Of the words alone: a date, an owner or an address that moved is no change of the article. */
function contentHash(article: Article): string {
  const { title, summary, sections, aliases, keywords, symptoms, questions } = article;
  const texts = sections.map(({ heading, text }) => [heading, text]);
  return textHash(JSON.stringify([title, summary, texts, aliases, keywords, symptoms, questions]));
}
