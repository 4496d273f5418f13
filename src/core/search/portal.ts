import type { Article } from "../article/article.ts";
import type { Analyzer } from "../text/analyzer.ts";
import type { ArticleReader } from "./article-reader.ts";
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
  /** Groups of viewers whose views are kept. */
  readonly groups: number;
  /** The views that are built, for a portal of nearly the same articles to begin with; those of its own beginning if it built none. */
  standing(): StandingViews | null;
}

/** Takes the view that these viewers had, once; `null` if they had none. */
type StandingViews = (datedViewer: DatedViewer) => View | null;

/** How a portal begins. */
interface PortalStart {
  /** Views that were made before, for example by another process, by their key. */
  readonly ready?: ReadonlyMap<string, View>;
  /** Views kept, ≥ 1; the one unused for longest goes first. Default 16. */
  readonly groups?: number | undefined;
  /** What has read the articles for the postings. */
  readonly reader?: ArticleReader;
  /** Views of other articles, and how one is brought to these: `null` where building it anew is better. */
  readonly from?: {
    readonly views: StandingViews;
    readonly bring: (view: View, articles: readonly Article[]) => View | null;
  };
}

/** Groups of viewers for whom what was made is kept, unless a program asks for more. */
export const DEFAULT_GROUPS = 16;

export function createPortal(
  articles: readonly Article[],
  analyzer: Analyzer,
  { ready, groups = DEFAULT_GROUPS, reader, from }: PortalStart = {},
): Portal {
  const views = new Map(ready);
  const keyOf = createViewKey(articles);
  const build = (datedViewer: DatedViewer): View => {
    const visible = visibleTo(articles, datedViewer);
    const before = from?.views(datedViewer) ?? null;
    return (before && from!.bring(before, visible)) ?? createView(visible, analyzer, reader);
  };
  return {
    groups,
    standing() {
      return views.size === 0 ? (from?.views ?? null) : takenOnce(new Map(views), keyOf);
    },
    viewOf(datedViewer) {
      const key = keyOf(datedViewer);
      const view = views.get(key) ?? build(datedViewer);
      views.delete(key);
      views.set(key, view);
      if (views.size > groups) views.delete(views.keys().next().value!);
      return view;
    },
  };
}

/** On its own: a function made in a portal would hold on to that portal, and so to all that it began with. */
function takenOnce(left: Map<string, View>, keyOf: (datedViewer: DatedViewer) => string): StandingViews {
  return (datedViewer) => {
    const key = keyOf(datedViewer);
    const view = left.get(key) ?? null;
    left.delete(key);
    return view;
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
  const names = new Set<string>();
  for (const { audience } of articles) for (const name of audience) names.add(name);
  const known = [...names].sort();
  const dated = articles.filter(hasDates);
  return (datedViewer) => {
    const held = known.filter((name) => name !== "public" && datedViewer.audiences.includes(name));
    const valid = dated.map((article) => (isVisible(article, datedViewer) ? "1" : "0")).join("");
    return JSON.stringify([held, valid]);
  };
}
