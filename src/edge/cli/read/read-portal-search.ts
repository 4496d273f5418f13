import { parsePortalResults } from "../../../desk/event/index.ts";
import { type Article, LevelZeroError, type PortalSearch } from "../../../index.ts";
import { count, quantity } from "../describe/format.ts";
import { plain } from "../describe/plain.ts";
import type { Session } from "../session.ts";
import { readNamedText } from "./read-named-text.ts";

/**
 * What the file of `--portal-results` says that the desk's portal returns; `undefined` without one. Lines that say nothing go into `session.issues`.
 * Throws `FOREIGN_FILE` for a file without any result. Ids of no article are told, unless there are no `articles` to know them by.
 */
export async function readPortalSearch(
  { portalResults: file }: { readonly portalResults?: string },
  articles: readonly Article[] | null,
  session: Session,
): Promise<PortalSearch | undefined> {
  if (file === undefined) return undefined;
  const path = file.replaceAll("\\", "/");
  const { search, queries, articleIds, issues } = parsePortalResults(await readNamedText(file, session), {
    path,
  });
  if (queries === 0) {
    const message = `${path} holds no results: expected lines such as {"query": "vpn drops", "articles": ["vpn"]}. \`level-zero queries\` writes the queries to ask.`;
    throw new LevelZeroError("FOREIGN_FILE", message);
  }
  session.issues.add(issues);
  const known = articles && new Set(articles.map(({ id }) => id));
  const strange = articleIds.filter((id) => known?.has(id) === false);
  if (strange.length > 0) {
    const are = strange.length === 1 ? "is" : "are";
    const of = `${count(strange.length)} of its ${quantity(articleIds.length, "article id")} ${are} of no article here`;
    session.note(`${path}: ${of}, such as ${plain(strange[0]!)}.`);
  }
  return search;
}
