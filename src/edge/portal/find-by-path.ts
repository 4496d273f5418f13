import type { Article } from "../../index.ts";

/** Finds the id of the article at a path, without extension, among those that a viewer may see; `null` for none. */
export type PathFinder = (articles: readonly Article[], path: string) => string | null;

/** Remembers the paths of each list, which is one for all viewers who see the same. Of two articles at one path the first holds. */
export function createPathFinder(): PathFinder {
  const known = new WeakMap<readonly Article[], ReadonlyMap<string, string>>();
  return (articles, path) => {
    const ids = known.get(articles) ?? pathsOf(articles);
    known.set(articles, ids);
    return ids.get(path) ?? null;
  };
}

function pathsOf(articles: readonly Article[]): Map<string, string> {
  const ids = new Map<string, string>();
  for (const { id, path } of articles) {
    const bare = path?.replace(/\.[^./]+$/, "");
    if (bare !== undefined && !ids.has(bare)) ids.set(bare, id);
  }
  return ids;
}
