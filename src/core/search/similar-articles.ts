import type { Article } from "../article/article.ts";
import { DEFAULT_BOOSTS } from "./boosts.ts";
import { mustBeIndex, mustBeText, similarDoor } from "./check-options.ts";
import { expandQuery } from "./expand-query.ts";
import type { Hit } from "./hit.ts";
import { orderByLanguage } from "./order-articles.ts";
import { preferLanguage } from "./prefer-language.ts";
import { rankArticles, strongest } from "./rank-articles.ts";
import type { SearchIndex } from "./search-index.ts";
import { toHit } from "./to-hit.ts";
import type { ViewerOptions } from "./viewer-options.ts";

export interface SimilarOptions extends ViewerOptions {
  /** Hits returned at most, 1 to 1,000. Default 5. */
  readonly limit?: number;
}

const DEFAULT_LIMIT = 5;

/**
 * Other visible articles on the same matter, most alike first: those that the article's own names and summary find. Its translations are
 * not among them, and others come in its language if they are there in it.
 * Empty for an article that is not there for this viewer. Throws `INVALID_OPTION`.
 * @param articleId of the article that is read
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
  const group = view.versions?.groupOf[self] ?? -1;
  const isOther = (article: number): boolean =>
    article !== self && (group === -1 || view.versions?.groupOf[article] !== group);
  const others = { articles: articles.filter(isOther), scores };
  const { language } = view.articles[self]!;
  const asked = { words, isStrict: true, language };
  const terms = strongest(words);
  const best = orderByLanguage(view, preferLanguage(view, others, asked), { count: limit });
  return best.map((candidate) => toHit(view, candidate, { terms, phrases: [] }));
}

/** The article in its fewest words, most telling first, as a query of many words is cut. */
function essenceOf({ title, aliases, keywords, tags, summary, symptoms, questions }: Article): string {
  return [title, ...aliases, ...keywords, ...tags, summary, ...symptoms, ...questions].join("\n");
}
