import {
  dateArticle,
  dateNewArticles,
  type KnownArticles,
  knownArticles,
  publishedOn,
} from "../../../desk/as-of/index.ts";
import type { Article } from "../../../index.ts";
import type { GitDated } from "../../node/index.ts";
import { count, quantity } from "../describe/format.ts";
import type { Session } from "../session.ts";
import { readGapState } from "./read-gap-state.ts";
import { readReportFile } from "./read-report-file.ts";

/** Which articles the report of `--previous`, or else the run that wrote `--state`, knew; `null` without one, or where it is too old to say. */
export async function readKnownArticles(session: Session): Promise<KnownArticles | null> {
  if (session.previous === null) return (await readGapState(session.state, session))?.knowledge ?? null;
  const { knowledge } = await readReportFile(session.previous, session);
  if (knowledge === null) {
    const message = `${session.previous} does not say which articles there were: an older level-zero wrote it.`;
    session.note(`${message} New articles are not known by it.`);
  }
  return knowledge;
}

/** What git said; nothing where it knows no more than the articles themselves. */
export function describeGitDates(git: GitDated | null): string | null {
  if (git === null || git.dated === 0) return null;
  const rest =
    git.undated === 0
      ? ""
      : ` ${count(git.undated)} ${git.undated === 1 ? "has" : "have"} no first day: not committed, or committed with most of the others.`;
  return `${quantity(git.dated, "article")} dated by git (--no-git-dates leaves that).${rest}`;
}

/** The articles, and what dates those that say no dates. */
interface DatedArticles {
  readonly articles: readonly Article[];
  readonly git: GitDated | null;
  readonly known: KnownArticles | null;
}

/**
 * Drafts as they stand once they are published and committed: where git or the report before dates the articles, a new one is dated today, and one that takes the
 * place of an article keeps its first day. A draft that lies in the knowledge base is new to customers whenever it was written, as a report with `--previous` or
 * `--state` will know.
 */
export function dateDrafts(
  drafts: readonly Article[],
  { articles, git, known }: DatedArticles,
  now: string,
): Article[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const today = now.slice(0, 10);
  return drafts.map((draft) => {
    const article = byId.get(draft.id);
    if (article !== undefined && isShownFirst(draft, article)) return onceHidden(draft, article, now);
    if (git === null && known === null) return draft;
    const created = article === undefined ? today : publishedOn(article);
    return dateArticle(draft, { created, updated: today });
  });
}

/** Whether customers see the article only as the draft has it: it is one itself, or not for everybody, as agents' are. */
function isShownFirst(draft: Article, { state, audience }: Article): boolean {
  return state !== "published" || (draft.audience.includes("public") && !audience.includes("public"));
}

/** The draft as a report will date it that knows the article to have been hidden until now. */
function onceHidden(draft: Article, article: Article, now: string): Article {
  const [dated] = dateNewArticles([{ ...draft, state: "published" }], knownArticles([article], now));
  return { ...dated!, state: draft.state };
}
