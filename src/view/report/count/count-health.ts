import type { Article } from "../../../core/article/article.ts";
import { visibilityOf } from "../../../core/article/visibility.ts";
import type { Health } from "../report.ts";
import { articleRef } from "./article-refs.ts";
import type { Judged, Scored } from "./judged.ts";

const STATES = ["published", "draft", "retired"] as const;
const MAXIMUM_ROWS = 50;

/** How the articles stand at `now`, and which of them no scored ticket ever came near. */
export function countHealth(
  articles: readonly Article[],
  scored: readonly Judged<Scored>[],
  now: string,
): Health {
  const named = new Set(
    scored.flatMap(({ verdict }) => verdict.evidence.map((evidence) => evidence.articleId)),
  );
  const published = articles.filter((article) => article.state === "published");
  const valid = published.filter((article) => validity(article, now) === "visible");
  const neverNamed = valid.filter((article) => !named.has(article.id));
  return {
    articles: articles.length,
    states: STATES.map((state) => ({
      state,
      count: articles.filter((article) => article.state === state).length,
    })),
    expired: published.filter((article) => validity(article, now) === "outdated").length,
    notYetValid: published.filter((article) => validity(article, now) === "not-visible").length,
    reviewOverdue: published.filter(
      ({ reviewBy }) => reviewBy !== null && reviewBy.slice(0, 10) < now.slice(0, 10),
    ).length,
    restricted: published.filter((article) => !article.audience.includes("public")).length,
    neverNamed: { count: neverNamed.length, rows: neverNamed.slice(0, MAXIMUM_ROWS).map(articleRef) },
  };
}

/** What somebody who holds every audience would see: only the dates count. */
function validity(article: Article, now: string): ReturnType<typeof visibilityOf> {
  return visibilityOf({ ...article, audience: ["public"] }, { audiences: [], now });
}
