import type { Article } from "../article/article.ts";
import { mustBeIndex, mustBeText, viewerDoor } from "./check-options.ts";
import type { SearchIndex } from "./search-index.ts";
import type { ViewerOptions } from "./viewer-options.ts";
import { isVisible } from "./visible-articles.ts";

/**
 * The article, or `null` if there is none of this id that the viewer may see: which of the two is not told.
 * @param id of the article
 */
export function getArticle(index: SearchIndex, id: string, options: ViewerOptions = {}): Article | null {
  mustBeIndex(index, "getArticle");
  mustBeText(id, "getArticle: the id");
  const { audiences = [], now = index.now } = checkViewer(options);
  const article = index.articleById.get(id);
  if (article === undefined) return null;
  return isVisible(article, { audiences, now }) ? article : null;
}

const checkViewer = viewerDoor("getArticle");
