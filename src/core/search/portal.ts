import type { Article } from "../article/article.ts";
import type { Analyzer } from "../text/analyzer.ts";
import { createView, type View } from "./view.ts";
import { type DatedViewer, hasDates, isVisible } from "./visible-articles.ts";

/**
 * The portal's full-text search: one view for each set of articles that somebody may see.
 *
 * A view is built from the visible articles alone, so that no statistic, order, count or spelling can tell whether
 * hidden articles exist. The price: memory and build time once for each combination of audiences in use, and once
 * more after an article's validity begins or ends.
 */
export interface Portal {
  /** The view of these viewers, built if it is not there yet. */
  viewOf(datedViewer: DatedViewer): View;
}

/** Views kept; the one unused for longest goes first. */
const MAX_VIEWS = 16;

/** `ready` are views that were made before, for example by another process. */
export function createPortal(
  articles: readonly Article[],
  analyzer: Analyzer,
  ready: ReadonlyMap<string, View> = new Map(),
): Portal {
  const views = new Map(ready);
  const keyOf = createViewKey(articles);
  return {
    viewOf(datedViewer) {
      const key = keyOf(datedViewer);
      const view = views.get(key) ?? createView(visibleTo(articles, datedViewer), analyzer);
      views.delete(key);
      views.set(key, view);
      if (views.size > MAX_VIEWS) views.delete(views.keys().next().value!);
      return view;
    },
  };
}

/** The articles that the datedViewer may see, in the order given. */
export function visibleTo(articles: readonly Article[], datedViewer: DatedViewer): Article[] {
  return articles.filter((article) => isVisible(article, datedViewer));
}

/**
 * Viewers with one key see the same articles. Only audiences that occur in the articles count, so a viewer cannot
 * fill the cache with invented names. O(articles with validity dates).
 */
export function createViewKey(articles: readonly Article[]): (datedViewer: DatedViewer) => string {
  const known = [...new Set(articles.flatMap((article) => article.audience))].sort();
  const dated = articles.filter(hasDates);
  return (datedViewer) => {
    const held = known.filter((name) => name !== "public" && datedViewer.audiences.includes(name));
    const valid = dated.map((article) => (isVisible(article, datedViewer) ? "1" : "0")).join("");
    return JSON.stringify([held, valid]);
  };
}
