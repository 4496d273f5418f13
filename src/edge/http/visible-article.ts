import type { Article } from "../../index.ts";
import type { OperationCall } from "./operation.ts";

/**
 * The article, if there is one of this id that the viewer may see; else `null`. Looked up among the visible ones alone, so that a
 * hidden article takes the very steps, and the time, of none at all.
 */
export function visibleArticle(
  id: string,
  { index, viewer }: Pick<OperationCall<unknown, unknown>, "index" | "viewer">,
): Article | null {
  const view = index.portal.viewOf(viewer);
  const ordinal = view.ordinalById.get(id);
  return ordinal === undefined ? null : view.articles[ordinal]!;
}
