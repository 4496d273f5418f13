import { mustBe } from "../door/door.ts";
import { moment } from "../door/kinds.ts";
import { mustHave, mustList } from "../door/takes.ts";
import { textHash } from "../math/text-hash.ts";
import type { Article } from "./article.ts";
import { mustBeOwn } from "./article-door.ts";
import { dateArticle } from "./date-article.ts";
import { dateNewSections, type KnownSection, knownSections } from "./new-sections.ts";
import { publishedOn, saysBirth } from "./published-on.ts";

/** The articles that were published at some moment: what a report leaves to the next one. Plain data. */
export interface KnownArticles {
  /** ISO 8601. */
  readonly at: string;
  /** By id, in code-unit order. */
  readonly articles: readonly KnownArticle[];
  /** `textHash` of the id of each article that was there and not published, sorted: one of them is new once it is. Left out by older versions. */
  readonly hidden?: readonly string[];
}

interface KnownArticle {
  readonly id: string;
  /** A name of all that customers read or find it by: another one says that the article was changed. */
  readonly hash: string;
  /** What each section said; left out by older versions: then none is known to be new. */
  readonly sections?: readonly KnownSection[];
  /** The day since which it is there, as far as its dates, git or a report of before say, ISO 8601; left out if none does. */
  readonly since?: string;
  /** Whether it was not for everybody; left out if it was. */
  readonly restricted?: boolean;
}

/**
 * What is there at `at`, to be compared with later. O(text).
 * @param at the moment of the report, ISO 8601
 */
export function knownArticles(articles: readonly Article[], at: string): KnownArticles {
  mustList(articles, "id state", "knownArticles: the articles", "a list of articles");
  mustBe(moment, at, "knownArticles: at");
  const rows = articles
    .filter(({ state }) => state === "published")
    .map((article) => {
      const since = publishedOn(article);
      const { id } = article;
      return {
        id,
        hash: contentHash(article),
        sections: knownSections(article),
        ...(since && { since }),
        ...(!isForAll(article) && { restricted: true }),
      };
    });
  const hidden = articles.filter(({ state }) => state !== "published").map(({ id }) => textHash(id));
  return { at, articles: rows.sort((a, b) => (a.id < b.id ? -1 : 1)), hidden: hidden.sort() };
}

/**
 * The articles, those that came or were changed after `known` dated by its day where nothing else dates them: the new ones as created, the
 * changed ones as updated, and what they say anew by section; those that were new to a report of before by the day that it gave them. One that was
 * a draft then, or is for everybody now and was not, is new whenever it was written. So the past is not held against what it could not know, neither in the first month nor in those after.
 */
export function dateNewArticles(articles: readonly Article[], report: KnownArticles): Article[] {
  mustList(articles, "id state", "dateNewArticles: the articles");
  for (const article of articles) mustBeOwn(article, "dateNewArticles: an article");
  mustHave(report, "at articles", "dateNewArticles: what is known");
  const { at, articles: rows, hidden = [] } = report;
  const wasHidden = new Set(hidden);
  const known = new Map(rows.map((row) => [row.id, row]));
  const day = at.slice(0, 10);
  return articles.map((article) => {
    if (article.state !== "published") return article;
    const before = known.get(article.id);
    if (before === undefined)
      return wasHidden.has(textHash(article.id))
        ? notBefore(article, day)
        : dateArticle(article, { created: day, updated: null });
    if (before.restricted && isForAll(article)) return notBefore(article, day);
    const { since = null, sections = null, hash } = before;
    const updated = hash === contentHash(article) ? null : day;
    const dated = dateArticle(since === null ? article : notBefore(article, since), {
      created: null,
      updated,
    });
    return sections === null ? dated : dateNewSections(dated, sections, day);
  });
}

function isForAll({ audience }: Article): boolean {
  return audience.includes("public");
}

/** With this day alone if it says an earlier one, or none: its own says when it was written, and customers have had it since then only. */
function notBefore(article: Article, day: string): Article {
  const own = publishedOn(article);
  if (own !== null && own >= day) return article;
  const others = Object.entries(article.metadata).filter(([key]) => !saysBirth(key));
  return { ...article, metadata: { ...Object.fromEntries(others), created: day } };
}

/** Of the words alone: a date, an owner or an address that moved is no change of the article. */
function contentHash(article: Article): string {
  const { title, summary, sections, aliases, keywords, symptoms, questions } = article;
  const texts = sections.map(({ heading, text }) => [heading, text]);
  return textHash(JSON.stringify([title, summary, texts, aliases, keywords, symptoms, questions]));
}
