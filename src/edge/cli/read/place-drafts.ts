import type { Article } from "../../../index.ts";
import type { Session } from "../session.ts";

/**
 * Drafts that are articles of the desk, written anew: `kb/vpn.md` where the articles of `kb-before/` have `vpn`. They are known by the end of
 * their path, and take the place of that article, as they will once they are published.
 */
export function placeDrafts(
  drafts: readonly Article[],
  articles: readonly Article[],
  session: Session,
): readonly Article[] {
  const ids = new Set(articles.map(({ id }) => id));
  return drafts.map((draft) => {
    const id = endsOf(draft).find((end) => ids.has(end)) ?? draft.id;
    if (id === draft.id) return draft;
    session.note(`${draft.path} takes the place of the article ${id}.`);
    return { ...draft, id };
  });
}

/** The id, and what is left of it without its folders, outermost first; the id alone if the header gave it. */
function endsOf({ id, path }: Article): readonly string[] {
  if (path?.replace(/\.[^./]+$/, "") !== id) return [id];
  const parts = id.split("/");
  return parts.map((_, at) => parts.slice(at).join("/"));
}
