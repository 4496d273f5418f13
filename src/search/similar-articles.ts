import type { Article } from "../article/article.ts";
import { mustBeIndex, mustBeText, similarDoor } from "./check-options.ts";
import { expandQuery } from "./expand-query.ts";
import type { Hit } from "./hit.ts";
import { orderArticles } from "./order-articles.ts";
import { DEFAULT_BOOSTS, rankArticles, strongest } from "./rank-articles.ts";
import type { SearchIndex } from "./search-index.ts";
import { toHit } from "./to-hit.ts";
import type { ViewerOptions } from "./viewer-options.ts";

export interface SimilarOptions extends ViewerOptions {
  /** Hits returned at most, 1 to 1,000. Default 5. */
  readonly limit?: number;
}

const DEFAULT_LIMIT = 5;

/**
 * Other visible articles on the same matter, most alike first: those that the article's own names and summary find.
 * Empty for an article that is not there for this viewer. Throws `INVALID_OPTION`.
 */
export function similarArticles(index: SearchIndex, articleId: string, options: SimilarOptions = {}): Hit[] {
  mustBeIndex(index, "similarArticles");
  mustBeText(articleId, "similarArticles: the id");
  const { limit = DEFAULT_LIMIT, audiences = [], now = index.now } = similarDoor(options);
  const view = index.portal.viewOf({ audiences, now });
  const self = view.ordinalById.get(articleId);
  if (self === undefined) return [];
  const words = expandQuery(view, essenceOf(view.articles[self]!), { prefix: false, fuzzy: false });
  const { articles, scores } = rankArticles(view, words, DEFAULT_BOOSTS);
  const others = { articles: articles.filter((article) => article !== self), scores };
  const terms = strongest(words);
  const best = orderArticles(view, others, { count: limit });
  return best.map((candidate) => toHit(view, candidate, { terms, phrases: [] }));
}

/** The article in its fewest words, most telling first. */
function essenceOf({ title, aliases, keywords, tags, summary, symptoms, questions }: Article): string {
  return [title, ...aliases, ...keywords, ...tags, summary, ...symptoms, ...questions].join("\n");
}
