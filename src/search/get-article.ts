import type { Article } from "../article/article.ts";
import type { SearchIndex } from "./search-index.ts";
import type { ViewerOptions } from "./viewer-options.ts";
import { isVisible } from "./visible-articles.ts";

/** The article, or `null` if there is none of this id that the viewer may see: which of the two is not told. */
export function getArticle(index: SearchIndex, id: string, options: ViewerOptions = {}): Article | null {
  const article = index.articleById.get(id);
  if (article === undefined) return null;
  const beholder = { audiences: options.audiences ?? [], now: options.now ?? index.now };
  return isVisible(article, beholder) ? article : null;
}
