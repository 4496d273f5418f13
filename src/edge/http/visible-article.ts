import type { Article, SearchIndex, ViewerOptions } from "../../index.ts";
import type { OperationCall } from "./operation.ts";

/**
 * The article, if there is one of this id that the viewer may see; else `null`. Looked up among the visible ones alone, so that a
 * hidden article takes the very steps, and the time, of none at all.
 */
function visibleArticle(
  index: SearchIndex,
  id: string,
  { audiences, now }: Required<ViewerOptions>,
): Article | null {
  const view = index.portal.viewOf({ audiences, now });
  const ordinal = view.ordinalById.get(id);
  return ordinal === undefined ? null : view.articles[ordinal]!;
}

/** The same without what the host withholds. */
export function shownArticle(
  id: string,
  { index, viewer, isWithheld }: Pick<OperationCall<unknown, unknown>, "index" | "viewer" | "isWithheld">,
): Article | null {
  const article = visibleArticle(index, id, viewer);
  return article === null || isWithheld(id) ? null : article;
}
