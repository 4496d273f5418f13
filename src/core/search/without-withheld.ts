import type { Viewer } from "../article/visibility.ts";
import { mustBe } from "../door/door.ts";
import { flag } from "../door/kinds.ts";
import { mustHave } from "../door/takes.ts";
import { mustBeIndex } from "./check-options.ts";
import { LatelyUsed } from "./lately-used.ts";
import type { SearchIndex } from "./search-index.ts";
import { withArticles } from "./update-index.ts";

/** Says of an article of the index whether it is to be shown no longer to this viewer. */
export type Withheld = (articleId: string, viewer: Viewer) => boolean;

/** Indexes kept of one: viewers from whom other articles are withheld need one of their own. */
const MOST_KEPT = 8;

const kept = new WeakMap<SearchIndex, LatelyUsed<string, SearchIndex>>();

/**
 * The index without what is withheld from this viewer, so that no hit, number, order or spelling tells of it. Asks `withheld` of each
 * article that they may see; where something is, the first call changes their view as `updateIndex` does.
 * `createHandler` and `createPortal` do this with their option `withheld`; for pages of your own beside them.
 * @throws LevelZeroError `INVALID_INPUT` if `withheld` returns something else than true or false, such as a promise.
 */
export function withoutWithheld(
  index: SearchIndex,
  viewer: Viewer,
  withheld: Withheld | undefined,
): SearchIndex {
  mustBeIndex(index, "withoutWithheld");
  if (withheld === undefined) return index;
  mustHave(viewer, "audiences now", "withoutWithheld: the viewer");
  const remove = index.portal.viewOf(viewer).articles.flatMap(({ id }) => {
    const isWithheld: unknown = withheld(id, viewer) ?? false;
    if (typeof isWithheld !== "boolean") mustBe(flag, isWithheld, "what withheld returns");
    return isWithheld ? id : [];
  });
  if (remove.length === 0) return index;
  const known = kept.get(index) ?? new LatelyUsed<string, SearchIndex>(MOST_KEPT, () => 1);
  kept.set(index, known);
  return known.get(JSON.stringify(remove), () => withArticles(index, { remove }));
}
