import type { Article } from "../article/article.ts";
import { mustBeArticles } from "../article/article-door.ts";
import { LevelZeroError } from "../error.ts";
import { assembleIndex } from "./assemble-index.ts";
import { mustBeIndex, updateDoor } from "./check-options.ts";
import { patchView } from "./patch-view.ts";
import { createPortal } from "./portal.ts";
import type { SearchIndex } from "./search-index.ts";

/** What changes in an index. */
export interface IndexChange {
  /** Articles that are new, and those that take the place of the one with their id. */
  readonly put?: readonly Article[];
  /** Ids of articles to take out. */
  readonly remove?: readonly string[];
  /** The moment that validity dates are compared with from now on, ISO 8601. Default: the index's own. */
  readonly now?: string;
}

/**
 * An index with some articles put in, changed or taken out: the same answers as one made of all articles anew, without reading the others
 * again. The index given stays as it was and goes on answering, so a request that is under way is not disturbed.
 * O(postings + terms + length of the changed articles) on the first search of each group of viewers: milliseconds for thousands of articles.
 *
 * Throws `INVALID_INPUT` for what are no articles, two of one id, or an id to remove that is not there; also for an index whose file brought what past
 * questions taught (`learned` of `serializeIndex`): that is bound to the articles of the file.
 */
export function updateIndex(index: SearchIndex, change: IndexChange): SearchIndex {
  mustBeIndex(index, "updateIndex");
  const { put = [], remove = [], now = index.now } = updateDoor(change);
  mustBeArticles(put, "updateIndex: put");
  const gone = new Set(remove);
  for (const id of gone) {
    if (index.articleById.has(id) && put.every((article) => article.id !== id)) continue;
    const why = index.articleById.has(id) ? "is to be put as well" : "is not in the index";
    throw new LevelZeroError(
      "INVALID_INPUT",
      `updateIndex: the article ${JSON.stringify(id)} to remove ${why}.`,
    );
  }
  const news = new Map(put.map((article) => [article.id, article]));
  if (news.size < put.length)
    throw new LevelZeroError("INVALID_INPUT", "updateIndex: two articles to put have one id.");
  if (index.learned !== null) throw new LevelZeroError("INVALID_INPUT", BOUND);
  return withArticles(index, { put, remove, now });
}

/** As `updateIndex`, for a trial: nothing is checked, and what past questions taught an index from a file is left behind. */
export function withArticles(
  index: SearchIndex,
  { put = [], remove = [], now = index.now }: Omit<IndexChange, "now"> & { readonly now?: string | null },
): SearchIndex {
  // A map keeps its order when a value changes: those that change keep their place, and new ones come last.
  const articleById = new Map(index.articleById);
  for (const id of remove) articleById.delete(id);
  for (const article of put) articleById.set(article.id, article);
  const articles = [...articleById.values()];
  const views = index.portal.standing();
  const { analyzer, reader } = index;
  const from = views === null ? {} : { from: { views, bring: patchView } };
  const portal = createPortal(articles, analyzer, { ...from, reader, groups: index.portal.groups });
  return assembleIndex({ articles, articleById, analyzer, now, portal, learned: null, reader });
}

const BOUND =
  "The file of this index brought what past questions taught of its articles. Make the index of the articles, and pass learned to search.";
